// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the theme campaign adds to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ledger/ledger_store.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr char16_t kCampaignTerm[] = u"campaign_phase";

struct MatterCount {
    int all = 0;
    int closed = 0;
    QStringList records; ///< by their numbers in the ledger: what they say stands there
};

/// What had been raised and closed by the end of that day.
MatterCount countOn(const QList<ledger::Item>& items, QDate day)
{
    MatterCount count;
    for (const ledger::Item& item : items) {
        if (item.raisedOn > day)
            continue;
        ++count.all;
        count.records.append(ledger::markedNumber(item));
        count.closed += ledger::asOf(item, day).isOpen() ? 0 : 1;
    }
    return count;
}

QString phaseWordsOn(const Campaign& campaign, QDate day)
{
    for (const CampaignPhase& phase : campaign.phases) {
        if (!phase.isDone() || phase.doneOn > day)
            return QStringLiteral("处于") + campaignStageChinese(phase.stage) + QStringLiteral("阶段（")
                + phase.owner.name + QStringLiteral("负责）");
    }
    return QStringLiteral("五个阶段已经完成");
}

} // namespace

Result<> addCampaignFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kCampaignTerm));
    BB_TRY(const auto list, listCampaigns(query.session, query.branch));
    for (const Campaign& campaign : list) {
        for (const CampaignPhase& phase : campaign.phases) {
            const QString subject = QStringLiteral("campaign:") + phase.id.toString();
            facts.things.push_back({subject, QStringLiteral("%1：").arg(campaignStageTitle(phase.stage)), {}, {}});
            facts.terms.push_back({QString::fromUtf16(kCampaignTerm), subject,
                                   std::max(phase.until, campaign.enteredOn), phase.isDone(),
                                   QStringLiteral("campaign/") + campaign.id.toString()});
        }
    }
    return {};
}

Result<> addCampaignSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const QDate last = std::min(query.period.last, query.today);
    BB_TRY(const auto list, listCampaigns(query.session, query.branch));
    const auto found = std::find_if(list.begin(), list.end(), [&](const Campaign& campaign) {
        return campaign.year == last.year() && campaign.phases.front().from <= last;
    });
    if (found == list.end())
        return {};
    const MatterCount measures = countOn(found->measures, last);
    const MatterCount problems = countOn(found->problems, last);
    const QString measuresKey = QStringLiteral("campaign:measures");
    const QString problemsKey = QStringLiteral("campaign:problems");
    section.parts.emplace_back(
        book::SectionText::of(QStringLiteral("%1年主题活动“").arg(found->year) + found->theme + QStringLiteral("”：")
                              + phaseWordsOn(*found, last)
                              + QStringLiteral("；措施%1项，已完成%2项；查摆问题%3个，已整改%4个。")
                                    .arg(markFigure(measuresKey, measures.all))
                                    .arg(measures.closed)
                                    .arg(markFigure(problemsKey, problems.all))
                                    .arg(problems.closed)));
    section.people.append(book::recordsBehind(measuresKey, QStringLiteral("主题活动措施"), measures.records));
    section.people.append(book::recordsBehind(problemsKey, QStringLiteral("主题活动查摆问题"), problems.records));
    section.figures.insert(QStringLiteral("campaign"),
                           QJsonObject{{QStringLiteral("theme"), found->theme},
                                       {QStringLiteral("measures"), measures.all},
                                       {QStringLiteral("measures_closed"), measures.closed},
                                       {QStringLiteral("problems"), problems.all},
                                       {QStringLiteral("problems_closed"), problems.closed}});
    return {};
}

} // namespace branchbook::ideology
