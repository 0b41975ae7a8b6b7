// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the matters of members' rights, their verbs, and what they add to agenda and report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/right_matter.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

/// The table that ledger items name as their source.
inline constexpr char kRightTable[] = "right_matter";

/// Those that are not over first, then by day, the latest first.
[[nodiscard]] Result<QList<RightMatter>> listRightMatters(const store::Session& session, book::BranchId branch);
/// Those received by the end of a past `day`, each as it stood then, in the order that the list had then. Entered later they count all
/// the same; what is in the bin today is not among them.
[[nodiscard]] Result<QList<RightMatter>> listRightMattersOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
[[nodiscard]] Result<QList<RightMatter>> listRecycledRightMatters(const store::Session& session, book::BranchId branch);
/// Error: right.missing (NotFound).
[[nodiscard]] Result<RightMatter> loadRightMatter(const store::Session& session, RightMatterId id);

/// Gives it its number in the year. Errors (Invalid): right.matter_missing, right.day_missing, right.day_future,
/// right.name_missing (this kind is not anonymous), right.answer_early.
[[nodiscard]] Result<RightMatterId> addRightMatter(store::UnitOfWork& unit, const RightMatter& matter, QDate today);
/// Anything but number and steps. Where it becomes one for the committee alone, its words leave the ledger. Errors: those of
/// addRightMatter, right.over (Refused), right.day_after_step (Invalid), right.anonymous_asked (Refused: the member was asked already).
[[nodiscard]] Result<> changeRightMatter(store::UnitOfWork& unit, const RightMatter& matter, QDate today);
/// Errors: right.over, right.act_order (Refused: not what may come next), right.anonymous_act (Refused: nobody is known who could
/// say so); right.day_missing, right.day_future, right.day_order, right.words_missing (答复, 本人有异议), right.by_missing (转报上级) (Invalid).
[[nodiscard]] Result<> addRightStep(store::UnitOfWork& unit, RightMatterId id, const RightStep& step, QDate today);
/// The last one. Error: right.no_step (Refused).
[[nodiscard]] Result<> takeBackRightStep(store::UnitOfWork& unit, RightMatterId id);

/// Who sees to it, and by when.
struct RightTask {
    std::optional<book::MemberId> owner;
    QString ownerName;
    QDate dueOn;
    QString measure;
};
/// In one step an open item of the ledger with the matter as its source; of one for the committee alone it says that there is one, not
/// what. Errors: right.over, right.item_there (Refused), right.owner_missing, right.due_missing (Invalid), those of
/// ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> raiseRightItem(store::UnitOfWork& unit, RightMatterId id, const RightTask& task,
                                                    QDate today);
[[nodiscard]] Result<> recycleRightMatter(store::UnitOfWork& unit, RightMatterId id, QDate today);
[[nodiscard]] Result<> restoreRightMatter(store::UnitOfWork& unit, RightMatterId id);

/// Terms: right_answer, the end of each time for an answer.
[[nodiscard]] Result<> addRightFacts(const book::FactsQuery& query, rules::Facts& facts);
/// How many came in, were answered in time, accepted, disputed, are late; no names and no words. Nothing where there were none.
[[nodiscard]] Result<> addRightSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
