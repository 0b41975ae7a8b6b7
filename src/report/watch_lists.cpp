// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/watch_lists.h"

#include "branchbook/base/words_for.h"
#include "report/list_document.h"

namespace branchbook::report {

namespace {

/// What was found, or by when it is seen again.
QString revisitWords(const conduct::FieldTask& task)
{
    if (task.isRevisited())
        return QStringLiteral("%1 %2").arg(listDay(task.revisitedOn), task.finding.simplified());
    return task.revisitBy.isValid() ? QStringLiteral("%1以前回访").arg(listDay(task.revisitBy)) : QString();
}

} // namespace

Document responsibilityList(const ConductPaper& paper, const QList<conduct::Responsibility>& lines)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},    {QStringLiteral("责任"), 84, Align::Center},
                     {QStringLiteral("责任事项"), 220, Align::Left}, {QStringLiteral("责任标准"), 220, Align::Left},
                     {QStringLiteral("责任人"), 84, Align::Center},  {QStringLiteral("从哪天起"), 84, Align::Center}};
    for (const conduct::Responsibility& each : lines) {
        if (each.holdsOn(paper.on))
            table.rows.append({nextNumber(table), conduct::responsibilityKindWord(each.kind), each.matter,
                               each.standard, each.name, listDay(each.fromOn)});
    }
    return listDocument(paper.branch, paper.on, QStringLiteral("责任清单"), std::move(table),
                        QStringLiteral("还没有责任清单。"));
}

Document fieldTaskList(const ConductPaper& paper, const QList<conduct::FieldTask>& tasks)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},    {QStringLiteral("日期"), 72, Align::Center},
                     {QStringLiteral("地点"), 90, Align::Left},      {QStringLiteral("问题"), 140, Align::Left},
                     {QStringLiteral("当场决定"), 150, Align::Left}, {QStringLiteral("责任人"), 66, Align::Center},
                     {QStringLiteral("期限"), 72, Align::Center},    {QStringLiteral("回访"), 110, Align::Left}};
    for (const conduct::FieldTask& each : tasks)
        table.rows.append({nextNumber(table), listDay(each.item.raisedOn), each.place, each.problem.simplified(),
                           each.decision.simplified(), each.item.ownerName, listDay(each.item.dueOn),
                           revisitWords(each)});
    return listDocument(paper.branch, paper.on, QStringLiteral("一线办公和督办事项"), std::move(table),
                        QStringLiteral("还没有一线办公和督办事项。"));
}

Document riskPointList(const ConductPaper& paper, const QList<integrity::RiskPoint>& risks)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},    {QStringLiteral("岗位"), 110, Align::Left},
                     {QStringLiteral("风险点"), 170, Align::Left},   {QStringLiteral("等级"), 40, Align::Center},
                     {QStringLiteral("防控措施"), 230, Align::Left}, {QStringLiteral("责任人"), 70, Align::Center},
                     {QStringLiteral("下次复查"), 80, Align::Center}};
    for (const integrity::RiskPoint& each : risks) {
        if (each.endedOn.isValid() && each.endedOn < paper.on)
            continue;
        table.rows.append({nextNumber(table), each.post, each.matter.simplified(),
                           integrity::riskGrades().chineseOf(each.grade), each.measures.simplified(), each.ownerName,
                           listDay(each.reviewOn)});
    }
    return listDocument(paper.branch, paper.on, QStringLiteral("廉政风险点清单"), std::move(table),
                        QStringLiteral("还没有廉政风险点。"));
}

Document channelList(const ConductPaper& paper, const QList<integrity::Channel>& channels)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center}, {QStringLiteral("渠道"), 150, Align::Left},
                     {QStringLiteral("方式"), 70, Align::Center}, {QStringLiteral("地点、号码"), 170, Align::Left},
                     {QStringLiteral("谁管"), 70, Align::Center}, {QStringLiteral("怎样办理"), 240, Align::Left}};
    for (const integrity::Channel& each : channels) {
        if (each.openedOn > paper.on || (each.closedOn.isValid() && each.closedOn < paper.on))
            continue;
        table.rows.append({nextNumber(table), each.title, integrity::channelKindWord(each.kind), each.detail,
                           each.keeper, each.guidance.simplified()});
    }
    return listDocument(paper.branch, paper.on, QStringLiteral("监督渠道"), std::move(table),
                        QStringLiteral("还没有开通的监督渠道。"));
}

} // namespace branchbook::report
