// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/owner_periods.h"

#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::ledger {

namespace {

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Somebody named since then is not affected by what was passed on before.
Result<QDate> namedOn(const store::Session& session, const Item& item)
{
    store::Query query = session.query("ledger.last_assigned");
    BB_TRY(const bool row, query.bind("id", item.id.toString()).next());
    return row ? dayOf(query.text(0)) : QDate();
}

} // namespace

Result<OwnerPeriods> OwnerPeriods::load(const store::Session& session)
{
    OwnerPeriods periods;
    store::Query query = session.query("ledger.passes");
    BB_TRY(bool row, query.bind("day", session.today().toString(Qt::ISODate)).next());
    while (row) {
        Pass pass;
        pass.branch = book::BranchId::fromString(query.text(0));
        pass.from = book::MemberId::fromString(query.text(1));
        pass.fromName = query.text(2);
        pass.to = book::MemberId::fromString(query.text(3));
        pass.toName = query.text(4);
        pass.on = dayOf(query.text(5));
        pass.note = query.text(6);
        periods.m_passes.append({pass, dayOf(query.text(7))});
        BB_TRY(row, query.next());
    }
    return periods;
}

Result<> OwnerPeriods::applyTo(const store::Session& session, Item& item, QList<Step>* steps) const
{
    std::optional<QDate> named;
    for (const auto& [pass, enteredOn] : m_passes) {
        if (pass.branch != item.branch || item.owner != pass.from || item.raisedOn > pass.on
            || (item.closedOn.isValid() && item.closedOn < pass.on))
            continue;
        // Who is named when the item is entered, after the post changed hands, is meant.
        if (item.enteredOn > pass.on && item.enteredOn > enteredOn)
            continue;
        if (!named) {
            BB_TRY(named, namedOn(session, item));
        }
        if (named->isValid() && *named >= pass.on)
            continue;
        if (steps != nullptr)
            steps->append(
                {Act::Assigned, pass.fromName + QStringLiteral(" → ") + pass.toName, pass.note, pass.on, enteredOn});
        item.owner = pass.to;
        item.ownerName = pass.toName;
    }
    return {};
}

Result<> passOn(store::UnitOfWork& unit, const Pass& pass, QDate today)
{
    return unit.insert("ledger_pass",
                       {{"id", Id<struct PassTag>::make().toString()},
                        {"branch_id", pass.branch.toString()},
                        {"from_id", pass.from.toString()},
                        {"from_name", trimmedText(pass.fromName)},
                        {"to_id", pass.to.toString()},
                        {"to_name", trimmedText(pass.toName)},
                        {"passed_on", pass.on.toString(Qt::ISODate)},
                        {"note", store::textOrNull(trimmedText(pass.note))},
                        {"entered_on", today.toString(Qt::ISODate)}});
}

Result<> takeBackPass(store::UnitOfWork& unit, book::BranchId branch, book::MemberId from, book::MemberId to, QDate on)
{
    QStringList ids;
    store::Query query = unit.session().query("ledger.pass_between");
    query.bind("branch", branch.toString()).bind("from", from.toString());
    query.bind("to", to.toString()).bind("day", on.toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        ids.append(query.text(0));
        BB_TRY(row, query.next());
    }
    for (const QString& id : ids)
        BB_CHECK(unit.remove("ledger_pass", id));
    return {};
}

} // namespace branchbook::ledger
