// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What research topics add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/ideology/research_service.h"

#include "branchbook/base/text.h"
#include <QJsonArray>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr char16_t kResearchTerm[] = u"research_due";

QDate stageDay(const Research& research, ResearchStage stage)
{
    for (const ResearchStep& step : research.steps) {
        if (step.stage == stage)
            return step.on;
    }
    return {};
}

/// Under way in the period: chosen by its end, not closed before its beginning.
bool concernsPeriod(const Research& research, DateRange range)
{
    const QDate closed = stageDay(research, ResearchStage::Closed);
    return research.stageOn(range.last).has_value() && (!closed.isValid() || closed >= range.first);
}

} // namespace

Result<> addResearchFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kResearchTerm));
    BB_TRY(const auto list, listResearch(query.session, query.branch));
    for (const Research& research : list) {
        if (!research.dueOn.isValid())
            continue;
        const QString subject = QStringLiteral("research:") + research.id.toString();
        facts.things.push_back({subject, QStringLiteral("%1：").arg(research.title), {}, {}});
        facts.terms.push_back({QString::fromUtf16(kResearchTerm), subject, research.dueOn, !research.isOpen(),
                               QStringLiteral("research/") + research.id.toString()});
    }
    return {};
}

Result<> addResearchSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto list, listResearch(query.session, query.branch));
    list.removeIf([&](const Research& research) { return !concernsPeriod(research, range); });
    if (list.isEmpty())
        return {};
    QStringList words;
    QStringList records;
    QJsonArray figures;
    int closed = 0;
    for (const Research& research : list) {
        const ResearchStage stage = *research.stageOn(range.last);
        closed += stage == ResearchStage::Closed ? 1 : 0;
        QString text = QStringLiteral("“") + insideQuotes(research.title) + QStringLiteral("”（") + research.leadName
            + QStringLiteral("负责）") + researchStageChinese(stage);
        if (stage >= ResearchStage::Applied)
            text += QStringLiteral("：") + research.decision.simplified();
        words.append(text);
        records.append(research.title);
        figures.append(QJsonObject{{QStringLiteral("title"), research.title},
                                   {QStringLiteral("lead"), research.leadName},
                                   {QStringLiteral("stage"), researchStageName(stage)}});
    }
    section.parts.emplace_back(book::SectionText::of(
        QStringLiteral("调研课题%1个，办结%2个：").arg(markFigure(QStringLiteral("research"), list.size())).arg(closed)
        + joinedClauses(words) + QStringLiteral("。")));
    section.people.append(book::recordsBehind(QStringLiteral("research"), QStringLiteral("调研课题"), records));
    section.figures.insert(QStringLiteral("research"), figures);
    return {};
}

} // namespace branchbook::ideology
