// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the book and the sheet say otherwise: both values are to be read whole, and a person's are answered together.
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/popover.h"
#include "ui/picture.h"
#include "ui/roster/change_line.h"
#include "ui/roster/check_page.h"
#include "ui/roster/import_support.h"
#include "ui/roster/preview_model.h"
#include "ui/roster/question_pane.h"
#include "ui/ui_fixture.h"

#include <QFontMetricsF>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using MemberField = book::Field;

namespace {

const QString kBookAddress = QStringLiteral("浙江省杭州市西湖区文三路四百七十八号华星时代广场甲座十二层一二〇六室");
const QString kSheetAddress = QStringLiteral("浙江省杭州市西湖区文三路四百七十八号华星时代广场乙座十二层一二〇六室");

void settle()
{
    for (int round = 0; round < 10; ++round) // wrapped texts settle over several rounds of layout
        QCoreApplication::processEvents();
}

void setValue(RosterBook& home, const QString& person, MemberField field, const QString& value)
{
    const auto rows = book::listMemberRows(home.book().reader(), {});
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (row.name != person)
            continue;
        auto member = *book::loadMember(home.book().reader(), row.id);
        member.values.set(field, value);
        REQUIRE(home.book().perform(QStringLiteral("member.edit"), QStringLiteral("准备"),
                                    [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
    }
}

/// The label that shows `text`; nullptr where there is none in sight.
const QLabel* labelWith(const QWidget& host, const QString& text)
{
    const auto labels = host.findChildren<QLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](QLabel* each) { return each->isVisibleTo(&host) && each->text() == text; });
    return found == labels.end() ? nullptr : *found;
}

/// There is room for every letter of it, and nothing of it lies outside of what it stands in.
void checkWhole(const QWidget& host, const QString& text)
{
    INFO(text.toStdString());
    const QLabel* value = labelWith(host, text);
    REQUIRE(value != nullptr);
    const double letters = QFontMetricsF(fontOf(TextRole::Small)).horizontalAdvance(text);
    const int lines = value->height() / lineHeight(TextRole::Small);
    CHECK(letters <= double(lines) * value->width());
    CHECK(value->heightForWidth(value->width()) <= value->height());
    CHECK(value->parentWidget()->rect().contains(value->geometry()));
}

/// Goes on with Tab until the button with this accessible name has the keyboard.
bool tabTo(QWidget& window, const QString& name)
{
    for (int i = 0; i < 80; ++i) {
        QWidget* now = window.focusWidget();
        if (now != nullptr && now->accessibleName() == name)
            return true;
        QTest::keyClick(now == nullptr ? &window : now, Qt::Key_Tab);
    }
    return false;
}

std::string bytes(const QString& csv)
{
    return csv.toStdString();
}

} // namespace

TEST_CASE("old and new stand whole in a line of any width", "[ui][roster]")
{
    const double scale = GENERATE(1.0, 1.3);
    const Taken taken = GENERATE(Taken::Yes, Taken::No);
    const int width = GENERATE(240, 316, 338, 600);
    CAPTURE(scale, width, taken == Taken::Yes);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
    const std::pair<QString, QString> values[]{
        {kBookAddress, kSheetAddress},
        {QStringLiteral("—"), kSheetAddress},
        {QStringLiteral("110***********0021"), QStringLiteral("110***********002X")},
        {QStringLiteral("本科"), QStringLiteral("硕士")}};
    for (const auto& [before, after] : values) {
        for (const auto* person : {u"沈若溪", u"古丽娜尔·买买提明江·阿不都热合曼"}) {
            QWidget host;
            auto* rows = new QVBoxLayout(&host);
            rows->setContentsMargins(0, 0, 0, 0);
            QWidget* line =
                makeChangeLine({QString::fromUtf16(person), QStringLiteral("家庭住址"), before, after}, taken);
            rows->addWidget(line);
            host.resize(width, line->heightForWidth(width));
            host.show();
            settle();
            REQUIRE(line->width() == width);
            checkWhole(host, before);
            checkWhole(host, after);
            CHECK_FALSE(labelWith(host, before)->geometry().intersects(labelWith(host, after)->geometry()));
            CHECK(line->accessibleName().contains(before));
            CHECK(line->accessibleName().contains(after));
        }
    }
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("what the book keeps is read whole at the check, beside what the sheet says", "[ui][roster][picture]")
{
    const QString number = RosterBook().valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber);
    DoubtfulImport open(
        bytes(QStringLiteral("姓名,身份证号码,家庭住址\n沈若溪,%1,%2\n").arg(number, kSheetAddress)).c_str(),
        [](RosterBook& home) { setValue(home, QStringLiteral("沈若溪"), MemberField::HomeAddress, kBookAddress); });
    REQUIRE(open.session().view()->keptCells == 1);
    const QWidget& pane = *open.wizard.checkPage()->questions();
    settle();
    checkWhole(pane, kBookAddress);
    checkWhole(pane, kSheetAddress);
    CHECK(takePicture(open.wizard, QStringLiteral("04-import-3-kept")) == QStringList());
    themeOfTests().apply({Scheme::Dark, Contrast::Normal, 1.0, Motion::Reduced});
    open.wizard.resize(1024, 700);
    settle();
    checkWhole(pane, kBookAddress);
    checkWhole(pane, kSheetAddress);
    CHECK(takePicture(open.wizard, QStringLiteral("04-import-3-kept-dark-small")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("a cell of the table that is cut tells the whole value in its tooltip", "[ui][roster]")
{
    const QString number = RosterBook().valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber);
    const DoubtfulImport open(
        bytes(QStringLiteral("姓名,身份证号码,家庭住址\n沈若溪,%1,%2\n张三,,%2\n").arg(number, kSheetAddress)).c_str(),
        [](RosterBook& home) { setValue(home, QStringLiteral("沈若溪"), MemberField::HomeAddress, kBookAddress); });
    PreviewModel model;
    model.setView(open.session().view());
    REQUIRE(model.rowCount() == 2);
    const auto tip = [&](int row, int column) {
        return model.data(model.index(row, PreviewModel::FirstSheetColumn + column), Qt::ToolTipRole).toString();
    };
    CHECK(tip(0, 2).contains(kBookAddress)); // what differs says both
    CHECK(tip(0, 2).contains(kSheetAddress));
    CHECK(tip(1, 2) == kSheetAddress);
}

TEST_CASE("who may be meant is asked with all that differs, and no value is cut", "[ui][roster][picture]")
{
    DoubtfulImport open(
        bytes(QStringLiteral("姓名,家庭住址,联系电话\n沈若溪,%1,13900006207\n").arg(kSheetAddress)).c_str(),
        [](RosterBook& home) { setValue(home, QStringLiteral("沈若溪"), MemberField::HomeAddress, kBookAddress); });
    const auto& questions = open.session().view()->plan.questions;
    REQUIRE(std::any_of(questions.begin(), questions.end(), [](const roster::Question& each) {
        return each.code == QStringLiteral("match.uncertain") && each.chosen < 0;
    }));
    open.click(QStringLiteral("看 2 处不同")); // the address and the telephone
    const auto* popover = open.wizard.findChild<Popover*>();
    REQUIRE(popover != nullptr);
    settle();
    checkWhole(*popover, kBookAddress);
    checkWhole(*popover, kSheetAddress);
    CHECK(popover->property("ring").toInt()
          == -1); // nothing in it takes the keyboard, and no ring goes round its shadow
    CHECK(labelWith(*popover, kBookAddress)->height() > lineHeight(TextRole::Small)); // wrapped
    CHECK(takePicture(open.wizard, QStringLiteral("04-import-3-popover")) == QStringList());
}

TEST_CASE("all that differs of one person is answered at once, by keyboard, and of nobody else", "[ui][roster]")
{
    const RosterBook known;
    const auto row = [&](const QString& person, const QString& joined, const QString& converted) {
        return QStringLiteral("%1,%2,%3,%4\n")
            .arg(person, known.valueOf(person, MemberField::IdNumber), joined, converted);
    };
    // The book has the day before (import_support.h); 方念慈 has no day of conversion there, so one value differs.
    const QString csv = QStringLiteral("姓名,身份证号码,入党日期,转正日期\n")
        + row(QStringLiteral("韩知秋"), QStringLiteral("2004.06.19"), QStringLiteral("2005.06.19"))
        + row(QStringLiteral("沈若溪"), QStringLiteral("2010.06.19"), QStringLiteral("2011.06.19"))
        + row(QStringLiteral("方念慈"), QStringLiteral("2013.06.29"), QStringLiteral("2014.06.29"));
    DoubtfulImport open(bytes(csv).c_str());
    open.session().setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(open.session()));
    const auto answers = [&](int sheetRow) {
        QStringList chosen;
        for (const roster::Question& each : open.session().view()->plan.questions) {
            if (each.row == sheetRow && each.code == QStringLiteral("match.differs"))
                chosen << (each.chosen < 0 ? QString() : each.options[std::size_t(each.chosen)].id);
        }
        return chosen;
    };
    REQUIRE(answers(2) == QStringList({QString(), QString()}));
    REQUIRE(answers(3) == QStringList({QString(), QString()}));
    REQUIRE(answers(4) == QStringList({QString()}));
    const auto buttons = open.wizard.checkPage()->questions()->findChildren<QPushButton*>();
    CHECK(std::count_if(buttons.begin(), buttons.end(),
                        [](QPushButton* each) { return each->text() == QStringLiteral("全部保留"); })
          == 2); // once for each who has several
    CHECK(takePicture(open.wizard, QStringLiteral("04-import-3-together")) == QStringList());

    REQUIRE(tabTo(open.wizard, QStringLiteral("韩知秋的 2 处不同，全部改成表格里的")));
    QTest::keyClick(open.wizard.focusWidget(), Qt::Key_Space);
    REQUIRE(waitUntilIdle(open.session()));
    const QString update = QStringLiteral("update");
    const QString keep = QStringLiteral("keep");
    CHECK(answers(2) == QStringList({update, update}));
    CHECK(answers(3) == QStringList({QString(), QString()}));
    REQUIRE(tabTo(open.wizard, QStringLiteral("沈若溪的 2 处不同，全部保留名册里的")));
    QTest::keyClick(open.wizard.focusWidget(), Qt::Key_Space);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(answers(2) == QStringList({update, update}));
    CHECK(answers(3) == QStringList({keep, keep}));
    CHECK(answers(4) == QStringList({QString()}));

    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("韩知秋"), MemberField::JoinDate) == QStringLiteral("2004-06-19"));
    CHECK(open.home.valueOf(QStringLiteral("韩知秋"), MemberField::FullMemberDate) == QStringLiteral("2005-06-19"));
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::JoinDate) == QStringLiteral("2010-06-18"));
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::FullMemberDate) == QStringLiteral("2011-06-18"));
    CHECK(open.home.valueOf(QStringLiteral("方念慈"), MemberField::JoinDate) == QStringLiteral("2013-06-28"));
}

TEST_CASE("the wizard follows the text size while it is open", "[ui][roster]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const DoubtfulImport open("姓名,人员类别\n张三,正式党员\n");
    const auto barOf = [&](const QString& kind) {
        const auto all = open.wizard.findChildren<QFrame*>();
        const auto found = std::find_if(all.begin(), all.end(), [&](QFrame* each) {
            return each->isVisibleTo(&open.wizard) && each->property("kind").toString() == kind;
        });
        return found == all.end() ? 0 : (*found)->height();
    };
    settle();
    CHECK(barOf(QStringLiteral("header")) == 60);
    CHECK(barOf(QStringLiteral("footer")) == 44 + 24);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    settle();
    CHECK(barOf(QStringLiteral("header")) == 78); // 1.3 times as high
    CHECK(barOf(QStringLiteral("footer")) == 57 + 24);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}
