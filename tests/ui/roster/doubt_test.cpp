// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import leaves empty is said before it is written, after it, and in the book.
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/roster/check_page.h"
#include "ui/roster/import_support.h"
#include "ui/roster/import_wizard.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/preview_model.h"
#include "ui/roster/preview_table.h"
#include "ui/roster/question_card.h"
#include "ui/roster/question_pane.h"
#include "ui/ui_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using MemberField = book::Field;

namespace {

struct DoubtfulImport {
    explicit DoubtfulImport(const char* csv)
        : wizard(home.book())
    {
        const QString path = home.folder() + QStringLiteral("/名册.csv");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        wizard.resize(1366, 768);
        wizard.show();
        wizard.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&wizard));
        wizard.openFile(path);
        reach(Step::Check);
    }
    void reach(Step step)
    {
        REQUIRE(waitFor([&] { return session().step() == step && session().busy() == ImportSession::Busy::No; }));
    }
    void click(const QString& text)
    {
        for (auto* button : wizard.findChildren<QPushButton*>()) {
            if (button->isVisibleTo(&wizard) && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] bool shows(const QString& text)
    {
        const auto labels = wizard.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel* each) { return each->isVisibleTo(&wizard) && each->text().contains(text); });
    }
    [[nodiscard]] QString marksOf(const QString& person) const
    {
        const auto rows = book::listMemberRows(home.book().reader(), {});
        for (const auto& row : *rows) {
            if (row.name == person)
                return book::loadMember(home.book().reader(), row.id)->toVerify;
        }
        return QStringLiteral("?");
    }
    [[nodiscard]] ImportSession& session() const { return wizard.session(); }

    RosterBook home;
    ImportWizard wizard;
};

} // namespace

TEST_CASE("a number that is left out is said on the way, afterwards and in the book", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,出生日期,人员类别,手机\n"
                        "柳砚书,3.30106E+17,1985.07.12,正式党员,\n"
                        "汪知远,,1975.1,正式党员,\n"
                        "白露晨,,1988.07.01,正式党员,057900002100123\n");
    const int noted = open.session().view()->count(RowFilter::Noted);
    CHECK(noted == 2); // the lost number, the long telephone; the month is a question
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.session().view()->count(RowFilter::Noted) == noted);
    CHECK(open.shows(QStringLiteral("2 处留空，需要补填")));
    CHECK(open.shows(QStringLiteral("第 2 行 柳砚书的身份证号（后几位已丢失）")));
    CHECK(open.shows(QStringLiteral("第 3 行 汪知远的出生日期")));
    CHECK(open.shows(QStringLiteral("2 行有提醒，除留空的以外照表格写入")));
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    const auto& steps = open.session().outcome()->followUps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].person + steps[0].label == QStringLiteral("柳砚书身份证号"));
    CHECK(steps[0].detail.contains(QStringLiteral("后几位已丢失")));
    CHECK_FALSE(steps[0].member.isEmpty());
    CHECK(steps[1].person + steps[1].label == QStringLiteral("汪知远出生日期"));
    CHECK(open.marksOf(QStringLiteral("柳砚书")) == QStringLiteral("id_number"));
    CHECK(open.marksOf(QStringLiteral("汪知远")) == QStringLiteral("birth_date"));
    CHECK(open.marksOf(QStringLiteral("白露晨")).isEmpty());
}

TEST_CASE("where nothing is written, nothing is said to be", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,入党日期\n郝建业,1101051949123100,2004.06.18\n");
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.shows(QStringLiteral("没有要写入的内容")));
    CHECK_FALSE(open.shows(QStringLiteral("照表格写入")));
}

TEST_CASE("an answer that wants a number is not gone past without one", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,人员类别\n郝建业,110105194912310021,正式党员\n");
    REQUIRE(open.wizard.checkPage()->questions()->cards().size() == 1);
    auto* card = open.wizard.checkPage()->questions()->cards().first();
    for (auto* option : card->findChildren<QRadioButton*>()) {
        if (option->text() == QStringLiteral("现在改正号码"))
            option->click();
    }
    open.click(QStringLiteral("下一步：确认导入"));
    CHECK(open.session().step() == Step::Check);
    CHECK(open.session().busy() == ImportSession::Busy::No);
    CHECK(open.shows(QStringLiteral("请填写号码，或者另选一种做法")));
    auto* edit = card->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    CHECK(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("12345"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitUntilIdle(open.session()));
    open.click(QStringLiteral("下一步：确认导入"));
    CHECK(open.session().step() == Step::Check);
    CHECK(open.shows(QStringLiteral("应当是 18 位")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("11010519491231002X"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitUntilIdle(open.session()));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.session().view()->plan.counts.leftEmpty == 0);
}

TEST_CASE("a sheet without the kind of member asks once, with the recommended answer chosen", "[ui][roster]")
{
    DoubtfulImport open("姓名,出生日期,入党日期,转正日期\n白露晨,1988.07.01,2009.07.01,2010.07.01\n");
    auto* types = open.wizard.findChild<QComboBox*>(QStringLiteral("memberTypes"));
    REQUIRE(types != nullptr);
    CHECK(types->isVisibleTo(&open.wizard));
    CHECK(types->currentData().toInt() == int(roster::MemberTypes::Derive));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.shows(QStringLiteral("有转正日期的 1 人按正式党员")));
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("白露晨"), MemberField::MemberType) == QStringLiteral("正式党员"));
}

TEST_CASE("a name stands whole in the table, however long it is", "[ui][roster]")
{
    DoubtfulImport open("姓名,性别,人员类别\n古丽娜尔·买买提明江·阿不都热合曼,女,正式党员\n");
    CHECK(open.session().view()->widestName == QStringLiteral("古丽娜尔·买买提明江·阿不都热合曼"));
    auto* table = open.wizard.checkPage()->table();
    const QFontMetrics metrics(fontOf(TextRole::Body));
    CHECK(table->columnWidth(PreviewModel::FirstSheetColumn)
          >= metrics.horizontalAdvance(open.session().view()->widestName) + 20);
}
