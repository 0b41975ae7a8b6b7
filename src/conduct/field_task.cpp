// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/field_task.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/word_list.h"
#include "conduct/conduct_rows.h"
#include "conduct/follow_item.h"

#include <QHash>

namespace branchbook::conduct {

namespace {

using ledger::ItemId;
using store::UnitOfWork;

constexpr WordList<Solved, 3> kSolved{"Conduct",
                                      {{{"solved", QT_TRANSLATE_NOOP("Conduct", "已解决")},
                                        {"partly", QT_TRANSLATE_NOOP("Conduct", "部分解决")},
                                        {"unsolved", QT_TRANSLATE_NOOP("Conduct", "没有解决")}}}};

FieldTask fieldTaskIn(const store::Query& query)
{
    FieldTask task;
    task.item.id = ItemId::fromString(query.text(0));
    task.rev = query.integer(1);
    task.place = query.text(2);
    task.present = query.text(3);
    task.problem = query.text(4);
    task.decision = query.text(5);
    task.revisitBy = store::dayAt(query, 6);
    task.revisitedOn = store::dayAt(query, 7);
    task.revisitedBy = query.text(8);
    task.finding = query.text(9);
    task.solved = solvedByName(query.text(10));
    task.recycled = !query.isNull(11);
    return task;
}

ledger::ItemQuery fieldItems(book::BranchId branch, bool recycled)
{
    ledger::ItemQuery wanted;
    wanted.branch = branch;
    wanted.kind = ledger::Kind::Task;
    wanted.recycled = recycled;
    return wanted;
}

Result<QList<FieldTask>> fieldTasksOf(const store::Session& session, book::BranchId branch, bool recycled)
{
    QHash<ItemId, FieldTask> known;
    {
        store::Query query = session.query("field_task.list");
        query.bind("branch", branch.toString()).bind("recycled", qint64(recycled ? 1 : 0));
        BB_TRY(const auto rows, rowsOf<FieldTask>(query, fieldTaskIn));
        for (const FieldTask& row : rows)
            known.insert(row.item.id, row);
    }
    BB_TRY(const auto items, ledger::listItems(session, fieldItems(branch, recycled)));
    QList<FieldTask> list;
    for (const ledger::Item& item : items) {
        if (!known.contains(item.id))
            continue;
        list.append(known.value(item.id));
        list.last().item = item;
    }
    return list;
}

Result<> checkFieldTask(const FieldTask& task)
{
    if (oneLine(task.place).isEmpty())
        return fail(invalid("field_task.place_missing", {}, "place"));
    if (trimmedText(task.problem).isEmpty())
        return fail(invalid("field_task.problem_missing", {}, "problem"));
    if (trimmedText(task.decision).isEmpty())
        return fail(invalid("field_task.decision_missing", {}, "decision"));
    if (oneLine(task.item.ownerName).isEmpty())
        return fail(invalid("field_task.owner_missing", {}, "owner"));
    if (task.revisitBy.isValid() && task.revisitBy < task.item.raisedOn)
        return fail(invalid("field_task.revisit_order", {dayWords(task.revisitBy), dayWords(task.item.raisedOn)},
                            "revisit-by"));
    return {};
}

store::ColumnValues fieldTaskColumns(const FieldTask& task)
{
    return {{"place", oneLine(task.place)},
            {"present", store::textOrNull(oneLine(task.present))},
            {"problem", trimmedText(task.problem)},
            {"decision", trimmedText(task.decision)},
            {"revisit_by", store::dayOrNull(task.revisitBy)}};
}

ledger::Item itemOfTask(const FieldTask& task)
{
    ledger::Item item = task.item;
    item.kind = ledger::Kind::Task;
    item.area = QStringLiteral("conduct");
    if (oneLine(item.matter).isEmpty())
        item.matter = oneLine(task.place) + QStringLiteral("：") + oneLine(task.problem);
    if (item.origin.isEmpty())
        item.origin = QStringLiteral("现场办公");
    item.measure = oneLine(task.decision);
    return item;
}

Result<FieldTask> livingFieldTask(const store::Session& session, ItemId id)
{
    BB_TRY(FieldTask task, loadFieldTask(session, id));
    if (task.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("field_task.recycled"), {task.item.matter});
    return task;
}

Result<> checkRevisit(const FieldTask& task, const Revisit& revisit, QDate today)
{
    BB_CHECK(checkDay(revisit.on, today));
    if (revisit.on < task.item.raisedOn)
        return fail(invalid("field_task.revisit_early", {dayWords(revisit.on), dayWords(task.item.raisedOn)}, "date"));
    if (oneLine(revisit.by).isEmpty())
        return fail(invalid("field_task.by_missing", {}, "by"));
    if (trimmedText(revisit.finding).isEmpty())
        return fail(invalid("field_task.finding_missing", {}, "finding"));
    if (revisit.solved != Solved::Solved && (!revisit.nextBy.isValid() || revisit.nextBy <= revisit.on))
        return fail(invalid("field_task.next_missing", {dayWords(revisit.on)}, "next"));
    return {};
}

/// Of one that solved nothing the day is not kept, only by when it is looked at again: that day is later.
bool isLookedAtBy(const FieldTask& task, QDate day)
{
    return task.isRevisited() ? task.revisitedOn <= day : task.revisitBy.isValid() && task.revisitBy <= day;
}

} // namespace

QString solvedName(Solved solved)
{
    return kSolved.nameOf(solved);
}

QString solvedTitle(Solved solved)
{
    return kSolved.titleOf(solved);
}

std::optional<Solved> solvedByName(QStringView name)
{
    return kSolved.find(name);
}

QList<Solved> solvedKinds()
{
    return kSolved.values();
}

FieldTask standingOn(FieldTask task, const ledger::Item& item, QDate day)
{
    if (!isLookedAtBy(task, day)) {
        task.revisitedOn = {};
        task.revisitedBy.clear();
        task.finding.clear();
        task.solved.reset();
    }
    // Closed then and taken up again since: the look that it was closed on was taken back with it, its words are the result.
    if (!item.isOpen() && !task.isRevisited() && item.closedOn != task.item.closedOn) {
        task.revisitedOn = item.closedOn;
        task.finding = item.result;
        task.solved = Solved::Solved;
    }
    task.item = item;
    return task;
}

Result<QList<FieldTask>> listFieldTasks(const store::Session& session, book::BranchId branch)
{
    return fieldTasksOf(session, branch, false);
}

Result<QList<FieldTask>> listFieldTasksOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, fieldTasksOf(session, branch, false));
    QHash<ItemId, FieldTask> known;
    for (const FieldTask& each : all)
        known.insert(each.id(), each);
    BB_TRY(const auto items, ledger::listItemsOn(session, fieldItems(branch, false), day));
    QList<FieldTask> list;
    for (const ledger::Item& item : items) {
        if (const auto found = known.constFind(item.id); found != known.cend())
            list.append(standingOn(*found, item, day));
    }
    return list;
}

Result<QList<FieldTask>> listRecycledFieldTasks(const store::Session& session, book::BranchId branch)
{
    return fieldTasksOf(session, branch, true);
}

Result<FieldTask> loadFieldTask(const store::Session& session, ItemId id)
{
    FieldTask task;
    {
        store::Query query = session.query("field_task.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("field_task.missing"));
        task = fieldTaskIn(query);
    }
    BB_TRY(task.item, ledger::loadItem(session, id));
    return task;
}

Result<ItemId> recordFieldTask(UnitOfWork& unit, const FieldTask& task, QDate today)
{
    BB_CHECK(checkFieldTask(task));
    BB_TRY(const ItemId id, ledger::raiseItem(unit, itemOfTask(task), today));
    store::ColumnValues columns = fieldTaskColumns(task);
    columns.insert(columns.begin(), {"id", id.toString()});
    BB_CHECK(unit.insert("field_task", columns));
    return id;
}

Result<> changeFieldTask(UnitOfWork& unit, const FieldTask& given, const QString& reason, QDate today)
{
    BB_TRY(const FieldTask now, livingFieldTask(unit.session(), given.id()));
    BB_CHECK(checkFieldTask(given));
    ledger::Item item = itemOfTask(given);
    item.branch = now.item.branch;
    BB_CHECK(ledger::changeItem(unit, item, reason, today));
    return unit.update("field_task", given.id().toString(), given.rev, fieldTaskColumns(given));
}

Result<> revisitFieldTask(UnitOfWork& unit, ItemId id, const Revisit& revisit, QDate today)
{
    BB_TRY(const FieldTask task, livingFieldTask(unit.session(), id));
    if (task.isRevisited() && *task.solved == Solved::Solved && !task.item.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("field_task.revisited"),
                    {task.item.matter, dayWords(task.revisitedOn)});
    BB_CHECK(checkRevisit(task, revisit, today));
    store::ColumnValues columns{{"revisited_by", oneLine(revisit.by)}, {"finding", trimmedText(revisit.finding)}};
    if (revisit.solved == Solved::Solved) {
        columns.push_back({"revisited_on", store::dayOrNull(revisit.on)});
        columns.push_back({"solved", solvedName(revisit.solved)});
        BB_CHECK(unit.update("field_task", id.toString(), task.rev, columns));
        return task.item.isOpen() ? ledger::closeItem(unit, id, revisit.on, revisit.finding, today) : Result<>();
    }
    columns.push_back({"revisit_by", store::dayOrNull(revisit.nextBy)}); // it is looked at again
    columns.push_back({"revisited_on", {}});
    columns.push_back({"solved", {}});
    BB_CHECK(unit.update("field_task", id.toString(), task.rev, columns));
    if (!task.item.isOpen()) // closed before anybody had looked
        return ledger::reopenItem(unit, id, revisit.finding, today);
    return moveAlong(unit, task.item, QStringLiteral("整改"), revisit.on, today);
}

Result<> takeBackRevisit(UnitOfWork& unit, ItemId id, const QString& reason, QDate today)
{
    BB_TRY(const FieldTask task, livingFieldTask(unit.session(), id));
    if (!task.isRevisited())
        return fail(ErrorKind::Refused, QStringLiteral("field_task.not_revisited"), {task.item.matter});
    BB_CHECK(unit.update("field_task", id.toString(), task.rev,
                         {{"revisited_on", {}}, {"revisited_by", {}}, {"finding", {}}, {"solved", {}}}));
    return task.item.isOpen() ? Result<>() : ledger::reopenItem(unit, id, reason, today);
}

Result<> recycleFieldTask(UnitOfWork& unit, ItemId id, QDate today)
{
    BB_TRY([[maybe_unused]] const FieldTask task, livingFieldTask(unit.session(), id));
    return ledger::recycleItem(unit, id, today);
}

Result<> restoreFieldTask(UnitOfWork& unit, ItemId id)
{
    BB_TRY([[maybe_unused]] const FieldTask task, loadFieldTask(unit.session(), id));
    return ledger::restoreItem(unit, id);
}

} // namespace branchbook::conduct
