// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/away_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"
#include "organization/away_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

store::Value awayLine(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

Result<> loadAwayContacts(const store::Session& session, Away& away)
{
    store::Query query = session.query("away.contacts");
    BB_TRY(bool row, query.bind("id", away.id.toString()).next());
    while (row) {
        away.contacts.append({store::dayAt(query, 0), query.text(1), query.text(2), store::unseal(query.blob(3))});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<Away>> awayOf(const store::Session& session, store::Query query)
{
    QList<Away> list;
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(awayIn(query));
        BB_TRY(row, query.next());
    }
    for (Away& away : list)
        BB_CHECK(loadAwayContacts(session, away));
    return list;
}

Result<QList<Away>> awayOfBranch(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("away.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return awayOf(session, std::move(query));
}

bool isAwayKnown(const QList<Away>& known, book::MemberId member, AwayKind kind)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const Away& away) { return away.member == member && away.kind == kind && away.isOpen(); });
}

/// Everybody of the branch whom the roster marks, but for those who left by `day`.
Result<QList<Away>> markedInRoster(const store::Session& session, book::BranchId branch, QDate day)
{
    QList<Away> list;
    store::Query query = session.query("away.of_roster");
    query.bind("branch", branch.toString()).bind("tomorrow", day.addDays(1).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        Away away;
        away.branch = branch;
        away.member = book::MemberId::fromString(query.text(0));
        away.memberName = query.text(1);
        const auto add = [&](AwayKind kind, const QString& since) {
            away.kind = kind;
            away.since = PartialDate::fromIso(since);
            away.place = kind == AwayKind::Floating ? query.text(4) : QString();
            away.keeperName = kind == AwayKind::Floating ? query.text(5) : QString();
            list.append(away);
        };
        if (query.text(2) == u"1")
            add(AwayKind::Floating, query.text(3));
        if (query.integer(8) != 0)
            add(AwayKind::Abroad, {});
        if (query.text(6) == u"1")
            add(AwayKind::Lost, query.text(7));
        BB_TRY(row, query.next());
    }
    return list;
}

/// Whether a mark that is there today came with a record: one that is open, or that ended with 除名, which leaves the marks.
bool isOfRecord(const QList<Away>& records, const Away& mark)
{
    return std::any_of(records.begin(), records.end(), [&](const Away& record) {
        return record.member == mark.member && record.kind == mark.kind
            && (record.isOpen() || record.ending == AwayEnding::Removed);
    });
}

/// Who was not in the branch yet on the day. Those who left are known already; a 党籍状态 has no day.
Result<QSet<book::MemberId>> notYetHere(const store::Session& session, book::BranchId branch, QDate day)
{
    book::MemberQuery query;
    query.branch = branch;
    query.posts = book::PostWords::AsWritten;
    BB_TRY(auto rows, book::listMemberRows(session, query));
    QSet<book::MemberId> list;
    for (book::MemberRow& row : rows) {
        row.leftOn = {};
        row.status.clear();
        if (!book::belongsOn(row, day))
            list.insert(row.id);
    }
    return list;
}

/// By whether it is open, then by kind.
void putInOrder(QList<Away>& list)
{
    std::stable_sort(list.begin(), list.end(), [](const Away& a, const Away& b) {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        return a.kind < b.kind;
    });
}

} // namespace

Away awayIn(const store::Query& query)
{
    Away away;
    away.id = AwayId::fromString(query.text(0));
    away.rev = query.integer(1);
    away.branch = book::BranchId::fromString(query.text(2));
    away.member = book::MemberId::fromString(query.text(3));
    away.memberName = query.text(4);
    away.kind = awayKindByName(query.text(5)).value_or(AwayKind::Floating);
    away.since = PartialDate::fromIso(query.text(6));
    away.place = query.text(7);
    away.fixedPlace = query.integer(8) != 0;
    away.reason = query.text(9);
    away.certificate = query.text(10);
    if (!query.isNull(11))
        away.keeper = book::MemberId::fromString(query.text(11));
    away.keeperName = query.text(12);
    away.stoppedOn = store::dayAt(query, 13);
    away.stoppedBy = query.text(14);
    away.endedOn = store::dayAt(query, 15);
    away.ending = awayEndingByName(query.text(16)).value_or(AwayEnding::Returned);
    away.note = query.text(17);
    away.enteredOn = store::dayAt(query, 18);
    away.recycled = !query.isNull(19);
    return away;
}

store::ColumnValues columnsOf(const Away& away)
{
    return {{"branch_id", away.branch.toString()},
            {"member_id", away.member.toString()},
            {"member_name", away.memberName},
            {"kind", awayKindName(away.kind)},
            {"since", away.since.toIso()},
            {"place", awayLine(away.place)},
            {"fixed_place", qint64{away.fixedPlace ? 1 : 0}},
            {"reason", awayLine(away.reason)},
            {"certificate_no", awayLine(away.certificate)},
            {"keeper_id", away.keeper ? store::Value{away.keeper->toString()} : store::Value{}},
            {"keeper_name", awayLine(away.keeperName)},
            {"stopped_on", store::dayOrNull(away.stoppedOn)},
            {"stopped_by", awayLine(away.stoppedBy)},
            {"ended_on", store::dayOrNull(away.endedOn)},
            {"ending", away.endedOn.isValid() ? store::Value{awayEndingName(away.ending)} : store::Value{}},
            {"note", awayLine(away.note)}};
}

store::ColumnValues columnsOf(AwayId away, const AwayContact& contact)
{
    const QString points = trimmedText(contact.points);
    return {{"away_id", away.toString()},
            {"contacted_on", store::dayOrNull(contact.on)},
            {"way", awayLine(contact.way)},
            {"by_name", awayLine(contact.by)},
            {"points", points.isEmpty() ? store::Value{} : store::Value{store::seal(points)}}};
}

Result<QList<Away>> listAway(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(auto list, awayOfBranch(session, branch, 0));
    BB_TRY(const auto marked, markedInRoster(session, branch, today));
    const QList<Away> known = list;
    for (const Away& mark : marked) {
        if (!isAwayKnown(known, mark.member, mark.kind))
            list.append(mark);
    }
    putInOrder(list);
    return list;
}

Result<QList<Away>> listAwayOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto records, awayOfBranch(session, branch, 0));
    auto list = listStandingOn(records, day, [](const Away& record) { return record.since.earliest(); });
    BB_TRY(const auto marked, markedInRoster(session, branch, day));
    BB_TRY(const auto absent, notYetHere(session, branch, day));
    const QList<Away> known = list;
    for (const Away& mark : marked) {
        const bool later = !mark.since.isEmpty() && mark.since.earliest() > day;
        if (!later && !absent.contains(mark.member) && !isOfRecord(records, mark)
            && !isAwayKnown(known, mark.member, mark.kind))
            list.append(mark);
    }
    putInOrder(list);
    return list;
}

Result<QList<Away>> listRecycledAway(const store::Session& session, book::BranchId branch)
{
    return awayOfBranch(session, branch, 1);
}

Result<QList<Away>> listAwayOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("away.of_member");
    query.bind("member", member.toString());
    return awayOf(session, std::move(query));
}

Result<Away> loadAway(const store::Session& session, AwayId id)
{
    Away away;
    {
        store::Query query = session.query("away.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("away.missing"));
        away = awayIn(query);
    }
    BB_CHECK(loadAwayContacts(session, away));
    return away;
}

} // namespace branchbook::organization
