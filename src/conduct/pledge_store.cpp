// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/pledge.h"
#include "branchbook/ledger/ledger_store.h"
#include "conduct/conduct_rows.h"

#include <QHash>

namespace branchbook::conduct {

namespace {

using ledger::ItemId;

Pledge pledgeIn(const store::Query& query)
{
    Pledge pledge;
    pledge.item.id = ItemId::fromString(query.text(0));
    pledge.rev = query.integer(1);
    pledge.scope = pledgeScopeByName(query.text(2)).value_or(pledge.scope);
    pledge.forYear = int(query.integer(3));
    pledge.target = numberAt(query, 4);
    pledge.unit = query.text(5);
    pledge.returnedOn = store::dayAt(query, 6);
    pledge.returnReason = query.text(7);
    pledge.approvedOn = store::dayAt(query, 8);
    pledge.approvedBy = query.text(9);
    pledge.publishedOn = store::dayAt(query, 10);
    pledge.publishedAt = query.text(11);
    if (!query.isNull(12))
        pledge.survey = SurveyId::fromString(query.text(12));
    pledge.line = int(query.integer(13));
    pledge.verdict = verdictByName(query.text(14));
    pledge.recycled = !query.isNull(15);
    return pledge;
}

struct ProgressRow {
    ItemId pledge;
    PledgeProgress entry;
};

Result<QList<ProgressRow>> progressOf(const store::Session& session, book::BranchId branch, const store::Value& id)
{
    store::Query query = session.query("pledge.progress");
    query.bind("branch", branch.toString()).bind("id", id);
    return rowsOf<ProgressRow>(query, [](const store::Query& row) {
        return ProgressRow{ItemId::fromString(row.text(0)), {store::dayAt(row, 1), numberAt(row, 2), row.text(3)}};
    });
}

Result<QList<Pledge>> pledgesOf(const store::Session& session, book::BranchId branch, bool recycled)
{
    QList<Pledge> list;
    {
        store::Query query = session.query("pledge.list");
        query.bind("branch", branch.toString()).bind("recycled", qint64(recycled ? 1 : 0));
        BB_TRY(list, rowsOf<Pledge>(query, pledgeIn));
    }
    if (list.isEmpty())
        return list;
    ledger::ItemQuery wanted;
    wanted.branch = branch;
    wanted.kind = ledger::Kind::Pledge;
    wanted.recycled = recycled;
    BB_TRY(const auto items, ledger::listItems(session, wanted));
    BB_TRY(const auto progress, progressOf(session, branch, {}));
    QHash<ItemId, ledger::Item> byId;
    for (const ledger::Item& item : items)
        byId.insert(item.id, item);
    QHash<ItemId, QList<PledgeProgress>> entries;
    for (const ProgressRow& row : progress)
        entries[row.pledge].append(row.entry);
    for (Pledge& pledge : list) {
        pledge.item = byId.value(pledge.item.id, pledge.item);
        pledge.progress = entries.value(pledge.item.id);
    }
    return list;
}

} // namespace

Result<QList<Pledge>> listPledges(const store::Session& session, book::BranchId branch)
{
    return pledgesOf(session, branch, false);
}

Result<QList<Pledge>> listPledgesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, pledgesOf(session, branch, false));
    ledger::ItemQuery wanted;
    wanted.branch = branch;
    wanted.kind = ledger::Kind::Pledge;
    BB_TRY(const auto items, ledger::listItemsOn(session, wanted, day));
    QHash<ItemId, ledger::Item> then;
    for (const ledger::Item& item : items)
        then.insert(item.id, item);
    QList<Pledge> list;
    for (const Pledge& pledge : all) {
        if (const auto item = then.constFind(pledge.id()); item != then.cend())
            list.append(standingOn(pledge, *item, day));
    }
    return list;
}

Result<QList<Pledge>> listRecycledPledges(const store::Session& session, book::BranchId branch)
{
    return pledgesOf(session, branch, true);
}

Result<Pledge> loadPledge(const store::Session& session, ItemId id)
{
    Pledge pledge;
    {
        store::Query query = session.query("pledge.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("pledge.missing"));
        pledge = pledgeIn(query);
    }
    BB_TRY(pledge.item, ledger::loadItem(session, id));
    BB_TRY(const auto progress, progressOf(session, pledge.item.branch, id.toString()));
    for (const ProgressRow& row : progress)
        pledge.progress.append(row.entry);
    return pledge;
}

} // namespace branchbook::conduct
