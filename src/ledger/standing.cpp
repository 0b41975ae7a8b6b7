// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of a past day, told from the history of each item.
#include "branchbook/ledger/ledger_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace branchbook::ledger {

namespace {

/// 旧 → 新; — stands for nobody.
QString ownerIn(const Step& step, bool after)
{
    const QStringList names = step.detail.split(QStringLiteral(" → "));
    const QString name = names.size() == 2 ? names[after ? 1 : 0] : QString();
    return name == u"—" ? QString() : name;
}

void setOwner(Item& item, const QString& name)
{
    if (item.ownerName == name)
        return;
    item.ownerName = name;
    item.owner = name.isEmpty() ? std::optional<book::MemberId>() : std::optional<book::MemberId>(book::MemberId());
}

/// Why it was once put into the bin (recycleItem) stands in the history as a move, in the words of the screen.
bool isOfBin(const Step& step)
{
    constexpr const char* kBin = "回收站";
    return step.act == Act::Moved
        && (step.detail == QString::fromUtf8(kBin)
            || step.detail == QCoreApplication::translate("branchbook::ledger", kBin));
}

/// What one step that had happened by the day left.
void takeStep(Item& item, const Step& step)
{
    switch (step.act) {
    case Act::Moved: item.stage = step.detail; break;
    case Act::Closed:
        item.stage = step.detail;
        item.closedOn = step.happenedOn;
        item.result = step.note;
        break;
    case Act::Reopened:
        item.stage = step.detail;
        item.closedOn = {};
        item.result.clear();
        break;
    case Act::Assigned: setOwner(item, ownerIn(step, true)); break;
    case Act::Raised:
    case Act::DueChanged: break; // due days are in dueChanges
    }
}

/// As listItems has them.
bool standsBefore(const Item& one, const Item& other)
{
    if (one.isOpen() != other.isOpen())
        return one.isOpen();
    if (!one.isOpen())
        return one.closedOn > other.closedOn;
    if (one.dueOn.isValid() != other.dueOn.isValid())
        return one.dueOn.isValid();
    return one.dueOn < other.dueOn;
}

} // namespace

Item standingOn(Item item, const QList<Step>& steps, const Course& course, QDate day)
{
    const auto isLater = [&](const Step& step) { return step.happenedOn > day; };
    const bool changed = std::ranges::any_of(steps, isLater);
    item = asOf(std::move(item), day);
    if (!changed)
        return item;
    // The owner before the first of the later changes is who had it before any.
    const auto later =
        std::ranges::find_if(steps, [&](const Step& step) { return step.act == Act::Assigned && isLater(step); });
    if (later != steps.end())
        setOwner(item, ownerIn(*later, false));
    item.stage = firstStage(course);
    item.closedOn = {};
    item.result.clear();
    for (const Step& step : steps) {
        if (!isLater(step) && !isOfBin(step))
            takeStep(item, step);
    }
    return item;
}

Result<QList<Item>> listItemsOn(const store::Session& session, const ItemQuery& query, QDate day)
{
    BB_TRY(const auto listed, listItems(session, query));
    std::map<Kind, Course> courses;
    QList<Item> items;
    for (const Item& item : listed) {
        if (item.raisedOn > day)
            continue;
        if (!courses.contains(item.kind)) {
            BB_TRY(courses[item.kind], loadCourse(session, item.kind));
        }
        BB_TRY(const auto steps, listSteps(session, item.id));
        items.append(standingOn(item, steps, courses[item.kind], day));
    }
    std::ranges::stable_sort(items, standsBefore);
    return items;
}

} // namespace branchbook::ledger
