// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_rows.h"

#include "branchbook/base/one_line.h"
#include "branchbook/store/day.h"

namespace branchbook::ledger {

Item itemOf(const store::Query& query)
{
    Item item;
    int column = 0;
    item.id = ItemId::fromString(query.text(column++));
    item.rev = query.integer(column++);
    item.branch = book::BranchId::fromString(query.text(column++));
    item.kind = kindByName(query.text(column++)).value_or(Kind::Other);
    item.area = query.text(column++);
    item.number = static_cast<int>(query.integer(column++));
    item.matter = query.text(column++);
    item.origin = query.text(column++);
    item.sourceTable = query.text(column++);
    item.sourceId = query.text(column++);
    if (!query.isNull(column))
        item.owner = book::MemberId::fromString(query.text(column));
    ++column;
    item.ownerName = query.text(column++);
    item.helpers = query.text(column++);
    item.measure = query.text(column++);
    item.raisedOn = store::dayAt(query, column++);
    item.dueOn = store::dayAt(query, column++);
    item.stage = query.text(column++);
    item.closedOn = store::dayAt(query, column++);
    item.result = item.isOpen() ? QString() : query.text(column);
    ++column;
    item.evidence = query.text(column++);
    item.enteredOn = store::dayAt(query, column++);
    return item;
}

Step stepOf(const store::Query& query)
{
    Step step;
    for (const Act act : {Act::Raised, Act::Moved, Act::Assigned, Act::DueChanged, Act::Closed, Act::Reopened}) {
        if (query.text(0) == actName(act))
            step.act = act;
    }
    step.detail = query.text(1);
    step.note = query.text(2);
    step.happenedOn = store::dayAt(query, 3);
    step.enteredOn = store::dayAt(query, 4);
    return step;
}

store::ColumnValues columnsOf(const Item& item)
{
    return {{"branch_id", item.branch.toString()},
            {"kind", QString::fromLatin1(kindInfo(item.kind).name)},
            {"area", item.area.isEmpty() ? QString::fromLatin1(kindInfo(item.kind).area) : item.area},
            {"matter", oneLine(item.matter)},
            {"origin", store::textOrNull(oneLine(item.origin))},
            {"source_table", store::textOrNull(item.sourceTable)},
            {"source_id", store::textOrNull(item.sourceId)},
            {"owner_id", item.owner ? store::Value{item.owner->toString()} : store::Value{}},
            {"owner_name", store::textOrNull(oneLine(item.ownerName))},
            {"helpers", store::textOrNull(oneLine(item.helpers))},
            {"measure", store::textOrNull(oneLine(item.measure))},
            {"raised_on", store::dayOrNull(item.raisedOn)},
            {"due_on", store::dayOrNull(item.dueOn)},
            {"evidence", store::textOrNull(oneLine(item.evidence))}};
}

} // namespace branchbook::ledger
