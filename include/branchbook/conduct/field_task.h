// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 一线工作法: what was seen and decided on the spot (现场办公会), who sees to it by when, and whether it was looked at again
// (mission C5; domain-rules §14.3: see, discuss, decide, assign, date, revisit; local practice). Matter, owner and due day are
// those of an item of the ledger (督办事项) with the same id.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::conduct {

/// 已解决, 部分解决, 没有解决.
enum class Solved : quint8 { Solved, Partly, Unsolved };
[[nodiscard]] QString solvedName(Solved solved); ///< "solved", "partly", "unsolved"
[[nodiscard]] QString solvedTitle(Solved solved);
[[nodiscard]] std::optional<Solved> solvedByName(QStringView name); ///< name or title
[[nodiscard]] QList<Solved> solvedKinds();

struct FieldTask {
    ledger::Item item; ///< in short, who sees to it, by when; raised on the day on the spot
    qint64 rev = 0;
    QString place; ///< 柳湾村二组
    QString present; ///< who was there
    QString problem;
    QString decision;
    QDate revisitBy; ///< invalid: none set
    QDate revisitedOn;
    QString revisitedBy;
    QString finding; ///< what was found then
    std::optional<Solved>
        solved; ///< with the day of the revisit: what is not solved is looked at again and has neither
    bool recycled = false;

    [[nodiscard]] ledger::ItemId id() const { return item.id; }
    [[nodiscard]] bool isRevisited() const { return revisitedOn.isValid(); }
    [[nodiscard]] bool wantsRevisit(QDate today) const
    {
        return !isRevisited() && revisitBy.isValid() && revisitBy < today;
    }
};

/// As it stood at the end of a past `day`, on which it was known; `item` is that of the ledger as it stood then, task.item that of today.
/// A revisit that came later is taken back, and so is one that solved nothing (its day is not kept) until the day by which the place is
/// seen again, before which it was. What was closed then and taken up again since has the revisit that it was closed on, without who went.
/// Place, problem, decision and by when it is seen again are as today.
[[nodiscard]] FieldTask standingOn(FieldTask task, const ledger::Item& item, QDate day);

/// In the order of the ledger.
[[nodiscard]] Result<QList<FieldTask>> listFieldTasks(const store::Session& session, book::BranchId branch);
/// Those raised by the end of a past `day`, each as it stood then (standingOn), in the order of ledger::listItemsOn. What is in the bin
/// today is not among them.
[[nodiscard]] Result<QList<FieldTask>> listFieldTasksOn(const store::Session& session, book::BranchId branch,
                                                        QDate day);
[[nodiscard]] Result<QList<FieldTask>> listRecycledFieldTasks(const store::Session& session, book::BranchId branch);
/// Error: field_task.missing (NotFound).
[[nodiscard]] Result<FieldTask> loadFieldTask(const store::Session& session, ledger::ItemId id);

/// Into the ledger; without a matter of its own the item is called after place and problem. Errors (Invalid): field_task.place_missing,
/// field_task.problem_missing, field_task.decision_missing, field_task.owner_missing, field_task.revisit_order, those of
/// ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> recordFieldTask(store::UnitOfWork& unit, const FieldTask& task, QDate today);
/// While the item is open. Errors: field_task.recycled (Refused), those of recordFieldTask and ledger::changeItem, store.conflict.
[[nodiscard]] Result<> changeFieldTask(store::UnitOfWork& unit, const FieldTask& task, const QString& reason,
                                       QDate today);
struct Revisit {
    QDate on;
    QString by;
    QString finding;
    Solved solved = Solved::Solved;
    QDate nextBy; ///< of what is not solved: by when it is looked at again
};
/// What is solved closes the item with the finding as its result; what is not stays open, and is looked at again by `nextBy`.
/// Errors (Invalid): field_task.finding_missing, field_task.by_missing, field_task.revisit_early, field_task.next_missing, those of days; field_task.revisited
/// (Refused: it was solved and closed).
[[nodiscard]] Result<> revisitFieldTask(store::UnitOfWork& unit, ledger::ItemId id, const Revisit& revisit,
                                        QDate today);
/// The revisit was entered by mistake; an item that it closed is open again. Errors: field_task.not_revisited (Refused),
/// ledger.reason_missing (Invalid).
[[nodiscard]] Result<> takeBackRevisit(store::UnitOfWork& unit, ledger::ItemId id, const QString& reason, QDate today);
[[nodiscard]] Result<> recycleFieldTask(store::UnitOfWork& unit, ledger::ItemId id, QDate today);
[[nodiscard]] Result<> restoreFieldTask(store::UnitOfWork& unit, ledger::ItemId id);

/// Terms: field_revisit, the day by which the place is seen again; settled: it was, or the item is closed.
[[nodiscard]] Result<> addFieldFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was decided on the spot in the period and how it stands, with a table. Nothing where there was none.
[[nodiscard]] Result<> addFieldSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
