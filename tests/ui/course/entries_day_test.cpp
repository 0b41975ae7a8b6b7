// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 困难和荣誉 and 政治生日 as of a past day (截至) in the window.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/course/anniversary_view.h"
#include "ui/course/entries_view.h"
#include "ui/course/entry_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/members/members_page.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kEntriesOfDay = 3; ///< the tab
constexpr int kAnniversariesOfDay = 5;

template <class View>
struct PastStage {
    explicit PastStage(int tab)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        test.desk().showPage(QStringLiteral("members"));
        test.window().template findChild<MembersPage*>()->tabBar()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    DemoWindow test;

    [[nodiscard]] View& view() const { return *test.window().template findChild<View*>(); }
    [[nodiscard]] QStringList column(int which) const
    {
        QStringList texts;
        const auto* model = view().table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, which).data().toString();
        return texts;
    }
    /// The state of somebody in the list.
    [[nodiscard]] QString stateOf(const QString& name) const { return column(4).value(column(0).indexOf(name)); }
    [[nodiscard]] QPushButton* seen(const char* text) const
    {
        for (auto* each : view().template findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const char* text) const
    {
        const auto labels = view().template findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text() == QString::fromUtf8(text); });
    }
};

struct EntriesStage : PastStage<EntriesView> {
    EntriesStage()
        : PastStage(kEntriesOfDay)
    {
    }
    void run(Result<> (*work)(store::UnitOfWork&, organization::MemberEntryId), organization::EntryKind kind) const
    {
        auto& desk = test.desk();
        const auto all = organization::listMemberEntries(desk.book().reader(), desk.branch().id, desk.today()).value();
        const auto found = std::ranges::find(all, kind, &organization::MemberEntry::kind);
        REQUIRE(found != all.end());
        REQUIRE(
            desk.perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) { return work(unit, found->id); }));
    }
};

} // namespace

TEST_CASE("困难和荣誉 of a past day has what had begun by then, as it stood then", "[ui][course]")
{
    const EntriesStage stage;
    auto& past = stage.view().past();
    const QString zhao = QStringLiteral("赵德厚");
    REQUIRE(stage.stateOf(zhao) == QStringLiteral("2026.06.30 走访过"));
    stage.run(
        [](store::UnitOfWork& unit, organization::MemberEntryId id) {
            return organization::endHardship(unit, id, QDate(2026, 9, 1), QDate(2026, 9, 18));
        },
        organization::EntryKind::Hardship);
    REQUIRE(stage.stateOf(zhao) == QStringLiteral("2026.09.01 解决"));
    past.show(QDate(2026, 9, 1));
    CHECK(stage.stateOf(zhao) == QStringLiteral("2026.09.01 解决"));
    past.show(QDate(2026, 8, 31));
    CHECK(stage.stateOf(zhao) == QStringLiteral("2026.06.30 走访过"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 31)); // stands under the printed list
    past.show(QDate(2026, 6, 29));
    CHECK(stage.stateOf(zhao) == QStringLiteral("2026.02.10 走访过"));
    CHECK(takePicture(stage.test.window(), QStringLiteral("03-hardship-past")) == QStringList());
    past.show(QDate(2026, 2, 9));
    CHECK(stage.stateOf(zhao) == QStringLiteral("没有走访记录"));
    stage.view().showPart(QStringLiteral("honour"));
    CHECK(stage.column(0).size() == 2); // both of 1 July 2025
    past.show(QDate(2025, 6, 30));
    CHECK(stage.column(0).isEmpty());
    CHECK(stage.says("到那天为止，这一类还没有记录"));
    auto* back = stage.seen("回到今天");
    REQUIRE(back);
    back->click();
    CHECK_FALSE(past.isPast());
    CHECK(stage.column(0).size() == 3);
}

TEST_CASE("困难和荣誉 of a past day is only looked at, and what is entered is entered today", "[ui][course]")
{
    const EntriesStage stage;
    auto& view = stage.view();
    auto& past = view.past();
    REQUIRE(stage.seen("登记困难"));
    CHECK(view.table()->rowActions().size() == 3);
    stage.run(
        [](store::UnitOfWork& unit, organization::MemberEntryId id) {
            return organization::recycleMemberEntry(unit, id, QDate(2026, 9, 18));
        },
        organization::EntryKind::Visit);
    view.showPart(QStringLiteral("bin"));
    REQUIRE(stage.column(0).size() == 1);
    past.show(QDate(2026, 6, 29));
    CHECK(view.findChild<FilterChips*>()->current() == QStringLiteral("hardship")); // there is no bin
    CHECK(stage.column(0) == QStringList{QStringLiteral("赵德厚")});
    CHECK(view.table()->rowActions().empty());
    CHECK(stage.seen("登记困难") == nullptr);
    QSignalSpy noticed(&stage.test.desk(), &Desk::noticed);
    view.table()->setFocus();
    QTest::keyClick(view.table(), Qt::Key_F2);
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.takeFirst().first().toString().contains(QStringLiteral("只能看")));
    QTest::keyClick(view.table(), Qt::Key_Return);
    CHECK(noticed.count() == 1);
    CHECK(stage.test.window().findChild<EntryDialog*>() == nullptr);

    view.create(organization::EntryKind::Honour);
    CHECK_FALSE(past.isPast());
    REQUIRE(stage.test.window().findChild<EntryDialog*>());
    stage.test.window().findChild<EntryDialog*>()->close();
    CHECK(view.table()->rowActions().size() == 3);
    CHECK(stage.seen("登记困难"));
}

TEST_CASE("政治生日 of a past day goes by its roster and its year", "[ui][course]")
{
    const PastStage<AnniversaryView> stage(kAnniversariesOfDay);
    auto& view = stage.view();
    auto& past = view.past();
    past.show(QDate(2019, 4, 1));
    CHECK(view.findChild<FilterChips*>()->current() == QStringLiteral("4")); // the month of the day
    CHECK(stage.column(0).isEmpty());
    CHECK(stage.says("到那天为止，这里没有人"));
    view.showPart(QStringLiteral("6"));
    CHECK(stage.column(0).size() == 11);
    CHECK_FALSE(stage.column(0).contains(QStringLiteral("沈若溪"))); // transferred in on 2 April 2019
    CHECK(stage.stateOf(QStringLiteral("韩知秋")) == QStringLiteral("还有 78 天")); // from 1 April to 18 June
    CHECK(takePicture(stage.test.window(), QStringLiteral("03-anniversaries-past")) == QStringList());
    past.show(QDate(2019, 4, 2));
    view.showPart(QStringLiteral("6"));
    CHECK(stage.column(0).contains(QStringLiteral("沈若溪")));
    past.show(QDate(2018, 6, 27));
    CHECK(stage.column(0).size() == 10); // neither 沈若溪 nor 叶新禾, of 29 June 2018
    CHECK(stage.stateOf(QStringLiteral("吴静宜")) == QStringLiteral("就是那天"));
    CHECK(shownTable(*view.table()).day == QDate(2018, 6, 27));

    view.showPart(QStringLiteral("fifty"));
    past.show(QDate(2024, 9, 30));
    CHECK(stage.stateOf(QStringLiteral("金鹤年")) == QStringLiteral("还没有满"));
    past.show(QDate(2024, 10, 1));
    CHECK(stage.stateOf(QStringLiteral("金鹤年")) == QStringLiteral("已满"));
    past.show({});
    view.showPart(QStringLiteral("9"));
    CHECK(stage.column(0) == QStringList{QStringLiteral("罗小满")});
}
