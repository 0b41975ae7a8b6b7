// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员学时 as of a past day (截至) in the window. 30 June is day 181 of 365: 32 × 181 / 365 = 15.87, of the committee 27.77.
#include "branchbook/gathering/gathering_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/theory/hours_card.h"

#include <QLabel>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct HoursDayStage : DemoWindow {
    HoursDayStage()
    {
        window().show();
        const auto overview = loadOverview(desk(), 2026);
        REQUIRE(overview);
        classHour = overview->classHour;
        person = overview->pace.people.first();
        dialog = new HoursDialog(&window(), desk(), overview->pace, HoursPart::Everybody);
        dialog->open();
    }
    int classHour = 0;
    ideology::StudyPaceLine person;
    HoursDialog* dialog = nullptr;

    [[nodiscard]] bool says(const char* text) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* each) {
            return each->isVisible() && each->text().contains(QString::fromUtf8(text));
        });
    }
    [[nodiscard]] double hours() const
    {
        const auto* rows = dialog->table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == person.name)
                return rows->index(row, 2).data().toString().toDouble();
        }
        FAIL("nobody of that name");
        return -1;
    }
    [[nodiscard]] double hoursOn(QDate day) const
    {
        dialog->past()->show(day);
        return hours();
    }
    void study(QDate on, int lessons)
    {
        gathering::Gathering record;
        record.branch = desk().branch().id;
        record.kind = gathering::Kind::IntensiveTraining;
        record.topic = QStringLiteral("补学");
        record.heldOn = on;
        record.studyMinutes = lessons * classHour;
        record.attendees =
            gathering::expectedOn(desk().book().reader(), record.branch, record.kind, std::nullopt, on).value();
        for (auto& each : record.attendees) {
            if (each.member != person.member)
                each.presence = gathering::Presence::Absent;
        }
        REQUIRE(desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return gathering::saveGathering(unit, record, desk().today()).map([](auto) {});
        }));
    }
};

} // namespace

TEST_CASE("the hours of a past day are those that were held by then, beside what was asked by then", "[ui][overview]")
{
    HoursDayStage stage;
    const double today = stage.hours();
    const double before = stage.hoursOn(QDate(2026, 9, 9));
    const double then = stage.hoursOn(QDate(2026, 9, 10));
    stage.study(QDate(2026, 9, 10), 10);
    CHECK(stage.hoursOn(QDate(2026, 9, 9)) == before);
    CHECK(stage.hoursOn(QDate(2026, 9, 10)) == then + 10); // on the day itself
    stage.dialog->past()->show(QDate(2026, 6, 30));
    CHECK(stage.says("按进度应有 15.9 学时"));
    CHECK(stage.says("按进度 27.8 学时"));
    CHECK(stage.says("这是到 2026"));
    CHECK(shownTable(*stage.dialog->table()).day == QDate(2026, 6, 30)); // stands under the printed list
    stage.dialog->past()->show({});
    CHECK(stage.hours() == today + 10);
    CHECK(stage.says("按进度应有 22.9 学时")); // 32 × 261 / 365 = 22.88
    CHECK_FALSE(stage.says("这是到 2026"));
    CHECK_FALSE(shownTable(*stage.dialog->table()).day.isValid());
}

TEST_CASE("of the hours of a past day nothing is changed, and of an earlier year it is that year's list",
          "[ui][overview]")
{
    const HoursDayStage stage;
    CHECK(stage.dialog->table()->rowActions().size() == 1);
    stage.dialog->past()->show(QDate(2025, 12, 31));
    CHECK(stage.dialog->table()->rowActions().empty());
    CHECK(stage.says("2025年的学时。每年一般不少于 32 学时，按进度应有 32 学时")); // the whole year
    stage.dialog->past()->show({});
    CHECK(stage.dialog->table()->rowActions().size() == 1);
    CHECK_FALSE(stage.says("2025年的学时"));
}
