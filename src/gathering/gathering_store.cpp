// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering_store.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/person_rights.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/store/day.h"
#include "gathering/expected_among.h"
#include "gathering/gathering_rows.h"
#include "gathering/gathering_words.h"
#include "gathering/kept_count.h"
#include "gathering/save_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::gathering {

namespace {

const QDate kLastDay(9999, 12, 31);

/// Whether `now` says of somebody who is expected whether he came. Whom the plan named is no attendance.
bool marksPeople(const Gathering& before, const Gathering& now)
{
    const auto mark = [](const Attendee& person) { return std::pair(person.presence, person.reason); };
    return std::ranges::any_of(now.attendees, [&](const Attendee& person) {
        const auto old = std::ranges::find(before.attendees, person.member, &Attendee::member);
        return person.presence == Presence::Present || (old != before.attendees.end() && mark(*old) != mark(person));
    });
}

/// Of an admission or a conversion also those that nobody wrote down.
QStringList papersToCome(const AgendaItem& item)
{
    QStringList names;
    for (const Paper& paper : item.papers) {
        if (!paper.atHand)
            names.append(paper.name);
    }
    return item.papers.isEmpty() ? usualPapers(item.matter) : names;
}

/// The day of entry of what was saved before: a plan becomes a record when, from its day on, attendance or minutes are put
/// to it; and no record is older than the act.
QDate entryOf(const Gathering& before, const Gathering& now, QDate today)
{
    const bool records =
        isRecorded(before) || marksPeople(before, now) || withoutControls(now.minutesHtml) != before.minutesHtml;
    const bool renewed = now.heldOn <= today && records && before.enteredOn < now.heldOn;
    return renewed ? today : before.enteredOn;
}

} // namespace

Result<QList<GatheringRow>> listWithFiles(const store::Session& session, const GatheringQuery& wanted, QDate filesUntil)
{
    QList<GatheringRow> rows;
    store::Query query = session.query("gathering.list");
    const DateRange period = wanted.period.value_or(DateRange{QDate(1, 1, 1), kLastDay});
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("kind", wanted.kind ? store::Value{QString::fromLatin1(kindInfo(*wanted.kind).name)} : store::Value{})
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate))
        .bind("files", filesUntil.toString(Qt::ISODate))
        .bind("recycled", qint64{wanted.recycled ? 1 : 0});
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append(rowOf(query));
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<QList<GatheringRow>> listGatherings(const store::Session& session, const GatheringQuery& query)
{
    return listWithFiles(session, query, kLastDay);
}

Result<Gathering> loadGathering(const store::Session& session, GatheringId id)
{
    const QString key = id.toString();
    store::Query query = session.query("gathering.load");
    BB_TRY(const bool row, query.bind("id", key).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.missing"));
    Gathering gathering = headOf(query);
    gathering.id = id;
    BB_CHECK(loadChildren(session, key, gathering));
    if (!isRecorded(gathering))
        unmarkPresent(gathering); // of plans saved when people were marked beforehand
    return gathering;
}

QList<Attendee> expectedAmong(const QList<book::MemberRow>& rows, const book::PersonRights& rights, Kind kind,
                              std::optional<book::GroupId> group, QDate day)
{
    QList<Attendee> people;
    const Audience audience = kindInfo(kind).audience;
    const QString groupId = group ? group->toString() : QString();
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, day);
        if (!book::isPartyMember(type) || !book::belongsOn(row, day))
            continue;
        if (audience == Audience::Committee && !book::isCommitteePost(row.post))
            continue;
        if (audience == Audience::Group && (!group || row.groupId != groupId))
            continue;
        people.append({row.id, row.name, type, Presence::Present, {}, votingRightOn(rights.of(row, day), day)});
    }
    return people;
}

Result<QList<Attendee>> expectedOn(const store::Session& session, book::BranchId branch, Kind kind,
                                   std::optional<book::GroupId> group, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    BB_TRY(const auto rights, book::PersonRights::load(session, branch));
    return expectedAmong(rows, rights, kind, group, day);
}

Result<GatheringId> saveGathering(store::UnitOfWork& unit, const Gathering& gathering, QDate today,
                                  const rules::Catalogue* rules)
{
    const GatheringId id = gathering.id.isNull() ? GatheringId::make() : gathering.id;
    const QString key = id.toString();
    Gathering before;
    if (gathering.rev != 0) {
        BB_TRY(before, loadGathering(unit.session(), id));
    }
    if (before.state == State::Archived)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived"));
    BB_CHECK(checkStaysHeld(before, gathering, today));
    BB_TRY(Gathering now, readyToWrite(gathering, before, today, rules));
    BB_CHECK(checkNewVotes(unit.session(), before, now));
    BB_CHECK(checkClosed(before, now));
    BB_CHECK(markVoters(unit.session(), now));
    BB_TRY(const QList<Correction> rights, changedRights(unit.session(), before, now));
    now.enteredOn = now.rev == 0 ? today : entryOf(before, now, today);
    if (!isRecorded(now))
        unmarkPresent(now);
    store::ColumnValues columns = columnsOf(now);
    BB_CHECK(addEntry(unit.session(), columns, now.heldOn, now.enteredOn));
    if (now.rev == 0) {
        columns.insert(columns.begin(), {"id", key});
        BB_CHECK(unit.insert("gathering", columns));
    } else {
        BB_CHECK(unit.update("gathering", key, now.rev, columns));
    }
    BB_CHECK(putChildren(unit, key, before, now));
    before.id = id;
    BB_CHECK(markChanges(unit, before, now, rights, today));
    return id;
}

Result<> archiveGathering(store::UnitOfWork& unit, GatheringId id, QDate today)
{
    BB_TRY(Gathering record, loadGathering(unit.session(), id));
    if (record.state == State::Archived)
        return {};
    if (record.heldOn > today)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archive_later"),
                    {record.heldOn.toString(Qt::ISODate)});
    if (!isRecorded(record) && !isAttendanceEntered(record))
        return fail(ErrorKind::Refused, QStringLiteral("gathering.attendance_missing"), {record.topic});
    BB_CHECK(checkSpending(record));
    BB_CHECK(checkVoters(unit.session(), record));
    BB_CHECK(checkClosed({}, record));
    BB_CHECK(checkCounts({}, record));
    if (!isRecorded(record)) { // archived as it was planned: this is the day on which somebody says that it took place
        store::ColumnValues columns;
        BB_CHECK(addEntry(unit.session(), columns, record.heldOn, today));
        BB_CHECK(unit.change("gathering", id.toString(), columns));
    }
    const Gathering before = record;
    record.state = State::Archived;
    unmarkVoters(record);
    BB_CHECK(putChildren(unit, id.toString(), before, record)); // the names as they are now
    return unit.change("gathering", id.toString(),
                       {{"state", stateName(State::Archived)}, {"archived_on", today.toString(Qt::ISODate)}});
}

QStringList missingIn(const Gathering& g)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    QStringList missing;
    const auto need = [&](bool there, const QString& what) {
        if (!there)
            missing.append(what);
    };
    const bool study = qstrcmp(kindInfo(g.kind).area, "ideology") == 0;
    need(g.startsAt.isValid(), tr("几点开始"));
    need(!g.place.trimmed().isEmpty(), tr("地点"));
    need(!g.host.trimmed().isEmpty(), tr("主持人"));
    need(!g.recorder.trimmed().isEmpty(), tr("记录人"));
    if (study && g.kind != Kind::TheoryExam)
        need(!g.lecturer.trimmed().isEmpty(), tr("主讲人"));
    if (study)
        need(g.studyMinutes.has_value(), tr("学时"));
    need(!g.attendees.isEmpty(), tr("到会人员"));
    const auto unexplained = std::ranges::count_if(g.attendees, &lacksReason);
    need(unexplained == 0, tr("%1 个人的缺席原因").arg(unexplained));
    need(!g.agenda.isEmpty() || !g.minutesHtml.trimmed().isEmpty(), tr("议程或记录正文"));
    const auto open = std::ranges::count_if(g.agenda, [&](const AgendaItem& item) {
        return needsVote(item.matter) && mayResolve(g.kind) && decidedOn(g, item) == Decided::No;
    });
    need(open == 0, tr("%1 项需表决议程的表决结果").arg(open));
    for (const Resolution& one : g.resolutions)
        need(!needsRecount(g, one), tr("决议“%1”重新核对过的票数").arg(insideQuotes(one.text)));
    for (const AgendaItem& item : g.agenda) {
        const QStringList papers = papersToCome(item);
        need(papers.isEmpty(), tr("议程“%1”的材料（%2）").arg(insideQuotes(item.title), shownList(papers)));
        need(!lacksAmount(item), tr("大额开支“%1”的金额").arg(insideQuotes(item.title)));
    }
    return missing;
}

Result<> recycleGathering(store::UnitOfWork& unit, GatheringId id, QDate today)
{
    return unit.change("gathering", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreGathering(store::UnitOfWork& unit, GatheringId id)
{
    return unit.change("gathering", id.toString(), {{"deleted_at", {}}});
}

Result<QList<PresenceRow>> listPresence(const store::Session& session, book::BranchId branch, DateRange period,
                                        QDate today)
{
    QList<PresenceRow> rows;
    store::Query query = session.query("gathering.presence");
    query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append({book::MemberId::fromString(query.text(0)), query.text(1), GatheringId::fromString(query.text(2)),
                     kindByName(query.text(3)).value_or(Kind::OtherActivity), store::dayAt(query, 4),
                     presenceFrom(query.text(5))});
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<QList<OwnPresence>> listPresenceOf(const store::Session& session, book::BranchId branch, book::MemberId member,
                                          DateRange period, QDate today)
{
    QList<OwnPresence> rows;
    store::Query query = session.query("gathering.presence_of");
    query.bind("member", member.toString())
        .bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append({GatheringId::fromString(query.text(0)), kindByName(query.text(1)).value_or(Kind::OtherActivity),
                     query.text(2), store::dayAt(query, 3), presenceFrom(query.text(4)),
                     static_cast<int>(query.integer(5))});
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<QList<StudyTotal>> studyTotals(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today)
{
    QList<StudyTotal> totals;
    store::Query query = session.query("gathering.study_totals");
    query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        totals.append({book::MemberId::fromString(query.text(0)), query.text(1), static_cast<int>(query.integer(2)),
                       static_cast<int>(query.integer(3)), static_cast<int>(query.integer(4))});
        BB_TRY(row, query.next());
    }
    book::sortByPlace(totals, [](const StudyTotal& total) { return book::RosterPlace::of(total.name, total.member); });
    return totals;
}

} // namespace branchbook::gathering
