// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The third quarter of the design: 党员大会 0/1, 支委会 2/3, 党小组会 8/9, 党课 1/1; together 11 of 14.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/quarter_rings.h"

using namespace agenda_test;

TEST_CASE("rings of a quarter")
{
    MadeAgenda made;
    made.add("meeting.general.quarterly", QStringLiteral("2026Q3"), State::Due);
    made.add("meeting.general.quarterly", QStringLiteral("2026Q2"), State::Done, 1);
    made.add("lesson.quarterly", QStringLiteral("2026Q3"), State::Done, 2); // one more than needed is not counted
    made.add("life_meeting.yearly", QStringLiteral("2026"), State::Due);
    for (const int month : {7, 8, 9}) {
        const QString period = Month{2026, month}.toString();
        made.add("meeting.committee.monthly", period, month == 8 ? State::Overdue : State::Done, month == 8 ? 0 : 1);
        for (const char* group : {"g1", "g2", "g3"}) {
            const bool open = month == 9 && group[1] == '2';
            made.add("meeting.group.monthly", period, open ? State::Due : State::Done, open ? 0 : 1,
                     QString::fromLatin1(group));
        }
    }
    const auto rings = agenda::makeQuarterRings(made.agenda.findings, {2026, 3});
    REQUIRE(rings.rings.size() == 4);
    CHECK(rings.rings[0].title == QStringLiteral("党员大会"));
    CHECK(rings.rings[0].done == 0);
    CHECK(rings.rings[0].needed == 1);
    CHECK_FALSE(rings.rings[0].overdue);
    CHECK(rings.rings[1].done == 2);
    CHECK(rings.rings[1].needed == 3);
    CHECK(rings.rings[1].overdue);
    CHECK(rings.rings[2].done == 8);
    CHECK(rings.rings[2].needed == 9);
    CHECK(rings.rings[3].done == 1);
    CHECK(rings.rings[3].needed == 1);
    CHECK(rings.done == 11);
    CHECK(rings.needed == 14);
}

TEST_CASE("what was waived is not needed; what is not owed has no ring")
{
    MadeAgenda made;
    made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Waived);
    made.add("meeting.committee.monthly", QStringLiteral("2026-09"), State::Done, 1);
    const auto rings = agenda::makeQuarterRings(made.agenda.findings, {2026, 3});
    REQUIRE(rings.rings.size() == 1);
    CHECK(rings.rings[0].kind == Kind::CommitteeMeeting);
    CHECK(rings.rings[0].needed == 1);
    CHECK(rings.rings[0].waived == 1);
    CHECK(agenda::makeQuarterRings(made.agenda.findings, {2026, 1}).rings.empty());
}
