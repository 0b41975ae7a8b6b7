// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counted by hand from what is put in.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/plan_comparison.h"

using namespace agenda_test;

namespace {

agenda::PlanRow rowOf(const agenda::PlanComparison& plan, const char* what)
{
    for (const auto& row : plan.rows) {
        if (row.what == QLatin1StringView(what))
            return row;
    }
    FAIL(what);
    return {};
}

} // namespace

TEST_CASE("a quarter: what is asked, held, planned, gone unrecorded, explained and missing")
{
    MadeAgenda made;
    const char* committee = "meeting.committee.monthly";
    Finding& july = made.add(committee, QStringLiteral("2026-07"), State::Done, 1);
    made.addGathering(Kind::CommitteeMeeting, QDate(2026, 7, 3), &july);
    made.add(committee, QStringLiteral("2026-08"), State::Waived);
    made.add(committee, QStringLiteral("2026-09"), State::Due);
    made.add(committee, QStringLiteral("2026-10"), State::Upcoming); // of another quarter
    Finding& theme = made.add("theme_day.monthly", QStringLiteral("2026-09"), State::Due);
    made.addGathering(Kind::ThemePartyDay, QDate(2026, 9, 11), &theme, QTime(14, 30)); // a plan that is gone
    Finding& general = made.add("meeting.general.quarterly", QStringLiteral("2026Q3"), State::Due);
    made.addGathering(Kind::GeneralMeeting, QDate(2026, 9, 25), &general);
    made.add("evaluation.yearly", QStringLiteral("2026"), State::Due).due = QDate(2027, 3, 31);

    const auto quarter = agenda::comparePlan(made.agenda, Quarter{2026, 3}.range());
    const auto meetings = rowOf(quarter, "committee_meeting");
    CHECK(meetings.title == QStringLiteral("支部委员会会议"));
    CHECK(meetings.needed == 3);
    CHECK(meetings.held == 1);
    CHECK(meetings.waived == 1);
    CHECK(meetings.missing == 1);
    const auto themes = rowOf(quarter, "theme_party_day");
    CHECK(themes.unrecorded == 1);
    CHECK(themes.planned == 0);
    CHECK(themes.missing == 1); // nobody said that it took place
    const auto generals = rowOf(quarter, "general_meeting");
    CHECK(generals.planned == 1);
    CHECK(generals.missing == 0);
    CHECK(quarter.rows.size() == 3); // what is asked once a year stands in the year alone
    const auto sum = quarter.sum();
    CHECK(sum.needed == 5);
    CHECK(sum.held == 1);
    CHECK(sum.missing == 2);

    const auto year = agenda::comparePlan(made.agenda, {QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(rowOf(year, "committee_meeting").needed == 4);
    CHECK(rowOf(year, "democratic_evaluation").missing == 1);
    CHECK(agenda::comparePlan(made.agenda, Quarter{2026, 1}.range()).rows.empty());
}
