// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党小组: a group is added, renamed, led and taken away on its page, each with undo; its people stay.
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/members/groups_view.h"
#include "ui/members/members_page.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct GroupsOfTests {
    enum class People { Mockup, Nobody };
    explicit GroupsOfTests(People people = People::Mockup)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        if (people == People::Mockup)
            addMockupMembers(test.desk());
        test.desk().showPage(QStringLiteral("members"));
        test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(1);
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
    }
    [[nodiscard]] GroupsView& view() const { return *test.window().findChild<GroupsView*>(); }
    [[nodiscard]] TableView& table() const { return *view().findChild<TableView*>(); }
    [[nodiscard]] QStringList column(int which) const
    {
        QStringList texts;
        const auto* model = table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, which).data().toString();
        return texts;
    }
    void choose(const QString& group) const
    {
        const auto row = int(column(0).indexOf(group));
        REQUIRE(row >= 0);
        table().setCurrentIndex(table().model()->index(row, 0));
    }
    static void press(const QWidget& area, const QString& text)
    {
        for (auto* button : area.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        FAIL("no button " << text.toStdString());
    }
    /// The open dialog of this page.
    [[nodiscard]] Dialog& dialog() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto open = test.window().findChildren<Dialog*>();
        REQUIRE(open.size() == 1);
        return *open.first();
    }
    [[nodiscard]] int dialogs() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return int(test.window().findChildren<Dialog*>().size());
    }
    [[nodiscard]] QStringList stored() const
    {
        const auto groups = book::listGroups(test.desk().book().reader(), test.desk().branch().id).value();
        QStringList names;
        for (const book::PartyGroup& group : groups)
            names << group.name;
        return names;
    }
    [[nodiscard]] QString groupOf(const QString& person) const
    {
        const auto rows = book::listMemberRows(test.desk().book().reader(), {}).value();
        const auto found = std::ranges::find_if(rows, [&](const book::MemberRow& row) { return row.name == person; });
        REQUIRE(found != rows.end());
        return found->groupName;
    }

    WindowOfTests test;
};

const QStringList kThree{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"), QStringLiteral("第三党小组")};

} // namespace

TEST_CASE("a group is added on its page, refused without a name or with one that is there", "[ui][members][groups]")
{
    const GroupsOfTests groups;
    CHECK(groups.column(0) == kThree);
    CHECK(groups.column(2) == QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("4")});
    GroupsOfTests::press(groups.view(), QStringLiteral("新建党小组"));
    auto* name = groups.dialog().findChild<LineField*>();
    REQUIRE(name);
    GroupsOfTests::press(groups.dialog(), QStringLiteral("建立党小组"));
    CHECK_FALSE(name->error().isEmpty());
    name->setText(QStringLiteral("第二党小组"));
    GroupsOfTests::press(groups.dialog(), QStringLiteral("建立党小组"));
    CHECK(name->error().contains(QStringLiteral("第二党小组")));
    CHECK(groups.stored() == kThree);
    CHECK(takePicture(groups.test.window(), QStringLiteral("03-groups-refused")) == QStringList());
    name->setText(QStringLiteral("第四党小组"));
    GroupsOfTests::press(groups.dialog(), QStringLiteral("建立党小组"));
    CHECK(groups.dialogs() == 0);
    CHECK(groups.column(0) == kThree + QStringList{QStringLiteral("第四党小组")});
    CHECK(groups.column(2).last() == QStringLiteral("0"));
    groups.test.desk().undo();
    CHECK(groups.column(0) == kThree);
    groups.test.desk().redo();
    CHECK(groups.stored().contains(QStringLiteral("第四党小组")));
}

TEST_CASE("a group gets another name and a leader from among its people", "[ui][members][groups]")
{
    const GroupsOfTests groups;
    groups.choose(QStringLiteral("第二党小组"));
    GroupsOfTests::press(groups.view(), QStringLiteral("修改"));
    auto* leader = groups.dialog().findChild<ComboField*>();
    REQUIRE(leader);
    QStringList offered;
    for (int i = 0; i < leader->combo()->count(); ++i)
        offered << leader->combo()->itemText(i);
    CHECK(offered.contains(QStringLiteral("马立川")));
    CHECK_FALSE(offered.contains(QStringLiteral("沈若溪"))); // of another group
    CHECK_FALSE(offered.contains(QStringLiteral("江小鱼"))); // no Party member
    leader->combo()->setCurrentIndex(int(offered.indexOf(QStringLiteral("马立川"))));
    groups.dialog().findChild<LineField*>()->setText(QStringLiteral("规划党小组"));
    GroupsOfTests::press(groups.dialog(), QStringLiteral("保存修改"));
    CHECK(groups.column(0).at(1) == QStringLiteral("规划党小组"));
    CHECK(groups.column(1).at(1) == QStringLiteral("马立川"));
    CHECK(groups.groupOf(QStringLiteral("马立川")) == QStringLiteral("规划党小组"));
    groups.test.desk().undo(); // both were one step
    CHECK(groups.column(0) == kThree);
    CHECK(groups.column(1).at(1) == QStringLiteral("—"));
}

TEST_CASE("a group that is taken away leaves its people to the branch; undo brings it back with them",
          "[ui][members][groups]")
{
    const GroupsOfTests groups;
    groups.choose(QStringLiteral("第三党小组"));
    GroupsOfTests::press(groups.view(), QStringLiteral("撤销党小组"));
    CHECK(groups.column(0) == kThree.mid(0, 2));
    CHECK(groups.groupOf(QStringLiteral("贺松年")).isEmpty());
    groups.test.desk().undo();
    CHECK(groups.column(0) == kThree);
    CHECK(groups.groupOf(QStringLiteral("贺松年")) == QStringLiteral("第三党小组"));
    groups.choose(QStringLiteral("第一党小组"));
    QTest::keyClick(&groups.table(), Qt::Key_Delete); // by the key, too
    CHECK(groups.stored() == kThree.mid(1));
}

TEST_CASE("a branch without groups says what they are for and makes the first", "[ui][members][groups]")
{
    const GroupsOfTests groups(GroupsOfTests::People::Nobody);
    CHECK(groups.view().count() == 0);
    GroupsOfTests::press(groups.view(), QStringLiteral("新建党小组"));
    groups.dialog().findChild<LineField*>()->setText(QStringLiteral("第一党小组"));
    GroupsOfTests::press(groups.dialog(), QStringLiteral("建立党小组"));
    CHECK(groups.column(0) == QStringList{QStringLiteral("第一党小组")});
}

TEST_CASE("the groups of a past day have who was in them then, and are only looked at", "[ui][members][groups]")
{
    const GroupsOfTests groups;
    groups.choose(QStringLiteral("第三党小组"));
    GroupsOfTests::press(groups.view(), QStringLiteral("撤销党小组"));
    REQUIRE(groups.column(0) == kThree.mid(0, 2));
    auto& past = groups.view().past();
    past.show(QDate(2026, 9, 17));
    REQUIRE(past.isPast());
    CHECK(groups.column(0) == kThree); // it is dissolved since
    CHECK(groups.column(2) == QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("4")});
    CHECK(groups.view().count() == 2); // of the tab: today
    CHECK(shownTable(groups.table()).day == QDate(2026, 9, 17));
    past.show(QDate(2026, 3, 26)); // 高又晴 joined on the 27th
    CHECK(groups.column(2) == QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3")});
    past.show(QDate(2025, 9, 29)); // 罗小满 on 30 September
    CHECK(groups.column(2) == QStringList{QStringLiteral("4"), QStringLiteral("4"), QStringLiteral("3")});

    for (const char* text : {"新建党小组", "修改", "撤销党小组"}) {
        for (const auto* each : groups.view().findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text))
                CHECK_FALSE(each->isVisible());
        }
    }
    QSignalSpy noticed(&groups.test.desk(), &Desk::noticed);
    groups.choose(QStringLiteral("第一党小组"));
    QTest::keyClick(&groups.table(), Qt::Key_Delete);
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.takeFirst().first().toString().contains(QStringLiteral("只能看")));
    QTest::keyClick(&groups.table(), Qt::Key_Return);
    CHECK(noticed.count() == 1);
    CHECK(groups.dialogs() == 0);
    CHECK(groups.stored() == kThree.mid(0, 2));
    CHECK(takePicture(groups.test.window(), QStringLiteral("03-groups-past")) == QStringList());

    GroupsOfTests::press(groups.view(), QStringLiteral("回到今天"));
    CHECK_FALSE(past.isPast());
    CHECK(groups.column(0) == kThree.mid(0, 2));
    GroupsOfTests::press(groups.view(), QStringLiteral("修改"));
    groups.dialog().close();
}

TEST_CASE("a branch that has dissolved its groups still looks at those of a past day", "[ui][members][groups]")
{
    const GroupsOfTests groups;
    for (const QString& each : kThree) {
        groups.choose(each);
        GroupsOfTests::press(groups.view(), QStringLiteral("撤销党小组"));
    }
    CHECK(groups.view().count() == 0);
    auto* more = groups.view().findChild<QPushButton*>(QStringLiteral("listMore"));
    REQUIRE(more);
    CHECK(more->isVisible());
    groups.view().past().show(QDate(2026, 9, 17));
    CHECK(groups.column(0) == kThree);
    groups.view().past().show(QDate(1996, 12, 19)); // 马立川, the first of them, joined on the 20th
    CHECK(groups.column(0).isEmpty());
    GroupsOfTests::press(groups.view(), QStringLiteral("回到今天"));
    CHECK_FALSE(groups.view().past().isPast());
}
