// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as in the design of the year's page.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/year_matrix.h"

using namespace agenda_test;
using agenda::CellState;
using agenda::YearCell;
using agenda::YearRow;

namespace {

const YearRow& rowOf(const agenda::YearMatrix& matrix, const char* what)
{
    for (const auto& section : matrix.sections) {
        for (const YearRow& row : section.rows) {
            if (row.what == QLatin1StringView(what))
                return row;
        }
    }
    FAIL(what);
    return matrix.sections.front().rows.front();
}

const YearCell& cell(const YearRow& row, int month)
{
    return row.months.at(static_cast<size_t>(month - 1));
}

} // namespace

TEST_CASE("a monthly act: held, late, waived, planned, to be arranged")
{
    MadeAgenda made;
    const char* rule = "meeting.committee.monthly";
    Finding& july = made.add(rule, QStringLiteral("2026-07"), State::Done, 1);
    const QString ref = made.addGathering(Kind::CommitteeMeeting, QDate(2026, 7, 3), &july);
    made.add(rule, QStringLiteral("2026-08"), State::Overdue);
    Finding& waived = made.add(rule, QStringLiteral("2026-06"), State::Waived);
    waived.waivedBecause = QStringLiteral("全员防汛");
    made.add(rule, QStringLiteral("2026-09"), State::Due);
    Finding& october = made.add(rule, QStringLiteral("2026-10"), State::Upcoming);
    made.addGathering(Kind::CommitteeMeeting, QDate(2026, 10, 9), &october);
    made.add(rule, QStringLiteral("2026-11"), State::Upcoming);

    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    REQUIRE(matrix.sections.size() == 1);
    CHECK(matrix.sections[0].title == QStringLiteral("三会一课"));
    const YearRow& row = rowOf(matrix, "committee_meeting");
    CHECK(row.title == QStringLiteral("支部委员会会议"));
    CHECK(row.asked == QStringLiteral("一般每月召开1次"));
    CHECK(row.done == 1);
    CHECK(row.needed == 6); // with the waived one, which is told beside it
    CHECK(row.waived == 1);
    CHECK(cell(row, 7).state == CellState::Done);
    CHECK(cell(row, 7).text == QStringLiteral("3日"));
    CHECK(cell(row, 7).refs == QStringList{ref});
    CHECK(cell(row, 8).state == CellState::Overdue);
    CHECK(cell(row, 8).keys == QStringList{QStringLiteral("meeting.committee.monthly||2026-08")});
    CHECK(cell(row, 6).state == CellState::Waived);
    CHECK(cell(row, 6).why == QStringLiteral("全员防汛"));
    CHECK(cell(row, 9).state == CellState::NotArranged);
    CHECK(cell(row, 10).state == CellState::Planned);
    CHECK(cell(row, 10).text == QStringLiteral("9日"));
    CHECK(cell(row, 11).state == CellState::Upcoming);
    CHECK(cell(row, 11).text == QStringLiteral("待排"));
    CHECK(cell(row, 1).state == CellState::Blank);
    CHECK(matrix.done == 1);
    CHECK(matrix.overdue == 1);
    CHECK(matrix.waived == 1);
    CHECK(matrix.notArranged == 1);
    CHECK(matrix.planned == 2);
}

TEST_CASE("a quarter's act stands where it took place, else in the quarter's last month")
{
    MadeAgenda made;
    const char* rule = "meeting.general.quarterly";
    Finding& first = made.add(rule, QStringLiteral("2026Q1"), State::Done, 2);
    made.addGathering(Kind::GeneralMeeting, QDate(2026, 1, 22), &first);
    made.addGathering(Kind::GeneralMeeting, QDate(2026, 3, 27), &first);
    made.add(rule, QStringLiteral("2026Q2"), State::Overdue);
    Finding& third = made.add(rule, QStringLiteral("2026Q3"), State::Due);
    made.addGathering(Kind::GeneralMeeting, QDate(2026, 9, 25), &third);
    const YearRow row = rowOf(agenda::makeYearMatrix(made.agenda, 2026), "general_meeting");
    CHECK(cell(row, 1).state == CellState::Done);
    CHECK(cell(row, 3).text == QStringLiteral("27日"));
    CHECK(cell(row, 4).state == CellState::Blank);
    CHECK(cell(row, 6).state == CellState::Overdue);
    CHECK(cell(row, 9).state == CellState::Planned);
    CHECK(row.done == 1);
    CHECK(row.needed == 3);
}

TEST_CASE("groups share a row and count together")
{
    MadeAgenda made;
    const char* rule = "meeting.group.monthly";
    for (const int month : {8, 9, 10}) {
        for (const char* name : {"g1", "g2", "g3"}) {
            const QString group = QString::fromLatin1(name);
            const bool done = month == 8 || (month == 9 && group != u"g2");
            Finding& finding = made.add(rule, Month{2026, month}.toString(),
                                        done              ? State::Done
                                            : month == 10 ? State::Upcoming
                                                          : State::Due,
                                        done ? 1 : 0, group);
            if (done || month == 10)
                made.addGathering(Kind::GroupMeeting, QDate(2026, month, 10), &finding, {}, {}, group);
        }
    }
    const YearRow row = rowOf(agenda::makeYearMatrix(made.agenda, 2026), "group_meeting");
    CHECK(row.asked == QStringLiteral("一般每月召开1次 · 3个小组"));
    CHECK(cell(row, 8).state == CellState::Done);
    CHECK(cell(row, 8).text == QStringLiteral("3/3"));
    CHECK(cell(row, 9).state == CellState::Running);
    CHECK(cell(row, 9).text == QStringLiteral("2/3"));
    CHECK(cell(row, 10).state == CellState::Planned);
    CHECK(cell(row, 10).text == QStringLiteral("3次"));
    CHECK(row.done == 5);
    CHECK(row.needed == 9);
}

TEST_CASE("a yearly act of last year that was held this year shows its day and counts for last year")
{
    MadeAgenda made;
    Finding& last = made.add("evaluation.yearly", QStringLiteral("2025"), State::Done, 1);
    made.addGathering(Kind::DemocraticEvaluation, QDate(2026, 1, 22), &last);
    Finding& now = made.add("evaluation.yearly", QStringLiteral("2026"), State::Due);
    now.due = QDate(2027, 3, 31);
    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    REQUIRE(matrix.sections.size() == 1);
    CHECK(matrix.sections[0].title == QStringLiteral("组织生活"));
    const YearRow& row = rowOf(matrix, "democratic_evaluation");
    CHECK(cell(row, 1).state == CellState::Done);
    CHECK(cell(row, 1).text == QStringLiteral("22日"));
    CHECK(cell(row, 12).state == CellState::NotArranged);
    CHECK(row.done == 0);
    CHECK(row.needed == 1);
    CHECK(row.ofOtherYears == 1);
}

// The branch asks for two meetings in a quarter; one was held.
TEST_CASE("a quarter that had one of two is no tick: what is missing stands in its last month")
{
    const char* rule = "meeting.general.quarterly";
    const auto rowWith = [&](QDate held, State state) {
        MadeAgenda made;
        Finding& finding = made.add(rule, QStringLiteral("2026Q3"), state, 1);
        finding.needed = 2;
        made.addGathering(Kind::GeneralMeeting, held, &finding);
        const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
        CHECK(matrix.overdue == (state == State::Overdue ? 1 : 0));
        CHECK(matrix.running + matrix.notArranged + matrix.overdue == 1); // it is in a total
        return rowOf(matrix, "general_meeting");
    };
    const YearRow now = rowWith(QDate(2026, 9, 18), State::Due);
    CHECK(cell(now, 9).state == CellState::Running);
    CHECK(cell(now, 9).text == QStringLiteral("1/2"));
    CHECK(now.done == 1);
    CHECK(now.needed == 2);
    const YearRow before = rowWith(QDate(2026, 7, 10), State::Due);
    CHECK(cell(before, 7).state == CellState::Done);
    CHECK(cell(before, 7).text == QStringLiteral("10日"));
    CHECK(cell(before, 9).state == CellState::NotArranged);
    CHECK(cell(before, 9).text == QStringLiteral("1/2"));
    const YearRow late = rowWith(QDate(2026, 9, 4), State::Overdue);
    CHECK(cell(late, 9).state == CellState::Overdue);
    CHECK(cell(late, 9).text == QStringLiteral("1/2"));
}

TEST_CASE("the month's dues count people in their cell and months in the row's sum")
{
    MadeAgenda made;
    const auto month = [&made](const char16_t* period, State state, int paid) {
        Finding& finding = made.add("dues.monthly", QString::fromUtf16(period), state, paid);
        finding.needed = 38;
    };
    month(u"2026-07", State::Done, 38);
    month(u"2026-08", State::Overdue, 36);
    month(u"2026-09", State::Due, 31);
    month(u"2026-10", State::Upcoming, 0);
    for (int i = 0; i < 39; ++i) // one came late in July and paid
        made.agenda.facts.occurrences.push_back(
            {QStringLiteral("dues_payment"), QString::number(i), QDate(2026, 7, 20), false, {}, {}});
    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    const YearRow& row = rowOf(matrix, "dues_payment");
    CHECK(row.asked == QStringLiteral("应当每月交纳"));
    CHECK(row.done == 1);
    CHECK(row.needed == 4);
    CHECK(row.overdue == 1);
    CHECK(cell(row, 7).state == CellState::Done);
    CHECK(cell(row, 7).text == QStringLiteral("38/38"));
    CHECK(cell(row, 7).refs.isEmpty()); // there is no gathering to open
    CHECK(cell(row, 8).state == CellState::Overdue);
    CHECK(cell(row, 8).text == QStringLiteral("36/38"));
    CHECK(cell(row, 9).state == CellState::Running);
    CHECK(cell(row, 9).text == QStringLiteral("31/38"));
    CHECK(cell(row, 10).state == CellState::Upcoming);
}

TEST_CASE("a plan whose day is gone has a mark of its own; one reason for three groups is told once")
{
    MadeAgenda made;
    Finding& theme = made.add("theme_day.monthly", QStringLiteral("2026-09"), State::Due);
    made.addGathering(Kind::ThemePartyDay, QDate(2026, 9, 11), &theme, QTime(14, 30)); // with a time: a plan
    for (const char* name : {"g1", "g2", "g3"})
        made.add("meeting.group.monthly", QStringLiteral("2026-08"), State::Waived, 0, QString::fromLatin1(name))
            .waivedBecause = QStringLiteral("全员防汛");
    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    const YearCell theme9 = cell(rowOf(matrix, "theme_party_day"), 9);
    CHECK(theme9.state == CellState::Unrecorded);
    CHECK(theme9.text == QStringLiteral("11日"));
    CHECK(matrix.unrecorded == 1);
    CHECK(cell(rowOf(matrix, "group_meeting"), 8).why == QStringLiteral("全员防汛"));
}

TEST_CASE("late groups are counted as the list counts them, not as one cell")
{
    MadeAgenda made;
    for (const char* name : {"g1", "g2", "g3"})
        made.add("meeting.group.monthly", QStringLiteral("2026-08"), State::Overdue, 0, QString::fromLatin1(name));
    CHECK(agenda::makeYearMatrix(made.agenda, 2026).overdue == 3);
}

TEST_CASE("the head of a row tells what is asked for now, and what it was before")
{
    MadeAgenda made;
    Finding& second = made.add("meeting.general.quarterly", QStringLiteral("2026Q2"), State::Done, 1);
    const rules::Rule before = *second.rule;
    second.rule = &before;
    Finding& third = made.add("meeting.general.quarterly", QStringLiteral("2026Q3"), State::Due);
    rules::Rule own = *third.rule;
    own.overridden = true;
    std::get<rules::CountInPeriod>(own.body).atLeast = 2;
    third.rule = &own;
    CHECK(rowOf(agenda::makeYearMatrix(made.agenda, 2026), "general_meeting").asked
          == QStringLiteral("本支部规定每季度召开2次 · 此前1次"));
}

TEST_CASE("deadlines stand below the acts, each in the month of its last day, and are in no other total")
{
    MadeAgenda made;
    made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Overdue);
    const char* review = "dev.review_6m";
    const char* letter = "transfer.letter_expiry";
    made.addDeadline(letter, QStringLiteral("p1"), QDate(2026, 7, 1), QDate(2026, 9, 29), State::Due);
    made.addDeadline(review, QStringLiteral("p2"), QDate(2026, 3, 1), QDate(2026, 9, 1), State::Done).count = 1;
    made.addDeadline(review, QStringLiteral("p3"), QDate(2026, 3, 9), QDate(2026, 9, 9), State::Overdue);
    made.addDeadline(review, QStringLiteral("p4"), QDate(2026, 4, 22), QDate(2026, 10, 22), State::Upcoming);
    made.addDeadline(review, QStringLiteral("p5"), QDate(2026, 5, 8), QDate(2026, 11, 8), State::Waived).waivedBecause =
        QStringLiteral("本人住院");
    made.addDeadline(review, QStringLiteral("p6"), QDate(2026, 8, 1), QDate(2027, 2, 1),
                     State::Upcoming); // next year's
    made.addDeadline("merit.month_entry", {}, QDate(2026, 8, 1), QDate(2026, 9, 10), State::Done).count = 1;

    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    REQUIRE(matrix.sections.size() == 2);
    CHECK(matrix.sections.back().title == QStringLiteral("期限"));
    const auto& rows = matrix.sections.back().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows.back().what == QStringLiteral("merit.month_entry")); // of the branch: below those of people
    const YearRow& row = rowOf(matrix, review);
    CHECK(row.isDeadline);
    CHECK(row.title == QStringLiteral("入党积极分子考察"));
    CHECK(cell(row, 9).state == CellState::Overdue);
    CHECK(cell(row, 9).text == QStringLiteral("1/2"));
    CHECK(cell(row, 9).why == QStringLiteral("why dev.review_6m|p3|2026")); // what is settled says nothing
    CHECK(cell(row, 9).keys.size() == 2);
    CHECK(cell(row, 10).state == CellState::Upcoming);
    CHECK(cell(row, 10).text == QStringLiteral("22日"));
    CHECK(cell(row, 11).state == CellState::Waived);
    CHECK(cell(row, 11).why == QStringLiteral("本人住院"));
    CHECK(cell(row, 2).state == CellState::Blank);
    CHECK(row.done == 1);
    CHECK(row.needed == 4);
    CHECK(row.waived == 1);
    CHECK(cell(rowOf(matrix, letter), 9).state == CellState::Running);
    CHECK(cell(rows.back(), 9).state == CellState::Done);
    CHECK(matrix.overdue == 1);
    CHECK(matrix.lateDeadlines == 1);
    CHECK(matrix.done + matrix.running + matrix.planned + matrix.waived == 0); // the line above the table is of acts
}

TEST_CASE("what a large branch only counts is in its cell without a key")
{
    MadeAgenda made;
    Finding& counted =
        made.addDeadline("dev.review_6m", QStringLiteral("p1"), QDate(2026, 1, 5), QDate(2026, 7, 5), State::Done);
    counted.key.clear();
    counted.why.clear();
    const auto matrix = agenda::makeYearMatrix(made.agenda, 2026);
    const YearCell& july = cell(rowOf(matrix, "dev.review_6m"), 7);
    CHECK(july.state == CellState::Done);
    CHECK(july.keys.isEmpty());
    CHECK(july.needed == 1);
}
