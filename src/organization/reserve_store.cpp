// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/reserve_store.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"
#include "organization/reserve_rows.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

Reserve reserveIn(const store::Query& query)
{
    Reserve reserve;
    reserve.id = ReserveId::fromString(query.text(0));
    reserve.rev = query.integer(1);
    reserve.branch = book::BranchId::fromString(query.text(2));
    reserve.member = book::MemberId::fromString(query.text(3));
    reserve.memberName = query.text(4);
    reserve.birth = PartialDate::fromIso(query.text(5));
    reserve.memberGone = !query.isNull(6) || !query.isNull(7);
    if (query.isNull(7))
        reserve.memberLeftOn = store::dayAt(query, 6);
    reserve.number = static_cast<int>(query.integer(8));
    reserve.post = query.text(9);
    reserve.source = reserveSourceByName(query.text(10)).value_or(ReserveSource::Members);
    if (!query.isNull(11))
        reserve.mentor = book::MemberId::fromString(query.text(11));
    reserve.mentorName = query.text(12);
    reserve.mentorSince = store::dayAt(query, 13);
    reserve.mentorGone = !query.isNull(14) || !query.isNull(15);
    if (query.isNull(15))
        reserve.mentorLeftOn = store::dayAt(query, 14);
    reserve.plan = store::unseal(query.blob(16));
    reserve.note = store::unseal(query.blob(17));
    reserve.enteredOn = store::dayAt(query, 18);
    reserve.recycled = !query.isNull(19);
    return reserve;
}

Result<> loadReserveChildren(const store::Session& session, Reserve& reserve)
{
    store::Query steps = session.query("reserve.steps");
    BB_TRY(bool row, steps.bind("id", reserve.id.toString()).next());
    while (row) {
        reserve.steps.append({reserveStageByName(steps.text(0)).value_or(ReserveStage::Nominated),
                              store::dayAt(steps, 1), store::dayAt(steps, 2), store::unseal(steps.blob(3))});
        BB_TRY(row, steps.next());
    }
    std::sort(reserve.steps.begin(), reserve.steps.end(),
              [](const ReserveStep& a, const ReserveStep& b) { return a.stage < b.stage; });
    store::Query scores = session.query("reserve.scores");
    BB_TRY(row, scores.bind("id", reserve.id.toString()).next());
    while (row) {
        reserve.scores.append({static_cast<int>(scores.integer(0)), static_cast<int>(scores.integer(1)),
                               store::dayAt(scores, 2), scores.text(3), store::unseal(scores.blob(4))});
        BB_TRY(row, scores.next());
    }
    return {};
}

Result<QList<Reserve>> reservesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Reserve> list;
    {
        store::Query query = session.query("reserve.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(reserveIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Reserve& reserve : list)
        BB_CHECK(loadReserveChildren(session, reserve));
    return list;
}

/// Within each by number.
void putOpenReservesFirst(QList<Reserve>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Reserve& a, const Reserve& b) { return a.isOpen() && !b.isOpen(); });
}

store::Value reserveSecret(const QString& text)
{
    const QString trimmed = trimmedText(text);
    return trimmed.isEmpty() ? store::Value{} : store::Value{store::seal(trimmed)};
}

} // namespace

store::ColumnValues columnsOf(const Reserve& reserve)
{
    return {{"branch_id", reserve.branch.toString()},
            {"member_id", reserve.member.toString()},
            {"post", trimmedText(reserve.post)},
            {"source", reserveSourceName(reserve.source)},
            {"mentor_id", reserve.mentor ? store::Value{reserve.mentor->toString()} : store::Value{}},
            {"mentor_name", store::textOrNull(trimmedText(reserve.mentorName))},
            {"mentor_since", store::dayOrNull(reserve.mentorSince)},
            {"plan", reserveSecret(reserve.plan)},
            {"note", reserveSecret(reserve.note)}};
}

store::ColumnValues columnsOf(ReserveId reserve, const ReserveStep& step)
{
    return {{"reserve_id", reserve.toString()},
            {"stage", reserveStageName(step.stage)},
            {"done_on", store::dayOrNull(step.on)},
            {"until_on", store::dayOrNull(step.until)},
            {"note", reserveSecret(step.note)}};
}

store::ColumnValues columnsOf(ReserveId reserve, const ReserveScore& score)
{
    return {{"reserve_id", reserve.toString()},
            {"for_year", qint64{score.year}},
            {"points", qint64{score.points}},
            {"scored_on", store::dayOrNull(score.on)},
            {"by_name", store::textOrNull(trimmedText(score.by))},
            {"opinion", reserveSecret(score.opinion)}};
}

Result<int> nextReserveNumber(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("reserve.last_number");
    BB_TRY([[maybe_unused]] const bool row, query.bind("branch", branch.toString()).next());
    return static_cast<int>(query.integer(0)) + 1;
}

Result<QList<Reserve>> listReserves(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto list, reservesOf(session, branch, 0));
    putOpenReservesFirst(list);
    return list;
}

Result<QList<Reserve>> listReservesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto known, reservesOf(session, branch, 0));
    QList<Reserve> list;
    for (const Reserve& each : known) {
        if (Reserve then = standingOn(each, day); !then.steps.isEmpty())
            list.append(std::move(then));
    }
    putOpenReservesFirst(list);
    return list;
}

Result<QList<Reserve>> listRecycledReserves(const store::Session& session, book::BranchId branch)
{
    return reservesOf(session, branch, 1);
}

Result<Reserve> loadReserve(const store::Session& session, ReserveId id)
{
    Reserve reserve;
    {
        store::Query query = session.query("reserve.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("reserve.missing"));
        reserve = reserveIn(query);
    }
    BB_CHECK(loadReserveChildren(session, reserve));
    return reserve;
}

} // namespace branchbook::organization
