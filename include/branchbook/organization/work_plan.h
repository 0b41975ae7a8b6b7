// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's work of a year: the plan month by month, what became of it, and the summary.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/organization/committee.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

using WorkItemId = Id<struct WorkItemTag>;
using WorkYearId = Id<struct WorkYearTag>;

struct WorkItem {
    WorkItemId id;
    qint64 rev = 0;
    book::BranchId branch;
    int year = 0;
    int month = 1;
    int position = 0; ///< within the month, from 1: its number
    QString matter;
    std::optional<PostId> post; ///< whose task it is
    QString postTitle; ///< read with the record
    QString ownerName; ///< where it is a person's and no post's
    QDate doneOn; ///< invalid: not yet
    QString doneNote;
    QString sourceTable; ///< "gathering" or "ledger_item": the record by which it was done
    QString sourceId;

    bool operator==(const WorkItem&) const = default;
    [[nodiscard]] bool isDone() const { return doneOn.isValid(); }
    /// Its month is over and nobody said that it was done.
    [[nodiscard]] bool isLate(QDate today) const
    {
        return !isDone() && Month{year, month} < Month{today.year(), today.month()};
    }
};

/// What is said of the year as a whole.
struct WorkYear {
    WorkYearId id; ///< null: nothing was said yet
    qint64 rev = 0;
    book::BranchId branch;
    int year = 0;
    QString goal;
    QDate adoptedOn; ///< the plan counts as a draft before
    QString adoptedBy; ///< 支部委员会会议, 党员大会
    QString summary;
    QDate summarizedOn;

    bool operator==(const WorkYear&) const = default;
};

/// Error: work.missing (NotFound).
[[nodiscard]] Result<WorkItem> loadWork(const store::Session& session, WorkItemId id);
/// By month and place.
[[nodiscard]] Result<QList<WorkItem>> listWork(const store::Session& session, book::BranchId branch, int year);
[[nodiscard]] Result<WorkYear> loadWorkYear(const store::Session& session, book::BranchId branch, int year);

/// Inserts at the end of its month (rev 0), or changes. Errors: work.matter_missing, work.month,
/// organization.before_founding (Invalid), store.conflict.
[[nodiscard]] Result<WorkItemId> putWork(store::UnitOfWork& unit, WorkItem item);
/// Done by a record of the book, or in words. Errors: work.missing (NotFound), work.done_how, work.day_future (Invalid).
struct WorkDone {
    QDate on;
    QString note;
    QString sourceTable = {};
    QString sourceId = {};
};
[[nodiscard]] Result<> markWork(store::UnitOfWork& unit, WorkItemId id, const WorkDone& done, QDate today);
/// Not done after all.
[[nodiscard]] Result<> unmarkWork(store::UnitOfWork& unit, WorkItemId id);
[[nodiscard]] Result<> recycleWork(store::UnitOfWork& unit, WorkItemId id, QDate today);
/// Error: store.conflict.
[[nodiscard]] Result<> putWorkYear(store::UnitOfWork& unit, const WorkYear& year);

} // namespace branchbook::organization
