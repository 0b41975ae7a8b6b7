// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/ledger_store.h"

#include "ledger/ledger_rows.h"
#include "ledger/owner_periods.h"

#include "branchbook/base/one_line.h"
#include "branchbook/book/setting.h"
#include "branchbook/store/day.h"

#include <QHash>

#include <algorithm>

namespace branchbook::ledger {

namespace {

constexpr char16_t kStageSeparator = u'、';

store::Value textOrAny(const QString& text)
{
    return text.isEmpty() ? store::Value{} : store::Value{text};
}

QString courseSetting(Kind kind)
{
    return QStringLiteral("ledger.course.") + QLatin1String(kindInfo(kind).name);
}

Course splitCourse(const QString& text)
{
    Course course;
    for (const QString& stage : text.split(kStageSeparator, Qt::SkipEmptyParts))
        course.append(stage.trimmed());
    return course;
}

DateRange yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

namespace {

/// 2026-09-10 → 2026-10-20, — where there was none.
DueChange dueChangeOf(const QString& detail, QDate on)
{
    const QStringList days = detail.split(QStringLiteral(" → "));
    return {QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate), on};
}

/// Of one item, or of all of them.
Result<QHash<QString, QList<DueChange>>> dueChanges(const store::Session& session, const store::Value& id)
{
    QHash<QString, QList<DueChange>> changes;
    store::Query query = session.query("ledger.due_changes");
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        changes[query.text(0)].append(dueChangeOf(query.text(1), store::dayAt(query, 2)));
        BB_TRY(row, query.next());
    }
    return changes;
}

} // namespace

int openItems(const QList<Item>& items)
{
    return int(std::count_if(items.begin(), items.end(), [](const Item& item) { return item.isOpen(); }));
}

Result<QList<Item>> listItems(const store::Session& session, const ItemQuery& wanted)
{
    QList<Item> items;
    store::Query query = session.query("ledger.list");
    const DateRange period = wanted.period.value_or(DateRange{QDate(1, 1, 1), QDate(9999, 12, 31)});
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("kind", wanted.kind ? store::Value{QString::fromLatin1(kindInfo(*wanted.kind).name)} : store::Value{})
        .bind("area", textOrAny(wanted.area))
        .bind("source", textOrAny(wanted.sourceId))
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate))
        .bind("recycled", qint64{wanted.recycled ? 1 : 0});
    BB_TRY(bool row, query.next());
    while (row) {
        items.append(itemOf(query));
        BB_TRY(row, query.next());
    }
    BB_TRY(const OwnerPeriods periods, OwnerPeriods::load(session));
    BB_TRY(const auto changes, dueChanges(session, {}));
    for (Item& item : items) {
        item.dueChanges = changes.value(item.id.toString());
        BB_CHECK(periods.applyTo(session, item));
    }
    return items;
}

Result<Item> storedItem(const store::Session& session, ItemId id)
{
    store::Query query = session.query("ledger.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("ledger.missing"));
    Item item = itemOf(query);
    BB_TRY(const auto changes, dueChanges(session, id.toString()));
    item.dueChanges = changes.value(id.toString());
    return item;
}

Result<Item> loadItem(const store::Session& session, ItemId id)
{
    BB_TRY(Item item, storedItem(session, id));
    BB_TRY(const OwnerPeriods periods, OwnerPeriods::load(session));
    BB_CHECK(periods.applyTo(session, item));
    return item;
}

Result<std::optional<ItemId>> findItem(const store::Session& session, book::BranchId branch, Kind kind, int year,
                                       int number)
{
    const DateRange period = yearOf(year);
    store::Query query = session.query("ledger.find");
    query.bind("branch", branch.toString())
        .bind("kind", QString::fromLatin1(kindInfo(kind).name))
        .bind("number", qint64{number})
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate));
    BB_TRY(const bool row, query.next());
    if (!row)
        return std::optional<ItemId>();
    return std::optional(ItemId::fromString(query.text(0)));
}

Result<int> nextNumber(const store::Session& session, book::BranchId branch, Kind kind, int year)
{
    const DateRange period = yearOf(year);
    store::Query query = session.query("ledger.last_number");
    query.bind("branch", branch.toString())
        .bind("kind", QString::fromLatin1(kindInfo(kind).name))
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate));
    BB_TRY(const bool row, query.next());
    return row ? static_cast<int>(query.integer(0)) + 1 : 1;
}

Result<QList<Step>> storedSteps(const store::Session& session, ItemId id)
{
    QList<Step> steps;
    store::Query query = session.query("ledger.steps");
    BB_TRY(bool row, query.bind("id", id.toString()).next());
    while (row) {
        steps.append(stepOf(query));
        BB_TRY(row, query.next());
    }
    return steps;
}

Result<QList<Step>> listSteps(const store::Session& session, ItemId id)
{
    BB_TRY(auto steps, storedSteps(session, id));
    BB_TRY(Item item, storedItem(session, id));
    BB_TRY(const OwnerPeriods periods, OwnerPeriods::load(session));
    QList<Step> passed;
    BB_CHECK(periods.applyTo(session, item, &passed));
    for (const Step& step : passed) { // behind the last that happened by then
        const auto before = std::find_if(steps.crbegin(), steps.crend(),
                                         [&](const Step& one) { return one.happenedOn <= step.happenedOn; });
        steps.insert(steps.crend() - before, step);
    }
    return steps;
}

Result<Course> loadCourse(const store::Session& session, Kind kind)
{
    BB_TRY(const QString own, book::loadSetting(session, courseSetting(kind)));
    const Course course = splitCourse(own);
    return checkCourse(course) ? course : splitCourse(QString::fromUtf16(kindInfo(kind).course));
}

Result<> putCourse(store::UnitOfWork& unit, Kind kind, const Course& course)
{
    if (!course.isEmpty())
        BB_CHECK(checkCourse(course));
    // What is approved and what is published is told by the place in the course.
    if (const qsizetype usual = splitCourse(QString::fromUtf16(kindInfo(kind).course)).size();
        kind == Kind::Pledge && !course.isEmpty() && course.size() != usual)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.course_pledge"),
                    {QString::number(usual), QString::number(course.size())});
    QStringList trimmed;
    for (const QString& stage : course)
        trimmed.append(oneLine(stage).remove(kStageSeparator));
    return book::putSetting(unit, courseSetting(kind), trimmed.join(kStageSeparator));
}

} // namespace branchbook::ledger
