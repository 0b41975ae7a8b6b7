// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/research.h"

#include "branchbook/base/word_list.h"

namespace branchbook::ideology {

namespace {

constexpr WordList<ResearchStage, 5> kResearchStages{"Research",
                                                     {{{"chosen", QT_TRANSLATE_NOOP("Research", "选题")},
                                                       {"surveyed", QT_TRANSLATE_NOOP("Research", "调研")},
                                                       {"written", QT_TRANSLATE_NOOP("Research", "成果")},
                                                       {"applied", QT_TRANSLATE_NOOP("Research", "转化")},
                                                       {"closed", QT_TRANSLATE_NOOP("Research", "办结")}}}};

} // namespace

QString researchStageName(ResearchStage stage)
{
    return kResearchStages.nameOf(stage);
}

QString researchStageTitle(ResearchStage stage)
{
    return kResearchStages.titleOf(stage);
}

QString researchStageChinese(ResearchStage stage)
{
    return kResearchStages.chineseOf(stage);
}

std::optional<ResearchStage> researchStageByName(QStringView name)
{
    return kResearchStages.find(name);
}

QList<ResearchStage> researchStages()
{
    return kResearchStages.values();
}

ResearchStage Research::stage() const
{
    return steps.isEmpty() ? ResearchStage::Chosen : steps.last().stage;
}

std::optional<ResearchStage> Research::nextStage() const
{
    if (!isOpen())
        return std::nullopt;
    return static_cast<ResearchStage>(static_cast<int>(stage()) + 1);
}

std::optional<ResearchStage> Research::stageOn(QDate day) const
{
    std::optional<ResearchStage> reached;
    for (const ResearchStep& step : steps) {
        if (step.on <= day)
            reached = step.stage;
    }
    return reached;
}

Research standingOn(Research research, QDate day)
{
    const auto reached = research.stageOn(day);
    const auto undone = [&](ResearchStage stage) {
        return research.stage() >= stage && (!reached || *reached < stage);
    };
    if (undone(ResearchStage::Written))
        research.findings.clear();
    if (undone(ResearchStage::Applied)) {
        research.decision.clear();
        research.decidedIn = DecidedIn::Nothing;
        research.decidedId.clear();
        research.decidedTitle.clear();
    }
    research.steps.removeIf([day](const ResearchStep& step) { return step.on > day; });
    return research;
}

} // namespace branchbook::ideology
