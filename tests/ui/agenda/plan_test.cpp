// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: whose day has come or gone, whom they name, how one is made and moved; and how the page speaks of all that.
#include "branchbook/gathering/gathering_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/month_board.h"
#include "ui/agenda/month_view.h"
#include "ui/agenda/obligation_list.h"
#include "ui/agenda/plan_gathering.h"
#include "ui/agenda/side_cards.h"
#include "ui/agenda/waiting_tray.h"
#include "ui/agenda/work_strip.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/workbench_view.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct PlanStage : DemoWindow {
    explicit PlanStage(QDate on = {2026, 9, 18})
        : DemoWindow({}, on)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        QApplication::processEvents();
    }
    /// Written down on 1 September for `day`, and never again.
    void plan(gathering::Kind kind, QDate day, const QString& topic) const
    {
        REQUIRE(desk().perform(QStringLiteral("test"), topic, [&](store::UnitOfWork& unit) {
            gathering::Gathering record;
            record.branch = desk().branch().id;
            record.kind = kind;
            record.topic = topic;
            record.heldOn = day;
            return gathering::saveGathering(unit, record, QDate(2026, 9, 1)).map([](auto) {});
        }));
        QApplication::processEvents();
    }
    [[nodiscard]] std::optional<MonthMark> mark(QDate day, const QString& title) const
    {
        for (const auto& each : page().month()->shown().days.value(day)) {
            if (each.title == title)
                return each;
        }
        return {};
    }
    [[nodiscard]] QList<gathering::GatheringRow> committeeOn(QDate day) const
    {
        gathering::GatheringQuery query;
        query.period = DateRange{day, day};
        query.kind = gathering::Kind::CommitteeMeeting;
        return *gathering::listGatherings(desk().book().reader(), query);
    }
    [[nodiscard]] WaitingItem* waiting(const char* text) const
    {
        QApplication::processEvents(); // a layout shows what it was given when events come
        for (auto* each : page().month()->findChildren<WaitingItem*>()) {
            if (each->isVisible() && each->text().contains(QString::fromUtf8(text)))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString toastIcon() const { return window().frame()->toast()->iconName(); }
};

} // namespace

TEST_CASE("a plan whose day went by is not marked as held; on its own day it is a plan", "[ui][agenda]")
{
    PlanStage test;
    test.page().open(QStringLiteral("month"));
    const int held = test.page().month()->shown().held;
    const int planned = test.page().month()->shown().planned;
    test.plan(gathering::Kind::ThemePartyDay, QDate(2026, 9, 10), QStringLiteral("义务植树"));
    test.plan(gathering::Kind::Forum, QDate(2026, 9, 18), QStringLiteral("青年座谈"));
    const auto passed = test.mark(QDate(2026, 9, 10), QStringLiteral("义务植树"));
    REQUIRE(passed);
    CHECK(passed->kind == MonthMark::Kind::Unrecorded);
    CHECK(passed->mayMove());
    const auto today = test.mark(QDate(2026, 9, 18), QStringLiteral("青年座谈"));
    REQUIRE(today);
    CHECK(today->kind == MonthMark::Kind::Planned);
    CHECK(test.page().month()->shown().held == held);
    CHECK(test.page().month()->shown().planned == planned + 1);
    CHECK(test.page().month()->shown().unrecorded == 1);
    auto* board = test.page().month()->board();
    board->setDay(QDate(2026, 9, 10));
    CHECK(board->accessibleName().contains(QStringLiteral("已过、未记录")));
}

TEST_CASE("the workbench names the day of a plan that went by, and records it", "[ui][agenda]")
{
    PlanStage test;
    test.plan(gathering::Kind::ThemePartyDay, QDate(2026, 9, 10), QStringLiteral("9月主题党日"));
    const auto rows = test.page().workbench()->list()->rows();
    const auto row = std::ranges::find_if(
        rows, [](auto* each) { return each->shown().title.contains(QStringLiteral("9月主题党日")); });
    REQUIRE(row != rows.end());
    CHECK((*row)->shown().distance == QStringLiteral("9月10日已过"));
    CHECK((*row)->shown().reason.contains(QStringLiteral("原定9月10日")));
    CHECK((*row)->shown().verb == QStringLiteral("去记录"));
}

TEST_CASE("a record that is given a later day while it is written has nobody present", "[ui][agenda]")
{
    PlanStage test;
    EditorModel model(test.desk().book());
    REQUIRE(model.begin(test.desk().branch().id, gathering::Kind::CommitteeMeeting, test.desk().today()));
    CHECK(model.counts().expected == 5);
    model.setMoment(QStringLiteral("2026.9.25"));
    REQUIRE(model.commit());
    const auto rows = test.committeeOn(QDate(2026, 9, 25));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().expected == 5); // whom the plan names
    CHECK(rows.first().present == 0);
}

TEST_CASE("Ctrl+arrows in the tray put the thing onto the board, within the days that its rule allows", "[ui][agenda]")
{
    PlanStage test;
    test.page().open(QStringLiteral("month"));
    auto* item = test.waiting("10月支部委员会会议");
    REQUIRE(item != nullptr);
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Right, Qt::ControlModifier); // 19 September is not in October
    CHECK(test.committeeOn(QDate(2026, 10, 1)).size() == 1);
    auto* board = test.page().month()->board();
    CHECK(board->hasFocus());
    CHECK(board->day() == QDate(2026, 10, 1));
    QTest::keyClick(board, Qt::Key_Down, Qt::ControlModifier); // and on from there as any plan
    CHECK(test.committeeOn(QDate(2026, 10, 8)).size() == 1);
}

TEST_CASE("a day that is none is told below the field, which keeps its place; Enter plans", "[ui][agenda]")
{
    PlanStage test;
    test.page().open(QStringLiteral("month"));
    auto* item = test.waiting("10月支部委员会会议");
    REQUIRE(item != nullptr);
    QTest::mouseClick(item, Qt::LeftButton);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    auto* field = popover->findChild<DateField*>();
    field->edit()->setText(QStringLiteral("xx"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK_FALSE(field->error().isEmpty());
    CHECK(popover->isVisible());
    const auto rectOf = [popover](const QWidget* widget) {
        return QRect(widget->mapTo(popover, QPoint(0, 0)), widget->size());
    };
    QLabel* told = nullptr;
    for (auto* each : field->findChildren<QLabel*>()) {
        if (each->text() == field->error())
            told = each;
    }
    REQUIRE(told != nullptr);
    CHECK(rectOf(told).top() >= rectOf(field->edit()).bottom());
    CHECK(popover->rect().contains(rectOf(told)));
    CHECK(told->height() >= told->heightForWidth(told->width()));
    field->edit()->setText(QStringLiteral("2026.10.15"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(test.committeeOn(QDate(2026, 10, 15)).size() == 1);
}

TEST_CASE("what was refused is told with a warning, not with the tick of what was done", "[ui][agenda]")
{
    PlanStage test;
    const auto agenda = *AgendaDesk::of(test.desk()).current();
    const auto* october = agenda->find(QStringLiteral("meeting.committee.monthly||2026-10"));
    REQUIRE(october != nullptr);
    planOn(test.desk(), *agenda, *october, QDate(2026, 9, 25));
    CHECK(test.toastIcon() == QStringLiteral("alert"));
    planOn(test.desk(), *agenda, *october, QDate(2026, 10, 15));
    CHECK(test.toastIcon() == QStringLiteral("check"));
}

TEST_CASE("the first page has the form of its window when it is shown again", "[ui][agenda]")
{
    PlanStage test;
    const auto seen = [&test](auto* none) {
        using Card = std::remove_pointer_t<decltype(none)>;
        const auto all = test.page().workbench()->findChildren<Card*>();
        return std::ranges::any_of(all, [](const auto* each) { return each->isVisible(); });
    };
    test.window().resize(1024, 700);
    QApplication::processEvents();
    QApplication::processEvents(); // the new form is made after the resize
    CHECK(seen(static_cast<WorkStrip*>(nullptr)));
    CHECK_FALSE(seen(static_cast<RemindersCard*>(nullptr)));
    test.desk().showPage(QStringLiteral("settings"));
    test.window().resize(1366, 768);
    QApplication::processEvents();
    test.desk().showPage(QStringLiteral("workbench"));
    QApplication::processEvents();
    CHECK_FALSE(seen(static_cast<WorkStrip*>(nullptr)));
    CHECK(seen(static_cast<RemindersCard*>(nullptr)));
}

TEST_CASE("the calendar goes out by a button and by what one types for it", "[ui][agenda]")
{
    PlanStage test;
    test.page().open(QStringLiteral("month"));
    auto* out = test.page().month()->findChild<QPushButton*>(QStringLiteral("exportCalendar"));
    REQUIRE(out != nullptr);
    CHECK(out->isVisible());
    for (const char* typed : {"rili", "dc", "导出日历"}) {
        const auto items = actionItems(test.desk(), test.registry(), QString::fromUtf8(typed));
        CAPTURE(typed);
        CHECK(std::ranges::any_of(
            items, [](const PaletteItem& item) { return item.title.startsWith(QStringLiteral("导出日历")); }));
    }
}

TEST_CASE("a link in the head of a card is not cut, with the larger text either", "[ui][agenda]")
{
    for (const double scale : {1.0, 1.15, 1.3}) {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        auto* link = button(QStringLiteral("打开全年总览"), ButtonKind::Link);
        const std::unique_ptr<QWidget> head(cardHead(QStringLiteral("全年进度"), link));
        head->resize(328, head->height());
        head->show();
        QApplication::processEvents();
        CAPTURE(scale);
        CHECK(link->height() >= link->sizeHint().height());
        CHECK(head->rect().contains(link->geometry()));
    }
}

TEST_CASE("a sample that was opened for another day shows that day", "[ui][agenda]")
{
    PlanStage test(QDate(2026, 10, 25));
    QString said;
    for (const auto* each : test.window().findChildren<Navigation*>()) {
        for (const auto* text : each->findChildren<QLabel*>())
            said += text->text();
    }
    CHECK(said.contains(QStringLiteral("2026年10月25日")));
    CHECK_FALSE(said.contains(QStringLiteral("9月18日")));
}
