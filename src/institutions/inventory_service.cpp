// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/inventory_service.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kInventoryDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};

Inventory inventoryIn(const store::Query& query)
{
    Inventory made;
    made.id = InventoryId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.title = query.text(3);
    made.kind = inventoryKindByName(query.text(4)).value_or(made.kind);
    made.openedOn = store::dayAt(query, 5);
    made.closedOn = store::dayAt(query, 6);
    made.conclusion = query.text(7);
    made.enteredOn = store::dayAt(query, 8);
    made.recycled = !query.isNull(9);
    return made;
}

Result<> readVerdicts(const store::Session& session, Inventory& inventory)
{
    store::Query query = session.query("inventory.verdicts");
    BB_TRY(bool row, query.bind("id", inventory.id.toString()).next());
    while (row) {
        inventory.judgements.append({InstitutionId::fromString(query.text(0)),
                                     verdictByName(query.text(1)).value_or(Verdict::Keep), query.text(2)});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<Inventory>> inventoriesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Inventory> list;
    {
        store::Query query = session.query("inventory.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(inventoryIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Inventory& each : list)
        BB_CHECK(readVerdicts(session, each));
    return list;
}

store::ColumnValues inventoryColumns(const Inventory& inventory)
{
    return {{"branch_id", inventory.branch.toString()},
            {"title", trimmedText(inventory.title)},
            {"kind", inventoryKindName(inventory.kind)},
            {"opened_on", store::dayOrNull(inventory.openedOn)},
            {"closed_on", store::dayOrNull(inventory.closedOn)},
            {"conclusion", store::textOrNull(trimmedText(inventory.conclusion))}};
}

Result<> writeInventory(store::UnitOfWork& unit, const Inventory& inventory)
{
    return unit.update("inventory", inventory.id.toString(), inventory.rev, inventoryColumns(inventory));
}

Result<> checkInventoryDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("inventory.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("inventory.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return checkDayBounds(day, kInventoryDay, today);
}

/// One round at a time, and each with a name of its own.
Result<> checkInventoryAlone(const store::Session& session, const Inventory& inventory)
{
    BB_TRY(const auto all, listInventories(session, inventory.branch));
    for (const Inventory& other : all) {
        if (other.id == inventory.id)
            continue;
        if (other.title == trimmedText(inventory.title))
            return fail(ErrorKind::Refused, QStringLiteral("inventory.title_taken"), {other.title});
        if (other.isOpen() && inventory.isOpen())
            return fail(ErrorKind::Refused, QStringLiteral("inventory.open_already"), {other.title});
    }
    return {};
}

Result<Inventory> openInventoryOf(const store::Session& session, InventoryId id)
{
    BB_TRY(Inventory inventory, loadInventory(session, id));
    if (!inventory.isOpen() || inventory.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("inventory.closed"), {inventory.title});
    return inventory;
}

} // namespace

Result<QList<Inventory>> listInventories(const store::Session& session, book::BranchId branch)
{
    return inventoriesOf(session, branch, 0);
}

Result<QList<Inventory>> listRecycledInventories(const store::Session& session, book::BranchId branch)
{
    return inventoriesOf(session, branch, 1);
}

Result<QList<Inventory>> listInventoriesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rounds, listInventories(session, branch));
    BB_TRY(const auto all, listInstitutions(session, branch));
    const auto cameLater = [&](const Judgement& judgement) {
        return std::any_of(all.begin(), all.end(), [&](const Institution& each) {
            return each.id == judgement.institution && !each.isKnownOn(day);
        });
    };
    QList<Inventory> list;
    for (const Inventory& each : rounds) {
        if (each.openedOn > day)
            continue;
        list.append(standingOn(each, day));
        list.last().judgements.removeIf(cameLater);
    }
    return list;
}

Result<Inventory> loadInventory(const store::Session& session, InventoryId id)
{
    Inventory inventory;
    {
        store::Query query = session.query("inventory.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("inventory.missing"));
        inventory = inventoryIn(query);
    }
    BB_CHECK(readVerdicts(session, inventory));
    return inventory;
}

Result<InventoryId> openInventory(store::UnitOfWork& unit, const Inventory& given, QDate today)
{
    Inventory made = given;
    made.closedOn = {};
    made.conclusion.clear();
    if (trimmedText(made.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("inventory.title_missing"), {}, QStringLiteral("title"));
    BB_CHECK(checkInventoryDay(made.openedOn, today));
    BB_CHECK(checkInventoryAlone(unit.session(), made));
    made.id = made.id.isNull() ? InventoryId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = inventoryColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("inventory", columns));
    return made.id;
}

Result<> judge(store::UnitOfWork& unit, InventoryId id, const Judgement& judgement, QDate today)
{
    BB_TRY(const Inventory inventory, openInventoryOf(unit.session(), id));
    BB_TRY(const Institution institution, loadInstitution(unit.session(), judgement.institution));
    const State state = institution.stateOn(today);
    const bool unwritten = state == State::Wanted || state == State::Drafting;
    const bool fits = unwritten ? judgement.verdict == Verdict::Write || judgement.verdict == Verdict::Abolish
                                : judgement.verdict != Verdict::Write;
    if (!fits)
        return fail(ErrorKind::Refused, QStringLiteral("inventory.verdict_wanted"),
                    {institution.title, stateTitle(state), verdictTitle(judgement.verdict)});
    const QString reason = trimmedText(judgement.reason);
    if (judgement.verdict == Verdict::Abolish && reason.isEmpty()) // as abolishing itself does
        return fail(ErrorKind::Invalid, QStringLiteral("inventory.abolish_reason"), {institution.title},
                    QStringLiteral("reason"));
    return unit.put("inventory_verdict",
                    {{"inventory_id", inventory.id.toString()},
                     {"institution_id", judgement.institution.toString()},
                     {"verdict", verdictName(judgement.verdict)},
                     {"reason", store::textOrNull(reason)}});
}

Result<> takeBackJudgement(store::UnitOfWork& unit, InventoryId id, InstitutionId institution)
{
    BB_TRY(const Inventory inventory, openInventoryOf(unit.session(), id));
    if (inventory.of(institution) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("inventory.not_judged"));
    return unit.remove("inventory_verdict", id.toString() + QChar(store::kKeySeparator) + institution.toString());
}

Result<> closeInventory(store::UnitOfWork& unit, InventoryId id, QDate on, const QString& conclusion, QDate today)
{
    BB_TRY(Inventory inventory, openInventoryOf(unit.session(), id));
    BB_CHECK(checkInventoryDay(on, today));
    if (on < inventory.openedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("inventory.day_order"), {PartialDate::of(on).toChinese()},
                    QStringLiteral("date"));
    BB_TRY(const auto all, listInstitutions(unit.session(), inventory.branch));
    QStringList missing;
    const auto lines = inventoryLines(inventory, all, today);
    for (const InventoryLine& line : lines) {
        if (!line.judgement)
            missing.append(line.institution.title);
    }
    if (!missing.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("inventory.unjudged"),
                    {QString::number(missing.size()), missing.first()});
    inventory.closedOn = on;
    inventory.conclusion = conclusion;
    return writeInventory(unit, inventory);
}

Result<> reopenInventory(store::UnitOfWork& unit, InventoryId id)
{
    BB_TRY(Inventory inventory, loadInventory(unit.session(), id));
    if (inventory.isOpen() || inventory.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("inventory.still_open"), {inventory.title});
    inventory.closedOn = {};
    inventory.conclusion.clear();
    BB_CHECK(checkInventoryAlone(unit.session(), inventory));
    return writeInventory(unit, inventory);
}

Result<> recycleInventory(store::UnitOfWork& unit, InventoryId id, QDate today)
{
    return unit.change("inventory", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreInventory(store::UnitOfWork& unit, InventoryId id)
{
    BB_TRY(const Inventory inventory, loadInventory(unit.session(), id));
    BB_CHECK(checkInventoryAlone(unit.session(), inventory));
    return unit.change("inventory", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
