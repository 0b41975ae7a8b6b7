// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of talks as of a past day (截至) in the window: looked at, printed with its day, never changed.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/choice.h"
#include "ui/kit/shown_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/shell/shell_frame.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talk_list.h"
#include "ui/talks/talks_fixture.h"
#include "ui/talks/talks_view.h"
#include "ui/ui_fixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The sample, and a talk of 10 September that was agreed on on the 1st and written down on the 12th.
struct TalkDayStage : DemoWindow {
    organization::TalkId talk;

    TalkDayStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        enter();
        desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
        choose(1);
    }
    void enter()
    {
        organization::Talk made;
        made.branch = desk().branch().id;
        made.speaker = personNamed(desk(), QStringLiteral("贺松年"));
        made.partner = personNamed(desk(), QStringLiteral("陈望北"));
        made.heldOn = QDate(2026, 9, 10);
        made.level = organization::TalkLevel::Branch;
        made.state = organization::TalkState::Planned;
        REQUIRE(desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(talk, organization::saveTalk(unit, made, QDate(2026, 9, 1)));
            BB_TRY(made, organization::loadTalk(unit.session(), talk));
            made.state = organization::TalkState::Held;
            made.points = QStringLiteral("要点截至甲");
            return organization::saveTalk(unit, made, QDate(2026, 9, 12)).map([](auto) {});
        }));
    }
    /// 总览 or 记录, as by hand.
    void choose(int part) const
    {
        auto* choice = view().corner()->findChild<Segmented*>();
        choice->setCurrent(part);
        Q_EMIT choice->chosen(part);
    }
    [[nodiscard]] TalksView& view() const { return *window().frame()->page()->findChild<TalksView*>(); }
    [[nodiscard]] TalkList& list() const { return *view().list(); }
    [[nodiscard]] PastDay& past() const { return *list().past(); }
    [[nodiscard]] int row() const
    {
        for (int row = 0; row < list().model().rowCount(); ++row) {
            if (list().model().row(row).id == talk)
                return row;
        }
        return -1;
    }
    /// "none", "planned" or "held", with the points.
    [[nodiscard]] QString stateOn(QDate day) const
    {
        past().show(day);
        if (row() < 0)
            return QStringLiteral("none");
        const auto& found = list().model().row(row());
        return (found.isHeld() ? QStringLiteral("held ") : QStringLiteral("planned ")) + found.points;
    }
    [[nodiscard]] bool says(const char* words) const
    {
        return std::ranges::any_of(list().findChildren<QLabel*>(), [&](const QLabel* each) {
            return each->isVisible() && each->text() == QString::fromUtf8(words);
        });
    }
    void backToToday(bool ofBanner = true) const
    {
        const auto buttons = list().findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天")
                && past().banner()->isAncestorOf(each) == ofBanner)
                return each->click();
        }
        FAIL("no way back");
    }
    [[nodiscard]] organization::Talk stored() const
    {
        return organization::loadTalk(desk().book().reader(), talk).value();
    }
};

} // namespace

TEST_CASE("the talks of a past day are those told and agreed on by then", "[ui][talks]")
{
    const TalkDayStage stage;
    const int today = stage.list().model().rowCount();
    REQUIRE(stage.row() >= 0);
    CHECK_FALSE(stage.past().banner()->isVisible());
    CHECK(stage.stateOn(QDate(2026, 8, 31)) == QStringLiteral("none"));
    CHECK(stage.past().banner()->isVisible());
    CHECK(stage.stateOn(QDate(2026, 9, 1)) == QStringLiteral("planned "));
    CHECK(shownTable(*stage.list().table()).day == QDate(2026, 9, 1)); // stands under the printed list
    CHECK(stage.stateOn(QDate(2026, 9, 9)) == QStringLiteral("planned "));
    CHECK(stage.stateOn(QDate(2026, 9, 10)) == QStringLiteral("held 要点截至甲"));
    CHECK(std::ranges::none_of(stage.list().model().rows(), [](const organization::Talk& each) {
        return each.isHeld() && each.heldOn > QDate(2026, 9, 10);
    }));
    stage.backToToday();
    CHECK_FALSE(stage.past().isPast());
    CHECK_FALSE(stage.past().banner()->isVisible());
    CHECK(stage.list().model().rowCount() == today);
}

TEST_CASE("what is looked at as of a past day is neither opened nor thrown away", "[ui][talks]")
{
    const TalkDayStage stage;
    auto* table = stage.list().table();
    CHECK(table->rowActions().size() == 1);
    CHECK(stage.view().form()->isVisible());
    CHECK(stage.stateOn(QDate(2026, 9, 9)) == QStringLiteral("planned "));
    CHECK(table->rowActions().empty());
    CHECK_FALSE(stage.view().form()->isVisible());
    CHECK_FALSE(stage.list().chips()->filled().contains(QStringLiteral("bin")));
    table->setCurrentIndex(stage.list().model().index(stage.row(), 0));
    table->setFocus();
    const auto before = stage.stored();
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    QSignalSpy opened(&stage.list(), &TalkList::openAsked);
    for (const int key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Return}) {
        QTest::keyClick(table, Qt::Key(key));
        CHECK(noticed.count() == 1);
        CHECK(noticed.takeFirst().first().toString().contains(QStringLiteral("只能看")));
    }
    CHECK(opened.isEmpty());
    CHECK(stage.stored() == before);
    CHECK(stage.row() >= 0);
    REQUIRE(stage.view().createOwn()); // what is begun now is of today
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.view().form()->isVisible());
    CHECK(table->rowActions().size() == 1);
}

TEST_CASE("what lies in the bin today is on no list of a past day", "[ui][talks]")
{
    const TalkDayStage stage;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return organization::recycleTalk(unit, stage.talk, stage.desk().today());
    }));
    CHECK(stage.list().chips()->filled().contains(QStringLiteral("bin")));
    stage.list().chips()->setCurrent(QStringLiteral("bin"));
    Q_EMIT stage.list().chips()->chosen(QStringLiteral("bin"));
    REQUIRE(stage.row() == 0);
    CHECK(stage.stateOn(QDate(2026, 9, 10)) == QStringLiteral("none"));
    CHECK(stage.list().chips()->current() == QStringLiteral("all"));
    CHECK(stage.list().model().rowCount() > 0);
    CHECK_FALSE(stage.list().chips()->filled().contains(QStringLiteral("bin")));
}

TEST_CASE("a link to a talk, and the overview, lead to today", "[ui][talks]")
{
    const TalkDayStage stage;
    const auto* sum = stage.view().corner()->findChild<QLabel*>();
    const QString people = sum->text();
    stage.past().show(QDate(2026, 9, 1));
    CHECK(sum->text() == people); // of today, whatever day the list shows
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks:") + stage.talk.toString());
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.view().form()->talk().id == stage.talk);
    stage.past().show(QDate(2026, 9, 1));
    stage.choose(0);
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.view().form()->isVisible());
}

TEST_CASE("a day of another year shows the talks of that year, and today those of before", "[ui][talks]")
{
    const TalkDayStage stage;
    const Quarter before = stage.desk().quarter();
    REQUIRE(before.year == 2026);
    stage.past().show(QDate(2026, 1, 10)); // of the same year: the quarter stays
    CHECK(stage.desk().quarter() == before);
    stage.past().show(QDate(2025, 12, 31));
    CHECK(stage.desk().quarter().year == 2025);
    CHECK(std::ranges::all_of(stage.list().model().rows(),
                              [](const organization::Talk& each) { return each.heldOn.year() == 2025; }));
    stage.backToToday();
    CHECK(stage.desk().quarter() == before);
    CHECK(stage.row() >= 0);

    stage.past().show(QDate(2026, 9, 10));
    stage.desk().setQuarter({2020, 1});
    CHECK(stage.list().model().rowCount() == 0);
    CHECK(stage.says("到那天为止，这一年还没有谈话"));
    stage.backToToday(false);
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.desk().quarter() == Quarter{2020, 1}); // chosen by hand
    CHECK_FALSE(stage.says("到那天为止，这一年还没有谈话"));
    CHECK(stage.says("没有这样的谈话"));

    stage.desk().setQuarter(before);
    stage.past().show(QDate(2026, 9, 10));
    stage.list().searchField()->setText(QStringLiteral("谁也没有谈过"));
    CHECK(stage.says("没有这样的谈话"));
}

TEST_CASE("the register of a past day has the day in its name", "[ui][talks]")
{
    const TalkDayStage stage;
    const auto named = [&] {
        stage.view().exportFile();
        const auto dialogs = stage.view().findChildren<QFileDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        auto* files = dialogs.last();
        const QString name = QFileInfo(files->selectedFiles().value(0)).fileName();
        files->reject();
        return name;
    };
    CHECK_FALSE(named().contains(QStringLiteral("截至")));
    stage.past().show(QDate(2026, 9, 9));
    CHECK(named().endsWith(QStringLiteral("（截至2026-09-09）.pdf")));
}
