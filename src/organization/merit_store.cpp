// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/merit_store.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/merit_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

MeritIndicator meritIndicatorIn(const store::Query& query)
{
    MeritIndicator indicator;
    indicator.id = MeritIndicatorId::fromString(query.text(0));
    indicator.rev = query.integer(1);
    indicator.branch = book::BranchId::fromString(query.text(2));
    indicator.aspect = meritAspectByName(query.text(3)).value_or(indicator.aspect);
    indicator.title = query.text(4);
    indicator.weight = static_cast<int>(query.integer(5));
    indicator.most = static_cast<int>(query.integer(6));
    indicator.from = Quarter::fromString(query.text(7)).value_or(Quarter());
    indicator.until = Quarter::fromString(query.text(8));
    indicator.note = query.text(9);
    indicator.enteredOn = store::dayAt(query, 10);
    indicator.recycled = !query.isNull(11);
    return indicator;
}

Result<QList<MeritIndicator>> meritIndicators(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<MeritIndicator> list;
    store::Query query = session.query("merit.indicators");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(meritIndicatorIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<QList<MeritEntry>> meritEntriesIn(store::Query& query, book::BranchId branch, Quarter quarter)
{
    const auto months = meritMonths(quarter);
    query.bind("branch", branch.toString())
        .bind("first", months.front().toString())
        .bind("last", months.back().toString());
    QList<MeritEntry> list;
    BB_TRY(bool row, query.next());
    while (row) {
        list.append({MeritEntryId::fromString(query.text(0)), MeritIndicatorId::fromString(query.text(1)),
                     book::MemberId::fromString(query.text(2)), Month::fromString(query.text(3)).value_or(Month()),
                     static_cast<int>(query.integer(4))});
        BB_TRY(row, query.next());
    }
    return list;
}

} // namespace

store::ColumnValues columnsOf(const MeritIndicator& indicator)
{
    return {{"branch_id", indicator.branch.toString()},
            {"aspect", meritAspectName(indicator.aspect)},
            {"title", trimmedText(indicator.title)},
            {"weight", qint64{indicator.weight}},
            {"most", qint64{indicator.most}},
            {"from_quarter", indicator.from.toString()},
            {"until_quarter", indicator.until ? store::Value{indicator.until->toString()} : store::Value{}},
            {"note", store::textOrNull(trimmedText(indicator.note))}};
}

Result<QList<MeritIndicator>> listMeritIndicators(const store::Session& session, book::BranchId branch)
{
    return meritIndicators(session, branch, 0);
}

Result<QList<MeritIndicator>> listRecycledMeritIndicators(const store::Session& session, book::BranchId branch)
{
    return meritIndicators(session, branch, 1);
}

Result<MeritIndicator> loadMeritIndicator(const store::Session& session, MeritIndicatorId id)
{
    store::Query query = session.query("merit.indicator");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("merit.missing"));
    return meritIndicatorIn(query);
}

Result<std::optional<Month>> lastMeritMonth(const store::Session& session, MeritIndicatorId id)
{
    store::Query query = session.query("merit.last_month");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    return row ? Month::fromString(query.text(0)) : std::nullopt;
}

Result<QList<MeritReview>> listMeritReviews(const store::Session& session, book::BranchId branch)
{
    QList<MeritReview> list;
    store::Query query = session.query("merit.reviews");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        list.append({MeritReviewId::fromString(query.text(0)), book::BranchId::fromString(query.text(1)),
                     Quarter::fromString(query.text(2)).value_or(Quarter()), store::dayAt(query, 3), query.text(4)});
        BB_TRY(row, query.next());
    }
    return list;
}

Result<std::optional<MeritReview>> findMeritReview(const store::Session& session, book::BranchId branch,
                                                   Quarter quarter)
{
    BB_TRY(const auto all, listMeritReviews(session, branch));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const MeritReview& each) { return each.quarter == quarter; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<QHash<book::MemberId, MeritExcuse>> meritExcuses(const store::Session& session, book::BranchId branch,
                                                        Quarter quarter)
{
    QHash<book::MemberId, MeritExcuse> all;
    store::Query query = session.query("merit.excuses");
    query.bind("branch", branch.toString()).bind("quarter", quarter.toString());
    BB_TRY(bool row, query.next());
    while (row) {
        const auto member = book::MemberId::fromString(query.text(1));
        all.insert(member, {MeritExcuseId::fromString(query.text(0)), member, query.text(2)});
        BB_TRY(row, query.next());
    }
    return all;
}

Result<QList<MeritEntry>> meritEntries(const store::Session& session, book::BranchId branch, Quarter quarter)
{
    store::Query query = session.query("merit.entries");
    return meritEntriesIn(query, branch, quarter);
}

Result<QList<MeritEntry>> meritEntriesOf(const store::Session& session, book::BranchId branch, book::MemberId member,
                                         Quarter quarter)
{
    store::Query query = session.query("merit.entries_of");
    query.bind("member", member.toString());
    return meritEntriesIn(query, branch, quarter);
}

Result<MeritQuarter> loadMeritQuarter(const store::Session& session, book::BranchId branch, Quarter quarter,
                                      QDate today)
{
    MeritQuarter whole;
    whole.quarter = quarter;
    BB_TRY(const auto all, listMeritIndicators(session, branch));
    whole.indicators = meritIndicatorsOf(all, quarter);
    whole.weight = meritWeight(whole.indicators);
    BB_TRY(whole.review, findMeritReview(session, branch, quarter));
    BB_TRY(const auto excuses, meritExcuses(session, branch, quarter));
    QHash<book::MemberId, QList<MeritEntry>> byMember;
    BB_TRY(const auto entries, meritEntries(session, branch, quarter));
    for (const MeritEntry& entry : entries)
        byMember[entry.member].append(entry);
    book::MemberQuery everybody;
    everybody.branch = branch;
    BB_TRY(const auto rows, book::listMemberRows(session, everybody));
    for (const book::MemberRow& row : rows) {
        auto person =
            assessMerit(row, whole.indicators, byMember.value(row.id), excuses.value(row.id).reason, quarter, today);
        if (person)
            whole.people.append(*person);
    }
    return whole;
}

Result<QList<ReviewedMerit>> lastMerits(const store::Session& session, book::MemberId member, int most, QDate today)
{
    QList<ReviewedMerit> found;
    BB_TRY(const auto row, book::findMemberRow(session, member, book::PostWords::AsWritten));
    BB_TRY(const book::Member known, book::loadMember(session, member, book::PostWords::AsWritten));
    if (!row)
        return found;
    BB_TRY(const auto reviews, listMeritReviews(session, known.branch));
    BB_TRY(const auto all, listMeritIndicators(session, known.branch));
    for (const MeritReview& review : reviews) {
        if (found.size() == most)
            break;
        BB_TRY(const auto own, meritEntriesOf(session, known.branch, member, review.quarter));
        BB_TRY(const auto excuses, meritExcuses(session, known.branch, review.quarter));
        const auto person = assessMerit(*row, meritIndicatorsOf(all, review.quarter), own, excuses.value(member).reason,
                                        review.quarter, today);
        if (person && person->state == MeritState::Scored)
            found.append(ReviewedMerit{review.quarter, *person});
    }
    return found;
}

} // namespace branchbook::organization
