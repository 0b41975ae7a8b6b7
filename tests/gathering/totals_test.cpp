// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/gathering_support.h"

#include "branchbook/gathering/held_section.h"
#include "branchbook/gathering/study_parts.h"

#include "support/catch_qt.h"

#include <QJsonArray>

#include <algorithm>

using namespace gathering_test;

namespace {

const DateRange kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

gathering::StudyTotal totalOf(const Branch& made, const QString& name, DateRange period)
{
    const auto totals = gathering::studyTotals(made.reader(), made.branch, period, kToday).value();
    const auto found =
        std::find_if(totals.begin(), totals.end(), [&](const auto& total) { return total.name == name; });
    return found == totals.end() ? gathering::StudyTotal{} : *found;
}

} // namespace

TEST_CASE("study counts for those present, within the period, and not before it was held")
{
    Branch made;
    const auto hold = [&](QDate day, int minutes, const QStringList& away) {
        Gathering g = made.attended(Kind::PartyLesson, day, away);
        g.studyMinutes = minutes;
        REQUIRE(made.save(g));
    };
    hold(QDate(2026, 6, 30), 45, {}); // the quarter before
    hold(QDate(2026, 7, 1), 90, {});
    hold(QDate(2026, 9, 18), 45, {QStringLiteral("方念慈")}); // today
    hold(QDate(2026, 9, 19), 360, {}); // planned
    const auto member = totalOf(made, QStringLiteral("周砚青"), kQuarter);
    CHECK(member.minutes == 135);
    CHECK(member.attended == 2);
    CHECK(member.expected == 2);
    const auto away = totalOf(made, QStringLiteral("方念慈"), kQuarter);
    CHECK(away.minutes == 90);
    CHECK(away.attended == 1);
    CHECK(away.expected == 2);
    CHECK(totalOf(made, QStringLiteral("周砚青"), {QDate(2026, 1, 1), QDate(2026, 12, 31)}).minutes == 180);
}

TEST_CASE("half class hours of 45 minutes stay half ones, however many there are")
{
    CHECK(gathering::partOfMinute(113, 45) == -0.5); // 2.5 class hours
    CHECK(gathering::partOfMinute(23, 45) == -0.5); // half of one
    CHECK(gathering::partOfMinute(5, 45) == -0.5); // a tenth
    CHECK(gathering::partOfMinute(90, 45) == 0);
    CHECK(gathering::partOfMinute(20, 45) == 0); // no plain number of class hours
    CHECK(gathering::partOfMinute(0, 45) == 0);
    Branch made;
    for (int day = 1; day <= 5; ++day) {
        Gathering g = made.attended(Kind::PartyLesson, QDate(2026, 8, day),
                                    day == 5 ? QStringList{QStringLiteral("方念慈")} : QStringList{});
        g.studyMinutes = 113;
        REQUIRE(made.save(g));
    }
    Gathering ahead = made.attended(Kind::PartyLesson, QDate(2026, 9, 19)); // planned
    ahead.studyMinutes = 113;
    REQUIRE(made.save(ahead));
    const auto parts = gathering::studyParts(made.reader(), made.branch, kQuarter, kToday, 45).value();
    const auto hoursOf = [&](const QString& name) {
        const auto total = totalOf(made, name, kQuarter);
        return gathering::classHours(total.minutes, parts.value(total.member), 45);
    };
    CHECK(hoursOf(QStringLiteral("周砚青")) == 12.5); // 5 × 2.5, and not 565 / 45 = 12.56
    CHECK(hoursOf(QStringLiteral("方念慈")) == 10); // was away once
}

TEST_CASE("the section of an area: its own kinds, held until today, with the rate over all gatherings of a kind")
{
    Branch made;
    REQUIRE(made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 7, 10), {QStringLiteral("方念慈")})));
    REQUIRE(made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 9, 10))));
    REQUIRE(made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 9, 25)))); // still to come
    REQUIRE(made.save(made.attended(Kind::PartyLesson, QDate(2026, 8, 21)))); // ideology's
    const auto section = gathering::heldSection(made.reader(), made.branch, kQuarter, kToday, "organization").value();
    CHECK(section.figures.value(u"held").toInt() == 2);
    const QJsonArray kinds = section.figures.value(u"kinds").toArray();
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].toObject().value(u"kind").toString() == QStringLiteral("general_meeting"));
    CHECK(kinds[0].toObject().value(u"expected").toInt() == 10);
    CHECK(kinds[0].toObject().value(u"present").toInt() == 9);
    const auto isTable = [](const book::SectionPart& part) { return std::holds_alternative<book::SectionTable>(part); };
    const auto table = std::find_if(section.parts.begin(), section.parts.end(), isTable);
    REQUIRE(table != section.parts.end());
    const auto& rows = std::get<book::SectionTable>(*table).rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].contains(QStringLiteral("90.0%")));
    CHECK(gathering::heldSection(made.reader(), made.branch, kQuarter, kToday, "conduct").value().parts.empty());
}

TEST_CASE("a plan whose day went by counts as nothing held")
{
    Branch made;
    REQUIRE(made.save(made.draft(Kind::GeneralMeeting, QDate(2026, 7, 10)), QDate(2026, 1, 12)));
    CHECK(gathering::heldSection(made.reader(), made.branch, kQuarter, kToday, "organization").value().parts.empty());
    const auto row = gathering::listGatherings(made.reader(), {}).value().first();
    CHECK_FALSE(row.recorded);
    CHECK(row.isPlanned(kToday));
    REQUIRE(made.save(made.draft(Kind::GeneralMeeting, QDate(2026, 7, 11)))); // entered after its day: a record
    CHECK(gathering::heldSection(made.reader(), made.branch, kQuarter, kToday, "organization")
              .value()
              .figures.value(u"held")
              .toInt()
          == 1);
}

TEST_CASE("whom a plan names is expected and not present, until somebody says who came")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 9, 25)), QDate(2026, 9, 18)).value();
    const auto row = [&] { return gathering::listGatherings(made.reader(), {}).value().first(); };
    CHECK(row().expected == 5);
    CHECK(row().present == 0);
    REQUIRE(made.save(made.load(id), QDate(2026, 9, 25))); // on its day, and nobody marked
    CHECK(row().present == 0);
    CHECK_FALSE(row().recorded);
    Gathering came = made.load(id);
    came.attendees = made.attended(Kind::GeneralMeeting, QDate(2026, 9, 25)).attendees;
    REQUIRE(made.save(came, QDate(2026, 9, 25)));
    CHECK(row().present == 5);
}

TEST_CASE("lists: newest first, within the period, of one kind, of one branch")
{
    Branch made;
    for (const QDate day : {QDate(2026, 7, 10), QDate(2026, 9, 4), QDate(2026, 8, 21)})
        REQUIRE(made.save(made.draft(day.month() == 8 ? Kind::PartyLesson : Kind::ThemePartyDay, day)));
    book::Branch other;
    other.name = QStringLiteral("机关第二党支部");
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, other); }));
    Gathering elsewhere = made.draft(Kind::PartyLesson, QDate(2026, 8, 1));
    elsewhere.branch = book::findBranch(made.reader(), other.name).value().id;
    REQUIRE(made.save(elsewhere));
    const auto months = [&](const gathering::GatheringQuery& query) {
        QString text;
        const auto rows = gathering::listGatherings(made.reader(), query).value();
        for (const auto& row : rows)
            text += QString::number(row.heldOn.month());
        return text;
    };
    gathering::GatheringQuery query;
    CHECK(months(query) == QStringLiteral("9887"));
    query.branch = made.branch;
    CHECK(months(query) == QStringLiteral("987"));
    query.period = DateRange{QDate(2026, 8, 1), QDate(2026, 9, 30)};
    CHECK(months(query) == QStringLiteral("98"));
    query.kind = Kind::PartyLesson;
    CHECK(months(query) == QStringLiteral("8"));
}
