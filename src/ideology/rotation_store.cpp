// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/rotation_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QSet>

#include <algorithm>

namespace branchbook::ideology {

namespace {

Rotation rotationIn(const store::Query& query)
{
    Rotation rotation;
    rotation.id = RotationId::fromString(query.text(0));
    rotation.rev = query.integer(1);
    rotation.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        rotation.gathering = gathering::GatheringId::fromString(query.text(3));
    rotation.title = query.text(4);
    rotation.from = store::dayAt(query, 5);
    rotation.until = store::dayAt(query, 6);
    if (!query.isNull(7))
        rotation.quota = static_cast<int>(query.integer(7));
    rotation.organizer = query.text(8);
    rotation.place = query.text(9);
    rotation.note = query.text(10);
    rotation.minutes = static_cast<int>(query.integer(11));
    rotation.enteredOn = store::dayAt(query, 12);
    rotation.recycled = !query.isNull(13);
    rotation.heldOn = store::dayAt(query, 14);
    return rotation;
}

Result<> loadRotationPeople(const store::Session& session, Rotation& rotation)
{
    store::Query query = session.query("rotation.people");
    BB_TRY(bool row, query.bind("id", rotation.id.toString()).next());
    while (row) {
        RotationPerson person;
        person.member = book::MemberId::fromString(query.text(0));
        person.name = query.text(1);
        person.came = query.text(2) == gathering::presenceName(gathering::Presence::Present);
        person.reason = query.text(3);
        rotation.people.append(person);
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<Rotation>> rotationsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Rotation> list;
    {
        store::Query query = session.query("rotation.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(rotationIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Rotation& rotation : list)
        BB_CHECK(loadRotationPeople(session, rotation));
    return list;
}

/// The number of a rule that asks for hours; 0 where none is in force.
double hoursAsked(const rules::Catalogue& catalogue, QStringView rule, QDate day)
{
    const auto number = catalogue.number(rule, day);
    return number ? double(number->numerator) / double(number->denominator) : 0;
}

/// What the turns rest on, of one branch and day.
struct TurnBasis {
    QHash<book::MemberId, int> minutes; ///< of the year
    QHash<book::MemberId, double> parts;
    QSet<book::MemberId> committee;
    QHash<book::MemberId, gathering::ExcuseGround> excused;
    int classHour = book::kClassHourRange.usual;
    double memberHours = 0;
    double committeeHours = 0;
};

Result<TurnBasis> loadTurnBasis(const store::Session& session, const rules::Catalogue& catalogue, book::BranchId branch,
                                QDate today)
{
    TurnBasis basis;
    const DateRange year{QDate(today.year(), 1, 1), today};
    BB_TRY(const int classHour, book::loadNumber(session, book::kClassHourSetting, book::kClassHourRange.usual));
    basis.classHour = std::max(1, classHour);
    BB_TRY(const auto totals, gathering::studyTotals(session, branch, year, today));
    for (const auto& total : totals)
        basis.minutes.insert(total.member, total.minutes);
    BB_TRY(basis.parts, gathering::studyParts(session, branch, year, today, basis.classHour));
    BB_TRY(const auto committee,
           gathering::expectedOn(session, branch, gathering::Kind::CommitteeMeeting, std::nullopt, today));
    for (const auto& each : committee)
        basis.committee.insert(each.member);
    BB_TRY(basis.excused, gathering::studyExcusesIn(session, branch, today.year()));
    basis.memberHours = hoursAsked(catalogue, u"study.member_hours", today);
    basis.committeeHours = hoursAsked(catalogue, u"study.secretary_hours", today);
    return basis;
}

Turn turnOf(const gathering::Attendee& person, const TurnBasis& basis)
{
    Turn turn;
    turn.member = person.member;
    turn.name = person.name;
    turn.onCommittee = basis.committee.contains(person.member);
    turn.hours =
        gathering::classHours(basis.minutes.value(person.member), basis.parts.value(person.member), basis.classHour);
    if (const auto excuse = basis.excused.constFind(person.member); excuse != basis.excused.cend())
        turn.excused = *excuse;
    else
        turn.target = turn.onCommittee ? basis.committeeHours : basis.memberHours;
    return turn;
}

/// The latest batch that was attended counts, and the earliest of those to come. A record may be attached before the batch is over: that
/// gives nobody a turn yet, but who came is not one whom no batch has named.
void putBatch(Turn& turn, const Rotation& batch, bool came, QDate day)
{
    const bool isOver = batch.until <= day;
    if (came && isOver && (!turn.lastOn.isValid() || turn.lastOn < batch.until)) {
        turn.lastOn = batch.until;
        turn.lastTitle = batch.title;
    } else if (!batch.isHeld() || (came && !isOver)) {
        turn.nextTitle = batch.title; // the list is read from the latest on
    }
}

} // namespace

Result<QList<Rotation>> listRotations(const store::Session& session, book::BranchId branch)
{
    return rotationsOf(session, branch, 0);
}

Result<QList<Rotation>> listRotationsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, rotationsOf(session, branch, 0));
    return listStandingOn(all, day, &Rotation::knownFrom);
}

Result<QList<Rotation>> listRecycledRotations(const store::Session& session, book::BranchId branch)
{
    return rotationsOf(session, branch, 1);
}

Result<Rotation> loadRotation(const store::Session& session, RotationId id)
{
    Rotation rotation;
    {
        store::Query query = session.query("rotation.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("rotation.missing"));
        rotation = rotationIn(query);
    }
    BB_CHECK(loadRotationPeople(session, rotation));
    return rotation;
}

Result<DateRange> rotationCycle(const rules::Catalogue& catalogue, QDate today)
{
    BB_TRY(const rules::Figure years, rules::figureOn(catalogue, u"rotation.cycle_years", today));
    const int count = std::max<int>(1, static_cast<int>(years.number.numerator / years.number.denominator));
    return DateRange{QDate(today.year() - count + 1, 1, 1), QDate(today.year(), 12, 31)};
}

Result<QList<Turn>> loadTurns(const store::Session& session, const rules::Catalogue& catalogue, book::BranchId branch,
                              DateRange cycle, QDate today)
{
    BB_TRY(const TurnBasis basis, loadTurnBasis(session, catalogue, branch, today));
    BB_TRY(const auto people,
           gathering::expectedOn(session, branch, gathering::Kind::IntensiveTraining, std::nullopt, today));
    BB_TRY(const auto batches, listRotationsOn(session, branch, today));
    QList<Turn> turns;
    QHash<book::MemberId, qsizetype> places;
    for (const auto& person : people) {
        places.insert(person.member, turns.size());
        turns.append(turnOf(person, basis));
    }
    for (const Rotation& batch : batches) {
        if (!cycle.contains(batch.until))
            continue;
        for (const RotationPerson& person : batch.people) {
            if (const auto place = places.constFind(person.member); place != places.cend())
                putBatch(turns[*place], batch, person.came, today);
        }
    }
    return turns;
}

} // namespace branchbook::ideology
