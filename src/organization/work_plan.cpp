// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/work_plan.h"

#include "organization/committee_rows.h"
#include "organization/founding.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

constexpr int kMonthsOfPlan = 12;

WorkItem workIn(const store::Query& query)
{
    WorkItem item;
    item.id = WorkItemId::fromString(query.text(0));
    item.rev = query.integer(1);
    item.branch = book::BranchId::fromString(query.text(2));
    item.year = static_cast<int>(query.integer(3));
    item.month = static_cast<int>(query.integer(4));
    item.position = static_cast<int>(query.integer(5));
    item.matter = query.text(6);
    if (!query.isNull(7))
        item.post = PostId::fromString(query.text(7));
    item.postTitle = query.text(8);
    item.ownerName = query.text(9);
    item.doneOn = dayIn(query.text(10));
    item.doneNote = query.text(11);
    item.sourceTable = query.text(12);
    item.sourceId = query.text(13);
    return item;
}

Result<int> nextPosition(const store::Session& session, const WorkItem& item)
{
    store::Query query = session.query("work_plan.last_position");
    query.bind("branch", item.branch.toString()).bind("year", qint64{item.year}).bind("month", qint64{item.month});
    BB_TRY(const bool row, query.next());
    return row ? static_cast<int>(query.integer(0)) + 1 : 1;
}

/// No month that was over when the branch was founded.
Result<> checkMonth(const store::Session& session, const WorkItem& item)
{
    const QDate first(item.year, item.month, 1);
    auto fits =
        checkFounding(session, item.branch, QDate(item.year, item.month, first.daysInMonth()),
                      QCoreApplication::translate("branchbook::organization", "计划的月份"), QStringLiteral("month"));
    if (!fits && fits.error().args.size() > 1)
        fits.error().args[1] = first.toString(QStringLiteral("yyyy-MM"));
    return fits;
}

} // namespace

Result<WorkItem> loadWork(const store::Session& session, WorkItemId id)
{
    store::Query query = session.query("work_plan.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("work.missing"));
    return workIn(query);
}

Result<QList<WorkItem>> listWork(const store::Session& session, book::BranchId branch, int year)
{
    QList<WorkItem> items;
    store::Query query = session.query("work_plan.list");
    BB_TRY(bool row, query.bind("branch", branch.toString()).bind("year", qint64{year}).next());
    while (row) {
        items.append(workIn(query));
        BB_TRY(row, query.next());
    }
    return items;
}

Result<WorkYear> loadWorkYear(const store::Session& session, book::BranchId branch, int year)
{
    WorkYear found;
    found.branch = branch;
    found.year = year;
    store::Query query = session.query("work_plan.of_year");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).bind("year", qint64{year}).next());
    if (!row)
        return found;
    found.id = WorkYearId::fromString(query.text(0));
    found.rev = query.integer(1);
    found.goal = query.text(2);
    found.adoptedOn = dayIn(query.text(3));
    found.adoptedBy = query.text(4);
    found.summary = query.text(5);
    found.summarizedOn = dayIn(query.text(6));
    return found;
}

Result<WorkItemId> putWork(store::UnitOfWork& unit, WorkItem item)
{
    item.matter = oneLine(item.matter);
    if (item.matter.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("work.matter_missing"));
    if (!QDate(item.year, 1, 1).isValid() || item.month < 1 || item.month > kMonthsOfPlan)
        return fail(ErrorKind::Invalid, QStringLiteral("work.month"), {QString::number(item.month)});
    store::ColumnValues columns{{"branch_id", item.branch.toString()},
                                {"year", qint64{item.year}},
                                {"month", qint64{item.month}},
                                {"matter", item.matter},
                                {"post_id", item.post ? store::Value{item.post->toString()} : store::Value{}},
                                {"owner_name", store::textOrNull(oneLine(item.ownerName))}};
    bool moved = true;
    if (item.rev != 0) {
        BB_TRY(const WorkItem before, loadWork(unit.session(), item.id));
        moved = before.year != item.year || before.month != item.month;
    }
    if (moved) {
        BB_CHECK(checkMonth(unit.session(), item));
        BB_TRY(const int position, nextPosition(unit.session(), item));
        columns.push_back({"position", qint64{position}});
    }
    if (item.rev != 0) {
        BB_CHECK(unit.update("work_item", item.id.toString(), item.rev, columns));
        return item.id;
    }
    const WorkItemId id = item.id.isNull() ? WorkItemId::make() : item.id;
    columns.insert(columns.begin(), {"id", id.toString()});
    BB_CHECK(unit.insert("work_item", columns));
    return id;
}

Result<> markWork(store::UnitOfWork& unit, WorkItemId id, const WorkDone& done, QDate today)
{
    BB_TRY([[maybe_unused]] const WorkItem item, loadWork(unit.session(), id));
    if (trimmedText(done.note).isEmpty() && done.sourceId.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("work.done_how"));
    if (!done.on.isValid() || done.on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("work.day_future"), {done.on.toString(Qt::ISODate)});
    return unit.change("work_item", id.toString(),
                       {{"done_on", dayValue(done.on)},
                        {"done_note", store::textOrNull(trimmedText(done.note))},
                        {"source_table", store::textOrNull(done.sourceTable)},
                        {"source_id", store::textOrNull(done.sourceId)}});
}

Result<> unmarkWork(store::UnitOfWork& unit, WorkItemId id)
{
    return unit.change("work_item", id.toString(),
                       {{"done_on", {}}, {"done_note", {}}, {"source_table", {}}, {"source_id", {}}});
}

Result<> recycleWork(store::UnitOfWork& unit, WorkItemId id, QDate today)
{
    return unit.change("work_item", id.toString(), {{"deleted_at", dayValue(today)}});
}

Result<> putWorkYear(store::UnitOfWork& unit, const WorkYear& year)
{
    const store::ColumnValues said{{"goal", store::textOrNull(trimmedText(year.goal))},
                                   {"adopted_on", dayValue(year.adoptedOn)},
                                   {"adopted_by", store::textOrNull(trimmedText(year.adoptedBy))},
                                   {"summary", store::textOrNull(trimmedText(year.summary))},
                                   {"summarized_on", dayValue(year.summarizedOn)}};
    if (year.rev != 0)
        return unit.update("work_year", year.id.toString(), year.rev, said);
    store::ColumnValues columns{{"id", (year.id.isNull() ? WorkYearId::make() : year.id).toString()},
                                {"branch_id", year.branch.toString()},
                                {"year", qint64{year.year}}};
    columns.insert(columns.end(), said.begin(), said.end());
    return unit.insert("work_year", columns);
}

} // namespace branchbook::organization
