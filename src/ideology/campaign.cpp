// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/campaign.h"

#include "branchbook/base/word_list.h"

namespace branchbook::ideology {

namespace {

constexpr WordList<CampaignStage, kCampaignStages> kCampaignWords{
    "Campaign",
    {{{"mobilize", QT_TRANSLATE_NOOP("Campaign", "动员部署")},
      {"learn", QT_TRANSLATE_NOOP("Campaign", "学习教育")},
      {"examine", QT_TRANSLATE_NOOP("Campaign", "查摆问题")},
      {"rectify", QT_TRANSLATE_NOOP("Campaign", "整改落实")},
      {"sum_up", QT_TRANSLATE_NOOP("Campaign", "总结")}}}};

struct PhaseMonths {
    int first;
    int last;
};
constexpr std::array<PhaseMonths, kCampaignStages> kUsualMonths{{{3, 3}, {4, 6}, {7, 8}, {9, 11}, {12, 12}}};

} // namespace

QString campaignStageName(CampaignStage stage)
{
    return kCampaignWords.nameOf(stage);
}

QString campaignStageTitle(CampaignStage stage)
{
    return kCampaignWords.titleOf(stage);
}

QString campaignStageChinese(CampaignStage stage)
{
    return kCampaignWords.chineseOf(stage);
}

std::optional<CampaignStage> campaignStageByName(QStringView name)
{
    return kCampaignWords.find(name);
}

QList<CampaignStage> campaignStages()
{
    return kCampaignWords.values();
}

std::optional<CampaignStage> Campaign::stage() const
{
    for (const CampaignPhase& phase : phases) {
        if (!phase.isDone())
            return phase.stage;
    }
    return std::nullopt;
}

Campaign standingOn(Campaign campaign, QDate day)
{
    for (CampaignPhase& phase : campaign.phases) {
        if (!phase.isDone() || phase.doneOn <= day)
            continue;
        phase.doneOn = {};
        phase.result.clear();
    }
    return campaign;
}

std::array<CampaignPhase, kCampaignStages> usualPhases(int year, const Responsible& owner)
{
    std::array<CampaignPhase, kCampaignStages> phases;
    for (std::size_t i = 0; i < kCampaignStages; ++i) {
        phases.at(i).stage = static_cast<CampaignStage>(i);
        phases.at(i).owner = owner;
        phases.at(i).from = QDate(year, kUsualMonths.at(i).first, 1);
        phases.at(i).until = QDate(year, kUsualMonths.at(i).last, 1).addMonths(1).addDays(-1);
    }
    return phases;
}

} // namespace branchbook::ideology
