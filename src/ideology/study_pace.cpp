// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_pace.h"

#include "branchbook/book/away_day.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_parts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace branchbook::ideology {

namespace {

constexpr QStringView kPaceRule(u"study.member_hours");
constexpr QStringView kLeaderPaceRule(u"study.secretary_hours");

/// What the rules of `day` ask for, where they are in force; without the rule about everybody nothing is asked of anybody.
void putTarget(StudyPace& pace, const rules::Catalogue& catalogue, QDate day)
{
    const rules::Rule* rule = catalogue.find(kPaceRule, day);
    const auto number = catalogue.number(kPaceRule, day);
    if (rule == nullptr || !number)
        return;
    pace.target = double(number->numerator) / double(number->denominator);
    pace.due = rules::dueSoFar(pace.target, pace.pace);
    pace.basis = catalogue.cite(rule->source);
    if (const auto leaders = catalogue.number(kLeaderPaceRule, day)) {
        pace.leaderTarget = double(leaders->numerator) / double(leaders->denominator);
        pace.leaderDue = rules::dueSoFar(pace.leaderTarget, pace.pace);
    }
}

void putTargets(StudyPace& pace, const QList<gathering::Attendee>& committee)
{
    for (StudyPaceLine& line : pace.people) {
        line.onCommittee =
            std::ranges::any_of(committee, [&](const gathering::Attendee& each) { return each.member == line.member; });
        if (!line.excused)
            line.target = line.onCommittee && pace.leaderTarget > 0 ? pace.leaderTarget : pace.target;
    }
}

/// As the roster's facts tell the agenda since when somebody is there.
QDate thereSince(const book::MemberRow& row)
{
    return row.transferredIn.isEmpty() ? row.joined.latest() : row.transferredIn.latest();
}

/// Floating on `day` and retired people, who are told apart; the roster has no day for the latter.
Result<> putStandings(StudyPace& pace, const store::Session& session, book::BranchId branch, QDate day)
{
    book::MemberQuery query;
    query.branch = branch;
    BB_TRY(auto rows, book::listMemberRows(session, query));
    BB_TRY(const auto away, book::AwayDay::load(session, branch, day));
    for (book::MemberRow& row : rows)
        away.applyTo(row);
    QHash<book::MemberId, const book::MemberRow*> known;
    for (const book::MemberRow& row : std::as_const(rows))
        known.insert(row.id, &row);
    for (StudyPaceLine& line : pace.people) {
        if (const auto* row = known.value(line.member)) {
            line.floating = row->floating;
            line.retired = row->retired;
            line.owes = rules::owesYear(thereSince(*row), {}, pace.year);
        }
    }
    return {};
}

} // namespace

int StudyPace::behind() const
{
    return int(std::ranges::count_if(people, [this](const StudyPaceLine& line) { return isBehind(line); }));
}

int StudyPace::excused() const
{
    return int(std::ranges::count_if(people, [](const StudyPaceLine& line) { return line.excused.has_value(); }));
}

int StudyPace::onPace() const
{
    return int(people.size()) - behind() - excused();
}

int StudyPace::leaders() const
{
    return int(std::ranges::count_if(people, &StudyPaceLine::onCommittee));
}

QList<StudyPaceLine> StudyPace::behindFirst() const
{
    QList<StudyPaceLine> list;
    for (const StudyPaceLine& person : people) {
        if (isBehind(person)) // among them stand people too of whom fewer, or none, are asked
            list.append(person);
    }
    std::stable_partition(list.begin(), list.end(), [](const StudyPaceLine& person) { return !person.retired; });
    return list;
}

int StudyPace::behindRetired() const
{
    return int(
        std::ranges::count_if(people, [this](const StudyPaceLine& line) { return line.retired && isBehind(line); }));
}

Result<StudyPace> loadStudyPace(const store::Session& session, const rules::Catalogue& catalogue, book::BranchId branch,
                                int year, QDate today)
{
    StudyPace pace;
    pace.year = year;
    const DateRange whole{QDate(year, 1, 1), QDate(year, 12, 31)};
    pace.pace = rules::yearPace(year, today);
    putTarget(pace, catalogue, std::min(whole.last, std::max(whole.first, today)));
    BB_TRY(const int minutes, book::loadNumber(session, book::kClassHourSetting, book::kClassHourRange.usual));
    const int classHour = std::max(1, minutes);
    BB_TRY(const auto totals, gathering::studyTotals(session, branch, whole, today));
    BB_TRY(const auto parts, gathering::studyParts(session, branch, whole, today, classHour));
    QHash<book::MemberId, double> hours;
    for (const auto& total : totals)
        hours.insert(total.member, gathering::classHours(total.minutes, parts.value(total.member), classHour));
    BB_TRY(const auto people,
           gathering::expectedOn(session, branch, gathering::Kind::GeneralMeeting, std::nullopt,
                                 std::min(whole.last, today)));
    BB_TRY(const auto excuses, gathering::studyExcusesIn(session, branch, year));
    for (const gathering::Attendee& person : people) {
        StudyPaceLine line{person.member, person.name, false, false, {}, hours.value(person.member), false, true, 0};
        if (const auto excuse = excuses.constFind(person.member); excuse != excuses.cend())
            line.excused = *excuse;
        pace.people.append(line);
    }
    BB_TRY(const auto committee,
           gathering::expectedOn(session, branch, gathering::Kind::CommitteeMeeting, std::nullopt,
                                 std::min(whole.last, today)));
    putTargets(pace, committee);
    BB_CHECK(putStandings(pace, session, branch, std::min(whole.last, today)));
    std::ranges::stable_sort(pace.people, {}, &StudyPaceLine::hours);
    return pace;
}

} // namespace branchbook::ideology
