// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tabs.h"
#include "ui/kit/toast.h"
#include "ui/members/member_editor.h"
#include "ui/members/member_form.h"
#include "ui/members/member_pane.h"
#include "ui/members/member_photo.h"
#include "ui/members/member_words.h"
#include "ui/members/members_page.h"
#include "ui/members/roster_output.h"
#include "ui/members/roster_view.h"
#include "ui/members/secret_field.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct MembersOfTests {
    MembersOfTests()
    {
        addMockupMembers(test.desk());
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
    }
    RosterView& roster() { return *test.window().findChild<RosterView*>(); }
    MemberPane& pane() { return *test.window().findChild<MemberPane*>(); }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < roster().model().rowCount(); ++row)
            list.append(roster().model().rowAt(row).name);
        return list;
    }
    int rowOf(const QString& name) { return int(names().indexOf(name)); }
    void press(QWidget& area, const QString& text)
    {
        for (auto* button : area.findChildren<QAbstractButton*>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no button " << text.toStdString());
    }

    WindowOfTests test;
};

} // namespace

TEST_CASE("the roster in both themes, narrow and with large text", "[ui][picture]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "03-members"},
        {Scheme::Dark, 1.0, 1366, 768, "03-members-dark"},
        {Scheme::Light, 1.0, 1024, 700, "03-members-narrow"},
        {Scheme::Light, 1.3, 1024, 700, "03-members-narrow-large"},
        {Scheme::Light, 1.0, 2560, 1440, "03-members-wide"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    MembersOfTests members;
    members.test.window().resize(width, height);
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("沈若溪"))));
    const auto text = QString::fromLatin1(name);
    CHECK(takePicture(members.test.window(), text) == QStringList());
    members.test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(1);
    CHECK(takePicture(members.test.window(), text + QStringLiteral("-groups")) == QStringList());
    members.test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(0);
    QTest::keyClick(members.roster().table(), Qt::Key_Return);
    CHECK(takePicture(members.test.window(), text + QStringLiteral("-opened")) == QStringList());
    members.press(members.pane(), QStringLiteral("编辑"));
    CHECK(takePicture(members.test.window(), text + QStringLiteral("-edit")) == QStringList());
}

TEST_CASE("the roster is searched by name, pinyin and initials", "[ui][members]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    MembersOfTests members;
    CHECK(members.roster().model().rowCount() == 13); // the activist is no Party member
    const QAbstractItemModelTester tester(&members.roster().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto found = [&](const QString& typed) {
        members.roster().searchField()->clear();
        typeText(*members.roster().searchField(), typed);
        return members.names();
    };
    CHECK(found(QStringLiteral("若溪")) == QStringList{QStringLiteral("沈若溪")});
    CHECK(found(QStringLiteral("srx")) == QStringList{QStringLiteral("沈若溪")});
    CHECK(found(QStringLiteral("luo xiao")) == QStringList{QStringLiteral("罗小满")});
    CHECK(found(QStringLiteral("zzz")).isEmpty());
    members.press(members.roster(), QStringLiteral("清除条件"));
    CHECK(members.roster().model().rowCount() == 13);
}

TEST_CASE("chips count, headers sort in three steps", "[ui][members]")
{
    MembersOfTests members;
    for (auto* chip : members.roster().findChild<FilterChips*>()->findChildren<QAbstractButton*>()) {
        if (chip->text() == QStringLiteral("预备"))
            CHECK(chip->accessibleName() == QStringLiteral("预备，2"));
        if (chip->text() == QStringLiteral("流动"))
            CHECK(chip->accessibleName() == QStringLiteral("流动，2"));
    }
    members.press(*members.roster().findChild<FilterChips*>(), QStringLiteral("预备"));
    CHECK(members.names() == QStringList{QStringLiteral("高又晴"), QStringLiteral("罗小满")});
    members.press(*members.roster().findChild<FilterChips*>(), QStringLiteral("全部"));

    auto* header = members.roster().table()->header();
    const auto natural = members.names();
    CHECK(natural.first() == QStringLiteral("陈望北")); // chen before ding, by pinyin
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    };
    click(3);
    CHECK(members.names().first() == QStringLiteral("高又晴")); // the youngest
    click(3);
    CHECK(members.names().first() == QStringLiteral("马立川")); // the oldest
    click(3);
    CHECK(members.names() == natural);
    click(5);
    CHECK(members.names().mid(0, 3)
          == QStringList{QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QStringLiteral("贺松年")});
}

TEST_CASE("numbers are masked until asked for", "[ui][members]")
{
    MembersOfTests members;
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("沈若溪"))));
    const auto shows = [&](const QString& text) {
        for (const auto* label : members.pane().findChildren<QLabel*>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    CHECK(shows(QStringLiteral("330***********0428")));
    CHECK(shows(QStringLiteral("138****6207")));
    members.press(members.pane(), QStringLiteral("显示"));
    CHECK(shows(QStringLiteral("330100198504280428")));
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("周砚青"))));
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("沈若溪"))));
    CHECK_FALSE(shows(QStringLiteral("330100198504280428")));
}

TEST_CASE("what the roster says of sanctions is covered in the form until it is asked for", "[ui][members]")
{
    (void)themeOfTests();
    const QString words = QStringLiteral("2026年党内警告");
    SecretField field(book::Field::Sanctions, QStringLiteral("处分情况"), words);
    CHECK_FALSE(field.text().contains(QStringLiteral("警告")));
    CHECK(field.value() == words); // saving without a look keeps it
    field.reveal();
    CHECK(field.text() == words);
    CHECK(maskedValue(book::Field::Sanctions, QStringLiteral("无")) == QStringLiteral("无"));
}

TEST_CASE("a person goes to the recycle bin and comes back by the toast", "[ui][members]")
{
    MembersOfTests members;
    members.roster().table()->setCurrentIndex(
        members.roster().model().index(members.rowOf(QStringLiteral("方念慈")), 1));
    QTest::keyClick(members.roster().table(), Qt::Key_Delete);
    CHECK(members.rowOf(QStringLiteral("方念慈")) < 0);
    auto* toast = members.test.window().frame()->toast();
    REQUIRE(toast->isVisible());
    QTest::mouseClick(toast->actionButton(), Qt::LeftButton);
    CHECK(members.rowOf(QStringLiteral("方念慈")) >= 0);
}

TEST_CASE("the form refuses a wrong ID number in place and saves what was changed", "[ui][members]")
{
    MembersOfTests members;
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("周砚青"))));
    members.press(members.pane(), QStringLiteral("编辑"));
    auto* editor = members.test.window().findChild<MemberEditor*>();
    const auto line = [&](const QString& title) {
        for (auto* field : editor->findChildren<LineField*>()) {
            if (field->title() == title)
                return field;
        }
        throw std::runtime_error("no such field");
    };
    auto* number = line(QStringLiteral("身份证号"));
    number->edit()->setFocus();
    QTest::keyClicks(number->edit(), QStringLiteral("110105194912310021"));
    QTest::keyClick(number->edit(), Qt::Key_Return);
    CHECK(number->error() == sentence({ErrorKind::Invalid, QStringLiteral("id_number.check_digit"), {}, {}}));
    number->edit()->selectAll();
    QTest::keyClicks(number->edit(), QStringLiteral("11010519491231002X")); // GB 11643-1999, the standard's own example
    QTest::keyClick(number->edit(), Qt::Key_Return);
    CHECK(number->error().isEmpty());
    auto* place = line(QStringLiteral("籍贯"));
    typeText(*place->edit(), QStringLiteral("浙江青溪"));
    members.press(*editor, QStringLiteral("保存修改"));
    const auto saved = book::loadMember(members.test.desk().book().reader(),
                                        members.roster().model().idAt(members.rowOf(QStringLiteral("周砚青"))));
    REQUIRE(saved);
    CHECK(saved->values.get(book::Field::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(saved->values.get(book::Field::NativePlace) == QStringLiteral("浙江青溪"));
    CHECK(saved->values.get(book::Field::PartyPost) == QStringLiteral("支部书记"));
}

TEST_CASE("an ID number belongs to one person of the book", "[ui][members]")
{
    MembersOfTests members;
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("周砚青"))));
    members.press(members.pane(), QStringLiteral("编辑"));
    auto* editor = members.test.window().findChild<MemberEditor*>();
    REQUIRE(editor);
    const auto fields = editor->findChildren<LineField*>();
    const auto number = std::ranges::find(fields, QStringLiteral("身份证号"), &LineField::title);
    REQUIRE(number != fields.end());
    (*number)->edit()->selectAll();
    typeText(*(*number)->edit(), QStringLiteral("330100198504280428")); // 沈若溪's
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(members.test.window().findChild<MemberEditor*>());
    CHECK((*number)->error().contains(QStringLiteral("已经是沈若溪的")));
    const auto kept = book::loadMember(members.test.desk().book().reader(),
                                       members.roster().model().idAt(members.rowOf(QStringLiteral("周砚青"))));
    REQUIRE(kept);
    CHECK(kept->values.get(book::Field::IdNumber) != QStringLiteral("330100198504280428"));
}

TEST_CASE("an ID number typed as the name is refused at its field, with the way out", "[ui][members]")
{
    MembersOfTests members;
    REQUIRE(members.test.window().findChild<MembersPage*>()->createOwn());
    auto* editor = members.test.window().findChild<MemberEditor*>();
    REQUIRE(editor);
    const auto fields = editor->findChildren<LineField*>();
    const auto name = std::ranges::find(fields, QStringLiteral("姓名（必填）"), &LineField::title);
    REQUIRE(name != fields.end());
    typeText(*(*name)->edit(), QStringLiteral("11010519491231002X"));
    members.press(*editor, QStringLiteral("建档"));
    REQUIRE(members.test.window().findChild<MemberEditor*>());
    CHECK((*name)->error().contains(QStringLiteral("“姓名”里有 17 位连着的数字")));
    CHECK((*name)->error().contains(QStringLiteral("“身份证号”")));
    CHECK(members.rowOf(QStringLiteral("11010519491231002X")) < 0);
}

TEST_CASE("the kind of a new person is chosen by who knows it, never preset", "[ui][members]")
{
    MembersOfTests members;
    REQUIRE(members.test.window().findChild<MembersPage*>()->createOwn());
    auto* editor = members.test.window().findChild<MemberEditor*>();
    REQUIRE(editor);
    for (auto* each : editor->findChildren<ComboField*>()) {
        if (each->title() == QStringLiteral("人员类别"))
            CHECK(each->code().isEmpty());
    }
    for (auto* each : editor->findChildren<LineField*>()) {
        if (each->title() == QStringLiteral("姓名（必填）"))
            typeText(*each->edit(), QStringLiteral("顾听澜"));
    }
    members.press(*editor, QStringLiteral("建档"));
    const int row = members.rowOf(QStringLiteral("顾听澜"));
    REQUIRE(row >= 0); // nobody is out of sight because the kind is not known yet
    const auto saved = book::loadMember(members.test.desk().book().reader(), members.roster().model().idAt(row));
    REQUIRE(saved);
    CHECK(saved->values.get(book::Field::MemberType).isEmpty());
    CHECK(saved->toVerify == book::fieldName(book::Field::MemberType));
}

TEST_CASE("转正日期 is the end of probation; a late meeting is told, an early day and 预备党员 are refused",
          "[ui][members]")
{
    MembersOfTests members;
    const auto id = members.roster().model().idAt(members.rowOf(QStringLiteral("高又晴")));
    const auto stored = [&] { return book::loadMember(members.test.desk().book().reader(), id).value(); };
    auto changed = stored(); // accepted on 30 June 2025: probation ends on 30 June 2026 (DEV2026 art. 31)
    changed.values.set(book::Field::JoinDate, QStringLiteral("2025-06-30"));
    REQUIRE(members.test.desk().perform(QStringLiteral("test"), QStringLiteral("test"),
                                        [&](store::UnitOfWork& unit) { return book::updateMember(unit, changed); }));
    members.test.desk().showPage(QStringLiteral("members"), QStringLiteral("convert:") + id.toString());
    auto* editor = members.test.window().findChild<MemberEditor*>();
    REQUIRE(editor);
    const auto field = [&](const QString& title) {
        for (auto* each : editor->findChildren<Field*>()) {
            if (each->title() == title)
                return each;
        }
        throw std::runtime_error("no such field");
    };
    auto* full = qobject_cast<DateField*>(field(QStringLiteral("转正日期")));
    auto* type = qobject_cast<ComboField*>(field(QStringLiteral("人员类别")));
    CHECK(QApplication::focusWidget() == type->combo());
    const auto write = [&](const char* day) {
        full->edit()->setFocus();
        full->edit()->selectAll();
        QTest::keyClicks(full->edit(), QLatin1String(day));
        QTest::keyClick(full->edit(), Qt::Key_Return);
    };
    type->setCode(QString::fromUtf16(book::kFullMember));
    write("2026-06-01");
    CHECK(full->error().contains(QStringLiteral("2026年6月30日")));
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored().values.get(book::Field::FullMemberDate).isEmpty());
    write("2026-09-20"); // to come
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored().values.get(book::Field::FullMemberDate).isEmpty());
    write("2026-07-20"); // the late meeting
    CHECK(full->error().contains(QStringLiteral("2026年6月30日")));
    REQUIRE(full->remedy());
    full->remedy()->click();
    CHECK(full->date().toIso() == QStringLiteral("2026-06-30"));
    CHECK(full->error().isEmpty());
    type->setCode(QString::fromUtf16(book::kProbationaryMember));
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored().values.get(book::Field::FullMemberDate).isEmpty());
    CHECK_FALSE(type->error().isEmpty());
    type->remedy()->click();
    CHECK(type->error().isEmpty());
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored().values.get(book::Field::FullMemberDate) == QStringLiteral("2026-06-30"));
    CHECK(stored().values.get(book::Field::MemberType) == QString::fromUtf16(book::kFullMember));
    CHECK(stored().toVerify.isEmpty());
}

// Today is 18 September 2026. Joining wants 18 years, probation takes one (DEV2026 art. 5, 31).
TEST_CASE("what no record can say is refused in the form as in an import: joining as a child, full within weeks",
          "[ui][members]")
{
    MembersOfTests members;
    const auto editorOf = [&](const char16_t* name) {
        const auto id = members.roster().model().idAt(members.rowOf(QString::fromUtf16(name)));
        members.test.desk().showPage(QStringLiteral("members"), QStringLiteral("convert:") + id.toString());
        return std::pair{id, members.test.window().findChild<MemberEditor*>()};
    };
    const auto field = [](MemberEditor* editor, const char16_t* title) {
        for (auto* each : editor->findChildren<Field*>()) {
            if (each->title() == QString::fromUtf16(title))
                return each;
        }
        throw std::runtime_error("no such field");
    };
    const auto stored = [&](book::MemberId id, book::Field which) {
        return book::loadMember(members.test.desk().book().reader(), id).value().values.get(which);
    };
    const auto [id, editor] = editorOf(u"高又晴"); // on probation
    REQUIRE(editor);
    auto* joined = qobject_cast<DateField*>(field(editor, u"入党日期"));
    auto* type = qobject_cast<ComboField*>(field(editor, u"人员类别"));
    const QString before = stored(id, book::Field::JoinDate);
    joined->setDate(PartialDate::fromIso(QStringLiteral("1991-01-01"))); // nobody in this book is so old
    qobject_cast<DateField*>(field(editor, u"出生日期"))->setDate(PartialDate::fromIso(QStringLiteral("1985-01-01")));
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored(id, book::Field::JoinDate) == before);
    CHECK(joined->error().contains(QStringLiteral("不满 18 岁")));
    joined->setDate(PartialDate::fromIso(QStringLiteral("2026-08-28")));
    type->setCode(QString::fromUtf16(book::kFullMember));
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(type->error().contains(QStringLiteral("2027年8月28日")));
    CHECK(stored(id, book::Field::MemberType) == QString::fromUtf16(book::kProbationaryMember));
    REQUIRE(type->remedy());
    type->remedy()->click();
    members.press(*editor, QStringLiteral("保存修改"));
    CHECK(stored(id, book::Field::JoinDate) == QStringLiteral("2026-08-28"));
    CHECK(stored(id, book::Field::MemberType) == QString::fromUtf16(book::kProbationaryMember));
}

TEST_CASE("a late day is saved only as 待核实", "[ui][members]")
{
    MembersOfTests members;
    const auto id = members.roster().model().idAt(members.rowOf(QStringLiteral("方念慈"))); // joined 30 June 2016
    members.test.desk().showPage(QStringLiteral("members"), QStringLiteral("convert:") + id.toString());
    auto* editor = members.test.window().findChild<MemberEditor*>();
    for (auto* each : editor->findChildren<DateField*>()) {
        if (each->title() == QStringLiteral("转正日期"))
            each->setDate(PartialDate::fromIso(QStringLiteral("2017-09-01")));
    }
    members.press(*editor, QStringLiteral("保存修改"));
    const auto saved = book::loadMember(members.test.desk().book().reader(), id).value();
    CHECK(saved.values.get(book::Field::FullMemberDate) == QStringLiteral("2017-09-01"));
    CHECK(saved.toVerify == book::fieldName(book::Field::FullMemberDate));
}

TEST_CASE("standing counts from full membership; on probation there is none", "[ui][members]")
{
    book::MemberRow row;
    row.type = QString::fromUtf16(book::kProbationaryMember);
    row.joined = PartialDate::fromIso(QStringLiteral("2025-09-30"));
    for (const QDate day : {QDate(2026, 9, 18), QDate(2026, 10, 25)})
        CHECK(memberSummary(row, day) == QStringLiteral("预备期，党龄从转正之日算"));
    row.type = QString::fromUtf16(book::kFullMember);
    row.joined = PartialDate::fromIso(QStringLiteral("2010-06-18"));
    CHECK(memberSummary(row, {2026, 9, 18}).isEmpty()); // the day is not known
    row.converted = PartialDate::fromIso(QStringLiteral("2011-06-18"));
    CHECK(memberSummary(row, {2026, 9, 18}) == QStringLiteral("党龄 15 年"));
    CHECK(memberSummary(row, {2026, 9, 18}, -24) == QStringLiteral("党龄 13 年"));
    CHECK(memberSummary(row, {2011, 6, 17}) == QStringLiteral("预备期，党龄从转正之日算"));
}

TEST_CASE("the card of somebody on probation says when it ends and where the conversion is written", "[ui][members]")
{
    MembersOfTests members;
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("罗小满"))));
    bool told = false;
    for (const auto* text : members.pane().findChildren<QLabel*>())
        told = told || text->text().contains(QStringLiteral("2026年9月30日"));
    CHECK(told);
    CHECK(takePicture(members.test.window(), QStringLiteral("03-members-probation")) == QStringList());
    members.press(members.pane(), QStringLiteral("登记转正"));
    CHECK(members.test.window().findChild<MemberEditor*>());
    CHECK(takePicture(members.test.window(), QStringLiteral("03-members-conversion")) == QStringList());
}

TEST_CASE("checked people move to another group in one step", "[ui][members]")
{
    MembersOfTests members;
    auto& model = members.roster().model();
    const int row = members.rowOf(QStringLiteral("方念慈"));
    QTest::mouseClick(members.roster().table()->viewport(), Qt::LeftButton, {},
                      members.roster().table()->visualRect(model.index(row, 0)).center());
    CHECK(model.checked().size() == 1);
    CHECK(model.checked().contains(model.idAt(row)));
    QTest::keyClick(members.roster().table(), Qt::Key_Space); // the current row is another one
    CHECK(model.checked().size() == 2);
}

TEST_CASE("every stored field of a person is in the form once", "[ui][members]")
{
    std::set<book::Field> shown;
    for (const auto& section : memberSections()) {
        for (const auto field : section.fields)
            CHECK(shown.insert(field).second);
    }
    for (const auto& info : book::memberFields()) {
        INFO(info.name);
        CHECK((shown.contains(info.field) == (info.place == book::FieldPlace::Column)));
    }
}

TEST_CASE("the search has people before what can be done", "[ui][members]")
{
    MembersOfTests members;
    members.test.desk().showPage(QStringLiteral("settings"));
    members.test.desk().search();
    auto* edit = members.test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    typeText(*edit, QStringLiteral("zhou")); // bu-zhou, 步骤, is in the title of every guide
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(members.test.window().frame()->page()->accessibleName() == QStringLiteral("党员"));
    auto& roster = members.roster();
    CHECK(roster.model().rowAt(roster.table()->currentIndex().row()).name.startsWith(QStringLiteral("周")));
}

TEST_CASE("the search finds people and opens their card", "[ui][members]")
{
    MembersOfTests members;
    members.test.desk().showPage(QStringLiteral("settings"));
    members.test.desk().search();
    auto* edit = members.test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    typeText(*edit, QStringLiteral("hsn"));
    CHECK(takePicture(members.test.window(), QStringLiteral("15-search")) == QStringList());
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(members.test.window().frame()->page()->accessibleName() == QStringLiteral("党员"));
    CHECK(members.roster().model().rowAt(members.roster().table()->currentIndex().row()).name
          == QStringLiteral("贺松年"));
}

TEST_CASE("a photo stands in the pane in place of the first character, and goes by undo", "[ui][members]")
{
    MembersOfTests members;
    auto& desk = members.test.desk();
    const auto id = members.roster().model().idAt(members.rowOf(QStringLiteral("沈若溪")));
    members.roster().select(id);
    const auto* avatar = members.pane().findChild<Avatar*>();
    REQUIRE(avatar != nullptr);
    CHECK_FALSE(avatar->hasPhoto());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("证件照.png"));
    QImage photo(1000, 1400, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    REQUIRE(photo.save(path));
    setMemberPhoto(desk, book::loadMember(desk.book().reader(), id).value(), path);
    CHECK(avatar->hasPhoto());
    const QImage shown = memberPhoto(desk.book().reader(), id);
    CHECK(shown.height() == 320);
    QFile whole(path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QString torn = folder.filePath(QStringLiteral("残.png"));
    QFile part(torn);
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write(whole.read(60)); // the head, and no picture behind it
    part.close();
    setMemberPhoto(desk, book::loadMember(desk.book().reader(), id).value(), torn);
    CHECK(memberPhoto(desk.book().reader(), id).height() == 320); // the one that is there stays
    CHECK(shown.pixelColor(10, 10) == QColor(Qt::darkCyan));
    members.roster().select(members.roster().model().idAt(members.rowOf(QStringLiteral("贺松年"))));
    CHECK_FALSE(avatar->hasPhoto());
    members.roster().select(id);
    CHECK(avatar->hasPhoto());
    desk.undo();
    CHECK_FALSE(avatar->hasPhoto());
}

TEST_CASE("the roster is put out with numbers covered, until somebody asks for them", "[ui][members]")
{
    MembersOfTests members;
    const QTemporaryDir folder;
    auto* page = members.test.window().findChild<MembersPage*>();
    REQUIRE(page != nullptr);
    const auto saved = [&](bool covered, const QString& name) {
        page->exportFile();
        auto* dialog = members.test.window().findChild<RosterOutputDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->covered()->isChecked()); // each time anew
        dialog->covered()->setChecked(covered);
        dialog->saveTo(folder.filePath(name));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QString covered = saved(true, QStringLiteral("遮住.csv"));
    CHECK(covered.count(u'\n') == 15); // a head and fourteen people
    CHECK_FALSE(covered.contains(QStringLiteral("330100198504280428")));
    CHECK(saved(false, QStringLiteral("全号.csv")).contains(QStringLiteral("330100198504280428")));
    page->print();
    auto* dialog = members.test.window().findChild<RosterOutputDialog*>();
    REQUIRE(dialog != nullptr);
    members.press(*dialog, QStringLiteral("打印预览"));
    CHECK(members.test.window().findChild<QWidget*>(QStringLiteral("paperPreview")) != nullptr);
}

TEST_CASE("the paper of the roster has the columns that a line has room for, in the order of the national list",
          "[ui][members]")
{
    sheet::OutputTable table;
    table.header = {QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("籍贯"), QStringLiteral("身份证号"),
                    QStringLiteral("性别")};
    table.rows = {{QStringLiteral("1"), QStringLiteral("甲一"), QStringLiteral("浙江"), QStringLiteral("33**"),
                   QStringLiteral("女")}};
    const report::Document paper = rosterPaper(table, QStringLiteral("第一党支部"), QDate(2026, 9, 18));
    CHECK(paper.paper == report::Paper::Landscape);
    const auto* made = std::get_if<report::Table>(&paper.blocks.back());
    REQUIRE(made != nullptr);
    QStringList heads;
    for (const report::Column& column : made->columns)
        heads.append(column.head);
    CHECK(heads.join(u' ') == QStringLiteral("序号 姓名 性别 身份证号"));
    CHECK(made->rows
          == QList<QStringList>{
              {QStringLiteral("1"), QStringLiteral("甲一"), QStringLiteral("女"), QStringLiteral("33**")}});
    CHECK(made->notes == QStringList{QStringLiteral("共1人，2026年9月18日。")});
}
