// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three lists of a special rectification, in the ledger, and its end.
#include "branchbook/integrity/rectification.h"
#include "branchbook/ledger/ledger_store.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

/// Errors: rectification.missing, rectification.closed.
Result<Rectification> openRectification(const store::Session& session, RectificationId id)
{
    BB_TRY(Rectification rectification, loadRectification(session, id));
    if (rectification.recycled || !rectification.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("rectification.closed"), {rectification.title});
    return rectification;
}

} // namespace

Result<QHash<RectificationId, QList<ledger::Item>>> rectificationItems(const store::Session& session,
                                                                       book::BranchId branch)
{
    ledger::ItemQuery query;
    query.branch = branch;
    query.kind = ledger::Kind::Campaign;
    return ledger::itemsBySource<RectificationId>(session, query, kRectificationTable);
}

ledger::Item ledgerItemOf(const Rectification& rectification, const RectificationItem& item, QDate raisedOn)
{
    ledger::Item made;
    made.branch = rectification.branch;
    made.kind = ledger::Kind::Campaign;
    made.matter = item.problem;
    made.origin = QStringLiteral("专项整治：%1").arg(rectification.title);
    made.sourceTable = QString::fromLatin1(kRectificationTable);
    made.sourceId = rectification.id.toString();
    made.owner = item.owner;
    made.ownerName = item.ownerName;
    made.measure = item.measure;
    made.raisedOn = raisedOn;
    made.dueOn = item.dueOn.isValid() ? item.dueOn : rectification.dueOn;
    return made;
}

Result<ledger::ItemId> raiseRectificationItem(store::UnitOfWork& unit, RectificationId id,
                                              const RectificationItem& item, QDate today)
{
    BB_TRY(const Rectification rectification, openRectification(unit.session(), id));
    return ledger::raiseItem(unit, ledgerItemOf(rectification, item, today), today);
}

Result<> closeRectification(store::UnitOfWork& unit, RectificationId id, QDate on, const QString& conclusion,
                            QDate today)
{
    BB_TRY(const Rectification rectification, openRectification(unit.session(), id));
    if (!on.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.day_missing"), {}, QStringLiteral("date"));
    if (on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.day_future"), {PartialDate::of(on).toChinese()},
                    QStringLiteral("date"));
    if (on < rectification.begunOn)
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.day_order"),
                    {PartialDate::of(on).toChinese(), PartialDate::of(rectification.begunOn).toChinese()},
                    QStringLiteral("date"));
    if (trimmedText(conclusion).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.conclusion_missing"), {},
                    QStringLiteral("conclusion"));
    BB_TRY(const auto all, rectificationItems(unit.session(), rectification.branch));
    if (const int open = ledger::openItems(all.value(id)); open > 0)
        return fail(ErrorKind::Refused, QStringLiteral("rectification.items_open"),
                    {rectification.title, QString::number(open)});
    return unit.change("rectification", id.toString(),
                       {{"closed_on", store::dayOrNull(on)}, {"conclusion", trimmedText(conclusion)}});
}

Result<> reopenRectification(store::UnitOfWork& unit, RectificationId id)
{
    BB_TRY(const Rectification rectification, loadRectification(unit.session(), id));
    if (rectification.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("rectification.still_open"), {rectification.title});
    return unit.change("rectification", id.toString(), {{"closed_on", {}}, {"conclusion", {}}});
}

} // namespace branchbook::integrity
