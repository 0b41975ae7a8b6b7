// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year of a 组织生活会: that of its day, or the one before, of which it may be the late round.
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;

namespace {

QString refusal(const gathering::Gathering& record)
{
    const auto checked = gathering::checkGathering(record);
    return checked ? QString() : checked.error().code;
}

gathering::Gathering round(Kind kind, QDate day, int year)
{
    gathering::Gathering record;
    record.kind = kind;
    record.topic = QStringLiteral("会");
    record.heldOn = day;
    record.forYear = year;
    return record;
}

} // namespace

TEST_CASE("a round is of the year it was held in or of the one before")
{
    const QString refused = QStringLiteral("gathering.for_year");
    for (const Kind kind : {Kind::OrganizationalLifeMeeting, Kind::DemocraticEvaluation}) {
        for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2026, 12, 31)}) {
            CHECK(refusal(round(kind, day, 2026)).isEmpty());
            CHECK(refusal(round(kind, day, 2025)).isEmpty());
            for (const int year : {-5, 0, 7, 1921, 2024, 2027, 2062, 20260})
                CHECK(refusal(round(kind, day, year)) == refused);
        }
    }
}

TEST_CASE("the sentence names the day and both years that it can be")
{
    const auto checked = gathering::checkGathering(round(Kind::OrganizationalLifeMeeting, QDate(2026, 1, 20), 2024));
    REQUIRE_FALSE(checked);
    const QString text = sentence(checked.error());
    for (const char* part : {"2026-01-20", "2026 年度", "2025 年度", "2024 年度"})
        CHECK(text.contains(QString::fromUtf8(part)));
}
