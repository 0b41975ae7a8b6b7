// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_agenda_json.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/item_course.h"
#include "cli/gathering_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

using gathering::Gathering;

namespace {

/// 12000.50 元，材料：开支方案（有）、预算或报价（缺）; empty where the item has neither.
QString itemDetails(const gathering::AgendaItem& item)
{
    QStringList words;
    if (item.amount)
        words.append(tr("%1 元").arg(item.amount->toString()));
    QStringList papers;
    for (const gathering::Paper& paper : item.papers)
        papers.append(paper.atHand ? tr("%1（有）").arg(paper.name) : tr("%1（缺）").arg(paper.name));
    if (!papers.isEmpty())
        words.append(tr("材料：%1").arg(shownList(papers)));
    return shownClauses(words);
}

} // namespace

QJsonObject agendaItemJson(const gathering::AgendaItem& item)
{
    QJsonObject json{{QStringLiteral("title"), item.title},
                     {QStringLiteral("kind"), QString::fromLatin1(gathering::matterInfo(item.matter).name)},
                     {QStringLiteral("needs_vote"), gathering::needsVote(item.matter)},
                     {QStringLiteral("stage"), QString::fromLatin1(gathering::stageInfo(item.stage).name)}};
    if (item.amount)
        json.insert(QStringLiteral("amount"), item.amount->toString());
    if (!item.proposer.isEmpty())
        json.insert(QStringLiteral("proposer"), item.proposer);
    if (item.carriedFromOn.isValid())
        json.insert(QStringLiteral("carried_from"), item.carriedFromOn.toString(Qt::ISODate));
    QJsonArray papers;
    for (const gathering::Paper& paper : item.papers)
        papers.append(QJsonObject{{QStringLiteral("name"), paper.name}, {QStringLiteral("at_hand"), paper.atHand}});
    if (!papers.isEmpty())
        json.insert(QStringLiteral("papers"), papers);
    return json;
}

Result<> addCourses(const store::Session& session, const Gathering& g, QJsonObject& json, QStringList& lines)
{
    BB_TRY(const auto courses, organization::coursesOf(session, g));
    QJsonArray list;
    int number = 0;
    for (const gathering::AgendaItem& item : g.agenda) {
        ++number;
        const auto course = std::ranges::find(courses, item.id, &organization::ItemCourse::item);
        const bool isKnown = course != courses.end();
        const gathering::Stage reached = isKnown ? course->reached : item.stage;
        lines.append(QStringLiteral("  %1. %2\t%3\t%4")
                         .arg(QString::number(number), item.title,
                              shownName(gathering::matterInfo(item.matter).name, gathering::matterTitle(item.matter)),
                              shownName(gathering::stageInfo(reached).name, gathering::stageTitle(reached))));
        if (const QString details = itemDetails(item); !details.isEmpty())
            lines.append(QStringLiteral("    ") + details);
        if (!isKnown || course->steps.isEmpty())
            continue;
        lines.append(tr("    经过：%1").arg(organization::courseText(*course)));
        QJsonArray steps;
        for (const organization::CourseStep& step : course->steps)
            steps.append(
                QJsonObject{{QStringLiteral("stage"), QString::fromLatin1(gathering::stageInfo(step.stage).name)},
                            {QStringLiteral("on"), step.on.toString(Qt::ISODate)},
                            {QStringLiteral("note"), step.note}});
        list.append(QJsonObject{{QStringLiteral("number"), number},
                                {QStringLiteral("title"), item.title},
                                {QStringLiteral("reached"), QString::fromLatin1(gathering::stageInfo(reached).name)},
                                {QStringLiteral("steps"), steps}});
    }
    if (!list.isEmpty())
        json.insert(QStringLiteral("agenda_course"), list);
    return {};
}

} // namespace branchbook::cli
