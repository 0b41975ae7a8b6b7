// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年度主题活动: one theme a year, in five phases 动员部署 → 学习教育 → 查摆问题 → 整改落实 → 总结 (mission I3, domain-rules §14.1).
// Measures and problems are the ledger's: kinds 督办事项 and 问题整改 whose source is the campaign.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/ledger/ledger.h"

#include <algorithm>
#include <array>
#include <optional>

namespace branchbook::ideology {

using CampaignId = Id<struct CampaignTag>;
using CampaignPhaseId = Id<struct CampaignPhaseTag>;

/// As the source of ledger items.
inline constexpr char kCampaignTable[] = "campaign";
inline constexpr int kMostCampaignLine = 120; ///< characters of theme and names
inline constexpr int kMostCampaignText = 2000; ///< of goals and results

enum class CampaignStage : quint8 { Mobilize, Learn, Examine, Rectify, SumUp };
inline constexpr std::size_t kCampaignStages = 5;
[[nodiscard]] QString campaignStageName(CampaignStage stage); ///< "mobilize", "learn", "examine", "rectify", "sum_up"
[[nodiscard]] QString campaignStageTitle(CampaignStage stage); ///< 动员部署, 学习教育, 查摆问题, 整改落实, 总结
[[nodiscard]] QString campaignStageChinese(CampaignStage stage); ///< the same, in every language
[[nodiscard]] std::optional<CampaignStage> campaignStageByName(QStringView name); ///< name or title
[[nodiscard]] QList<CampaignStage> campaignStages();

/// Somebody who answers for something; of a member the name as written.
struct Responsible {
    std::optional<book::MemberId> member;
    QString name; ///< never empty in what is stored
    bool operator==(const Responsible&) const = default;
};

struct CampaignPhase {
    CampaignPhaseId id;
    CampaignStage stage = CampaignStage::Mobilize;
    Responsible owner;
    QDate from;
    QDate until; ///< not before `from`
    QString goal;
    QDate doneOn; ///< invalid: not finished
    QString result; ///< what came of it; given when it is finished

    [[nodiscard]] bool isDone() const { return doneOn.isValid(); }
    bool operator==(const CampaignPhase&) const = default;
};

struct Campaign {
    CampaignId id;
    qint64 rev = 0;
    book::BranchId branch;
    int year = 0; ///< 1921 … 9999
    Responsible owner;
    QString theme;
    QString goal;
    std::array<CampaignPhase, kCampaignStages> phases; ///< in their order; all five
    QList<ledger::Item> measures; ///< read with the record
    QList<ledger::Item> problems; ///< read with the record
    QDate enteredOn;
    bool recycled = false;

    /// The first that is not finished; nothing: all are.
    [[nodiscard]] std::optional<CampaignStage> stage() const;
    [[nodiscard]] bool isOpen() const { return stage().has_value(); }
    /// It was entered then, or had begun.
    [[nodiscard]] QDate knownFrom() const { return std::min(enteredOn, phases.front().from); }
};

/// As its phases stood at the end of a past `day`, from which on it was known: what was finished later is not yet, and nothing came of it.
/// Theme, goals, who answers and the days planned are as now; so are measures and problems, see listCampaignsOn.
[[nodiscard]] Campaign standingOn(Campaign campaign, QDate day);

/// Five phases over the year, as it is usually divided (mockup 24; local practice): 3月, 4—6月, 7—8月, 9—11月, 12月; each with this owner.
[[nodiscard]] std::array<CampaignPhase, kCampaignStages> usualPhases(int year, const Responsible& owner);

} // namespace branchbook::ideology
