// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading campaigns, their verbs, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ideology/campaign.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

/// The latest year first.
[[nodiscard]] Result<QList<Campaign>> listCampaigns(const store::Session& session, book::BranchId branch);
/// Those known by the end of a past `day`, each as it stood then (standingOn) with the measures and problems of then
/// (ledger::listItemsOn), in the order of listCampaigns. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Campaign>> listCampaignsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Campaign>> listRecycledCampaigns(const store::Session& session, book::BranchId branch);
/// Error: campaign.missing (NotFound).
[[nodiscard]] Result<Campaign> loadCampaign(const store::Session& session, CampaignId id);

/// One theme a year, 责任到人: the campaign and every phase have somebody who answers. Errors: campaign.theme_missing,
/// campaign.goal_missing, campaign.text_long, campaign.year, campaign.owner_missing, campaign.day_missing, campaign.day_year
/// (not in the year of the theme or the first quarter of the next), campaign.day_order (a phase ends before it begins, or
/// begins before the one before it) (Invalid); campaign.year_taken (Refused).
[[nodiscard]] Result<CampaignId> openCampaign(store::UnitOfWork& unit, const Campaign& campaign, QDate today);
/// Theme, goal, who answers, days and goals of the phases; what was finished stays so. Errors: those of openCampaign,
/// campaign.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeCampaign(store::UnitOfWork& unit, const Campaign& campaign);
/// One phase after the other; 整改落实 once every measure and problem is closed. Errors: campaign.phase_order,
/// campaign.recycled, campaign.rectify_open (Refused); campaign.result_missing,
/// campaign.day_missing, campaign.day_future, campaign.done_early (Invalid).
[[nodiscard]] Result<> finishPhase(store::UnitOfWork& unit, CampaignId id, CampaignStage stage, QDate on,
                                   const QString& result, QDate today);
/// The last finished one was finished by mistake. Error: campaign.none_done (Refused).
[[nodiscard]] Result<> reopenPhase(store::UnitOfWork& unit, CampaignId id);

enum class CampaignMatter : quint8 { Measure, Problem };
/// Into the ledger of ideology, with an owner and a due day. `item`: matter, owner, ownerName, dueOn, measure. Errors:
/// campaign.item_owner, campaign.item_due (Invalid); campaign.recycled (Refused); those of raiseItem.
[[nodiscard]] Result<ledger::ItemId> raiseCampaignItem(store::UnitOfWork& unit, CampaignId id, CampaignMatter matter,
                                                       const ledger::Item& item, QDate today);
/// What it put into the ledger stays there.
[[nodiscard]] Result<> recycleCampaign(store::UnitOfWork& unit, CampaignId id, QDate today);
/// Error: campaign.year_taken (Refused).
[[nodiscard]] Result<> restoreCampaign(store::UnitOfWork& unit, CampaignId id);

/// Terms: campaign_phase, the last day of each phase; settled: finished.
[[nodiscard]] Result<> addCampaignFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Theme, phase, measures and problems closed by the end of the period. Nothing in a year without a campaign.
[[nodiscard]] Result<> addCampaignSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
