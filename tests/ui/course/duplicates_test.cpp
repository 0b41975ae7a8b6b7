// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 可能重复: two records side by side, chosen line by line, merged or told apart; tags and own fields in form and card.
#include "branchbook/book/member_store.h"
#include "branchbook/organization/own_field.h"
#include "support/catch_qt.h"
#include "ui/kit/field.h"
#include "ui/kit/toast.h"
#include "ui/members/duplicates_dialog.h"
#include "ui/members/member_editor.h"
#include "ui/members/member_pane.h"
#include "ui/members/members_page.h"
#include "ui/members/roster_view.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct DoubledMembers {
    DoubledMembers()
    {
        addMockupMembers(test.desk());
        twin(QStringLiteral("沈若溪"), QString());
        twin(QStringLiteral("丁春晓"), QStringLiteral("1990-06")); // the fixture has 1990-06-30
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
    }
    void twin(const QString& name, const QString& birth)
    {
        book::Member member;
        member.branch = test.desk().branch().id;
        member.enteredOn = test.desk().today();
        member.values.set(book::Field::FullName, name);
        member.values.set(book::Field::BirthDate, birth);
        member.values.set(book::Field::MobilePhone, QStringLiteral("13800000001"));
        REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
            return {};
        }));
    }
    RosterView& roster() { return *test.window().findChild<RosterView*>(); }
    QList<organization::DuplicatePair> pairs()
    {
        return organization::findDuplicates(test.desk().book().reader(), test.desk().branch().id).value();
    }
    DuplicatesDialog* dialog() { return test.window().findChild<DuplicatesDialog*>(); }
    DuplicatesDialog& open()
    {
        auto* made = new DuplicatesDialog(&roster(), test.desk());
        made->open();
        return *made;
    }
    static QPushButton* named(QWidget& area, const QString& text)
    {
        for (auto* each : area.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    WindowOfTests test;
};

} // namespace

TEST_CASE("可能重复 in both themes, narrow and with large text", "[ui][picture][duplicates]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "duplicates"},
        {Scheme::Dark, 1.0, 1366, 768, "duplicates-dark"},
        {Scheme::Light, 1.3, 1024, 700, "duplicates-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DoubledMembers s;
    s.test.window().resize(width, height);
    s.open();
    CHECK(takePicture(s.test.window(), QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("two records become one by what is chosen, and undo takes it back", "[ui][duplicates]")
{
    DoubledMembers s;
    REQUIRE(s.pairs().size() == 2);
    QPointer<DuplicatesDialog> dialog = &s.open();
    auto* merge = DoubledMembers::named(*dialog, QStringLiteral("合并为一份"));
    QTest::mouseClick(merge, Qt::LeftButton); // something is still open: nothing is done
    CHECK(s.pairs().size() == 2);
    for (auto* each : dialog->findChildren<QRadioButton*>()) {
        if (each->accessibleName().contains(QStringLiteral("先录入的")))
            each->setChecked(true);
    }
    QTest::mouseClick(merge, Qt::LeftButton);
    REQUIRE(s.pairs().size() == 1); // the next pair stands there
    REQUIRE(dialog);
    QTest::mouseClick(DoubledMembers::named(*dialog, QStringLiteral("不是同一人")), Qt::LeftButton);
    CHECK(s.pairs().isEmpty());
    s.test.desk().undo();
    s.test.desk().undo();
    CHECK(s.pairs().size() == 2);
}

TEST_CASE("what is 待核实 of a retired field is settled in the form", "[ui][duplicates]")
{
    DoubledMembers s;
    const auto id = s.pairs().front().first;
    const auto& reader = s.test.desk().book().reader();
    organization::OwnField field;
    field.name = QStringLiteral("特长");
    REQUIRE(s.test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(field.id, organization::putOwnField(unit, field));
        BB_CHECK(unit.change("member", id.toString(), {{"to_verify", QStringLiteral("own:") + field.id.toString()}}));
        return organization::recycleOwnField(unit, field.id, s.test.desk().today());
    }));
    const auto marks = [&] { return book::loadMember(reader, id).value().toVerify; };
    const auto keep = [&](int choice) {
        auto* editor = new MemberEditor(&s.roster(), s.test.desk(), book::loadMember(reader, id).value());
        editor->open();
        ComboField* settled = nullptr;
        for (auto* each : editor->findChildren<ComboField*>()) {
            if (each->title() == QStringLiteral("特长（已停用）"))
                settled = each;
        }
        REQUIRE(settled);
        settled->combo()->setCurrentIndex(choice);
        QTest::mouseClick(DoubledMembers::named(*editor, QStringLiteral("保存修改")), Qt::LeftButton);
    };
    keep(0);
    CHECK(marks() == QStringLiteral("own:") + field.id.toString());
    keep(1);
    CHECK(marks().isEmpty());
    s.test.desk().undo();
    CHECK_FALSE(marks().isEmpty());
}

TEST_CASE("tags and own fields are written in the form and stand in the card", "[ui][duplicates]")
{
    DoubledMembers s;
    REQUIRE(s.test.desk().perform(QStringLiteral("test"), {}, [](store::UnitOfWork& unit) -> Result<> {
        organization::OwnField field;
        field.name = QStringLiteral("工龄");
        field.kind = organization::OwnKind::Number;
        BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(unit, field));
        return {};
    }));
    const auto id = s.pairs().front().first;
    auto* editor =
        new MemberEditor(&s.roster(), s.test.desk(), book::loadMember(s.test.desk().book().reader(), id).value());
    editor->open();
    LineField* tags = nullptr;
    LineField* own = nullptr;
    for (auto* each : editor->findChildren<LineField*>()) {
        if (each->title() == QStringLiteral("标签"))
            tags = each;
        if (each->title() == QStringLiteral("工龄"))
            own = each;
    }
    REQUIRE(tags);
    REQUIRE(own);
    tags->setText(QStringLiteral("骨干 外勤"));
    own->setText(QStringLiteral("十二"));
    auto* save = DoubledMembers::named(*editor, QStringLiteral("保存修改"));
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK_FALSE(own->error().isEmpty());
    own->setText(QStringLiteral("12"));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto& reader = s.test.desk().book().reader();
    CHECK(organization::listMemberTags(reader, id).value().size() == 2);
    CHECK(organization::ownValuesOf(reader, id).value().values() == QStringList{QStringLiteral("12")});
    auto& pane = *s.test.window().findChild<MemberPane*>();
    pane.showMember(id, s.test.desk().today());
    const auto shows = [&](const QString& text) {
        for (const auto* each : pane.findChildren<QLabel*>()) {
            if (each->text() == text)
                return true;
        }
        return false;
    };
    CHECK(shows(QStringLiteral("骨干、外勤")));
    s.roster().searchField()->setText(QStringLiteral("#骨"));
    CHECK(s.roster().model().rowCount() == 1);
    s.roster().searchField()->setText(QStringLiteral("#没有"));
    CHECK(s.roster().model().rowCount() == 0);
    s.roster().searchField()->clear();
    CHECK(s.roster().model().rowCount() > 10);
}

TEST_CASE("whoever another branch of the book has too is told of when the record is saved", "[ui][duplicates]")
{
    DoubledMembers s;
    const auto& reader = s.test.desk().book().reader();
    const auto id = s.pairs().front().first;
    book::Member own = book::loadMember(reader, id).value();
    const QString born = own.name() == u"沈若溪" ? QStringLiteral("1985-04-28") : QStringLiteral("1990-06-30");
    own.values.set(book::Field::BirthDate, born); // as the fixture's number has it
    book::Branch second;
    second.id = book::BranchId::make();
    second.name = QStringLiteral("机关第二党支部");
    book::Member other;
    other.id = book::MemberId::make();
    other.branch = second.id;
    other.enteredOn = s.test.desk().today();
    other.values.set(book::Field::FullName, own.name());
    other.values.set(book::Field::BirthDate, born);
    REQUIRE(s.test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(book::updateMember(unit, own));
        BB_CHECK(book::insertBranch(unit, second));
        BB_TRY([[maybe_unused]] const auto made, book::insertMember(unit, other));
        return {};
    }));
    const auto said = [&] { return s.test.window().frame()->toast()->accessibleName(); };
    const auto save = [&] {
        auto* editor = new MemberEditor(&s.roster(), s.test.desk(), book::loadMember(reader, id).value());
        editor->open();
        QTest::mouseClick(DoubledMembers::named(*editor, QStringLiteral("保存修改")), Qt::LeftButton);
    };
    save();
    CHECK(said().contains(second.name));
    CHECK(said().contains(own.name()));
}
