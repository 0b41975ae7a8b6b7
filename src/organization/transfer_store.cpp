// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/transfer_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/store/session.h"
#include "organization/transfer_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<QList<Transfer>> transfersOf(store::Query& query)
{
    QList<Transfer> list;
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(transferIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<QList<Transfer>> transfersIn(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("transfer.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return transfersOf(query);
}

/// The day by which the statement sorts.
QDate newsOf(const Transfer& transfer)
{
    for (const QDate day : {transfer.receivedOn, transfer.returnedOn, transfer.issuedOn, transfer.appliedOn}) {
        if (day.isValid())
            return day;
    }
    return transfer.enteredOn;
}

bool isTransferBefore(const Transfer& a, const Transfer& b)
{
    const auto end = [](const Transfer& each) {
        const QDate last = each.validUntil();
        return last.isValid() ? last : QDate(9999, 12, 31);
    };
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    return a.isOpen() && end(a) < end(b);
}

} // namespace

Result<QList<Transfer>> listTransfers(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto list, transfersIn(session, branch, 0));
    std::stable_sort(list.begin(), list.end(), isTransferBefore);
    return list;
}

Result<QList<Transfer>> listTransfersOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto listed, transfersIn(session, branch, 0));
    auto list = listStandingOn(listed, day, transferBegan);
    std::stable_sort(list.begin(), list.end(),
                     [](const Transfer& a, const Transfer& b) { return newsOf(a) > newsOf(b); });
    std::stable_sort(list.begin(), list.end(), isTransferBefore);
    return list;
}

Result<QList<Transfer>> listRecycledTransfers(const store::Session& session, book::BranchId branch)
{
    return transfersIn(session, branch, 1);
}

Result<QList<Transfer>> listTransfersOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("transfer.of_member");
    query.bind("member", member.toString());
    return transfersOf(query);
}

Result<Transfer> loadTransfer(const store::Session& session, TransferId id)
{
    store::Query query = session.query("transfer.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("transfer.missing"));
    return transferIn(query);
}

} // namespace branchbook::organization
