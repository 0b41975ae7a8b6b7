// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/watch_lists.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

namespace {

QString watchDay(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QString();
}

QString watchNumber(const Table& table)
{
    return QString::number(table.rows.size() + 1);
}

/// Landscape: one wide table under the branch and its title.
Document watchList(const ConductPaper& paper, const QString& title, Table table, const QString& none)
{
    Document document;
    document.metadata = {paper.branch + title, paper.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.paper = Paper::Landscape;
    document.blocks.emplace_back(Title{{paper.branch, title}});
    if (table.rows.isEmpty()) {
        document.blocks.emplace_back(Paragraph::of(none));
        return document;
    }
    table.notes.prepend(QStringLiteral("截至%1，共%2条。").arg(chineseDate(paper.on)).arg(table.rows.size()));
    document.blocks.emplace_back(std::move(table));
    return document;
}

/// What was found, or by when it is seen again.
QString revisitWords(const conduct::FieldTask& task)
{
    if (task.isRevisited())
        return QStringLiteral("%1 %2").arg(watchDay(task.revisitedOn), task.finding.simplified());
    return task.revisitBy.isValid() ? QStringLiteral("%1以前回访").arg(watchDay(task.revisitBy)) : QString();
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
            table.rows.append({watchNumber(table), conduct::responsibilityKindWord(each.kind), each.matter,
                               each.standard, each.name, watchDay(each.fromOn)});
    }
    return watchList(paper, QStringLiteral("责任清单"), std::move(table), QStringLiteral("还没有责任清单。"));
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
        table.rows.append({watchNumber(table), watchDay(each.item.raisedOn), each.place, each.problem.simplified(),
                           each.decision.simplified(), each.item.ownerName, watchDay(each.item.dueOn),
                           revisitWords(each)});
    return watchList(paper, QStringLiteral("一线办公和督办事项"), std::move(table),
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
        table.rows.append({watchNumber(table), each.post, each.matter.simplified(),
                           integrity::riskGrades().chineseOf(each.grade), each.measures.simplified(), each.ownerName,
                           watchDay(each.reviewOn)});
    }
    return watchList(paper, QStringLiteral("廉政风险点清单"), std::move(table), QStringLiteral("还没有廉政风险点。"));
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
        table.rows.append({watchNumber(table), each.title, integrity::channelKindWord(each.kind), each.detail,
                           each.keeper, each.guidance.simplified()});
    }
    return watchList(paper, QStringLiteral("监督渠道"), std::move(table), QStringLiteral("还没有开通的监督渠道。"));
}

} // namespace branchbook::report
