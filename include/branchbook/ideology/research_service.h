// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading research topics, their verbs, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ideology/research.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

/// Open ones first by due day (none last), then closed ones, the latest first.
[[nodiscard]] Result<QList<Research>> listResearch(const store::Session& session, book::BranchId branch);
/// Those chosen by the end of a past `day`, each as it stood then (standingOn), in the order of listResearch. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Research>> listResearchOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Research>> listRecycledResearch(const store::Session& session, book::BranchId branch);
/// Error: research.missing (NotFound).
[[nodiscard]] Result<Research> loadResearch(const store::Session& session, ResearchId id);

/// Chosen on `on`. Errors (Invalid): research.title_missing, research.lead_missing, research.text_long, research.day_missing,
/// research.day_future, research.due_early.
[[nodiscard]] Result<ResearchId> openResearch(store::UnitOfWork& unit, const Research& research, QDate on, QDate today);
/// Everything but the course. Of one past 成果 the findings, past 转化 the decision must not be emptied (research.findings_missing,
/// research.decision_missing, Invalid). Errors: those of openResearch; research.target (Invalid: no such meeting or item in the
/// branch); research.closed, research.recycled (Refused); store.conflict.
[[nodiscard]] Result<> changeResearch(store::UnitOfWork& unit, const Research& research);
/// One stage after the other, none left out: 成果 wants findings, 转化 wants a decision (or the reason why there is none).
/// Errors: research.stage_order, research.closed, research.recycled (Refused); research.findings_missing,
/// research.decision_missing, research.day_missing, research.day_future, research.day_order (Invalid).
[[nodiscard]] Result<> addResearchStep(store::UnitOfWork& unit, ResearchId id, const ResearchStep& step, QDate today);
/// The last step was entered by mistake. Error: research.first_step (Refused).
[[nodiscard]] Result<> takeBackResearchStep(store::UnitOfWork& unit, ResearchId id);
[[nodiscard]] Result<> recycleResearch(store::UnitOfWork& unit, ResearchId id, QDate today);
[[nodiscard]] Result<> restoreResearch(store::UnitOfWork& unit, ResearchId id);

/// Terms: research_due, the day set for a topic; settled: closed.
[[nodiscard]] Result<> addResearchFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Topics under way, how far each came in the period, and what was decided. Nothing where there is none.
[[nodiscard]] Result<> addResearchSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
