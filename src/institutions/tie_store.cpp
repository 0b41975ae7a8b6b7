// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/contact_reach.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "institutions/tie_rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace branchbook::institutions {

namespace {

Tie tieIn(const store::Query& query)
{
    Tie tie;
    tie.id = TieId::fromString(query.text(0));
    tie.rev = query.integer(1);
    tie.branch = book::BranchId::fromString(query.text(2));
    tie.kind = tieKindByName(query.text(3)).value_or(tie.kind);
    if (!query.isNull(4))
        tie.member = book::MemberId::fromString(query.text(4));
    tie.memberName = query.text(5);
    tie.target = query.text(6);
    tie.place = query.text(7);
    tie.from = store::dayAt(query, 8);
    tie.until = store::dayAt(query, 9);
    if (!query.isNull(10))
        tie.visitsAsked = static_cast<int>(query.integer(10));
    tie.note = query.text(11);
    tie.enteredOn = store::dayAt(query, 12);
    tie.recycled = !query.isNull(13);
    return tie;
}

Result<> loadTieVisits(const store::Session& session, Tie& tie)
{
    store::Query query = session.query("tie.visits");
    BB_TRY(bool row, query.bind("id", tie.id.toString()).next());
    while (row) {
        tie.visits.append({store::dayAt(query, 0), static_cast<int>(query.integer(1)), query.text(2), query.text(3)});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<Tie>> tiesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Tie> list;
    {
        store::Query query = session.query("tie.list");
        BB_TRY(bool row, query.bind("branch", branch.toString()).bind("recycled", recycled).next());
        while (row) {
            list.append(tieIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Tie& tie : list)
        BB_CHECK(loadTieVisits(session, tie));
    return list;
}

/// Whole percent of a share of the members.
Result<int> coverageAsked(const rules::Catalogue& catalogue, QDate day)
{
    constexpr int kHundred = 100;
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, u"tie.coverage", day));
    return static_cast<int>(kHundred * figure.number.numerator / figure.number.denominator);
}

} // namespace

store::ColumnValues columnsOf(const Tie& tie)
{
    const auto text = [](const QString& value) { return store::textOrNull(trimmedText(value)); };
    return {{"branch_id", tie.branch.toString()},
            {"kind", tieKindName(tie.kind)},
            {"member_id", tie.member ? store::Value{tie.member->toString()} : store::Value{}},
            {"member_name", normalizedName(tie.memberName)},
            {"target", trimmedText(tie.target)},
            {"place", text(tie.place)},
            {"from_on", store::dayOrNull(tie.from)},
            {"until_on", store::dayOrNull(tie.until)},
            {"visits_asked", tie.visitsAsked ? store::Value{qint64{*tie.visitsAsked}} : store::Value{}},
            {"note", text(tie.note)}};
}

store::ColumnValues columnsOf(TieId tie, const TieVisit& visit)
{
    const auto text = [](const QString& value) { return store::textOrNull(trimmedText(value)); };
    return {{"tie_id", tie.toString()},
            {"visited_on", store::dayOrNull(visit.on)},
            {"days", qint64{visit.days}},
            {"by_name", text(visit.by)},
            {"heard", text(visit.heard)}};
}

Result<QList<Tie>> listTies(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto list, tiesOf(session, branch, 0));
    std::stable_sort(list.begin(), list.end(), [](const Tie& a, const Tie& b) { return a.isOpen() && !b.isOpen(); });
    return list;
}

Result<QList<Tie>> listRecycledTies(const store::Session& session, book::BranchId branch)
{
    return tiesOf(session, branch, 1);
}

Result<QList<Tie>> listContactTies(const store::Session& session, book::BranchId branch)
{
    QList<Tie> list;
    BB_TRY(const auto points, book::listContactReach(session, branch));
    for (const book::ContactReach& point : points) {
        Tie tie;
        tie.id = TieId::fromString(point.id);
        tie.branch = branch;
        tie.kind = TieKind::ContactPoint;
        tie.member = point.leader;
        tie.memberName = point.leaderName;
        tie.target = point.target;
        tie.from = point.from;
        tie.until = point.until;
        for (const QDate day : point.visits)
            tie.visits.prepend({day, 1, {}, {}});
        list.append(tie);
    }
    return list;
}

Result<QList<Tie>> listAllTies(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto ties, listTies(session, branch));
    BB_TRY(const auto points, listContactTies(session, branch));
    ties.append(points);
    return ties;
}

Result<Tie> loadTie(const store::Session& session, TieId id)
{
    Tie tie;
    {
        store::Query query = session.query("tie.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("tie.missing"));
        tie = tieIn(query);
    }
    BB_CHECK(loadTieVisits(session, tie));
    return tie;
}

Result<TieCoverage> tieCoverage(const store::Session& session, book::BranchId branch, const rules::Catalogue& catalogue,
                                QDate day)
{
    using gathering::Kind;
    TieCoverage coverage;
    BB_TRY(coverage.askedPercent, coverageAsked(catalogue, day));
    BB_TRY(const auto members, gathering::expectedOn(session, branch, Kind::GeneralMeeting, {}, day));
    BB_TRY(const auto committee, gathering::expectedOn(session, branch, Kind::CommitteeMeeting, {}, day));
    QSet<book::MemberId> cadres;
    for (const gathering::Attendee& each : committee)
        cadres.insert(each.member);
    QHash<book::MemberId, QStringList> tied;
    BB_TRY(const auto ties, listAllTies(session, branch));
    for (const Tie& tie : ties) {
        if (tie.member && tie.holdsOn(day))
            tied[*tie.member].append(QStringLiteral("%1 %2").arg(tieKindTitle(tie.kind), tie.target));
    }
    for (const gathering::Attendee& each : members)
        coverage.people.append({each.member, each.name, cadres.contains(each.member), tied.value(each.member)});
    return coverage;
}

Result<QList<ledger::Item>> listTieNeeds(const store::Session& session, const Tie& tie)
{
    ledger::ItemQuery query;
    query.branch = tie.branch;
    query.sourceId = tie.id.toString();
    return ledger::listItems(session, query);
}

} // namespace branchbook::institutions
