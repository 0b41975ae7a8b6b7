// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员: who is on the way, and what has to be done for them by when (domain-rules §13.3, T4).
#include "report/quarter_writer.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/percent.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

QString changeText(int now, int before, QuarterState state)
{
    if (state == QuarterState::NotBegun)
        return percentText(std::nullopt);
    const int change = now - before;
    return change > 0 ? QStringLiteral("+%1").arg(change) : QString::number(change);
}

bool QuarterWriter::hasAdmission() const
{
    const MemberFigures& members = m_figures.members;
    const auto hasParts = [](const AreaFigures& area) { return area.partsIn(QStringLiteral("admission")) > 0; };
    return members.applicants + members.activists + members.developmentTargets + members.probationary > 0
        || !m_figures.openSteps.isEmpty() || std::ranges::any_of(m_figures.areas, hasParts);
}

void QuarterWriter::writeAdmission()
{
    chapter(QStringLiteral("发展党员情况"));
    writeParts(QStringLiteral("admission"));
    paragraph(QStringLiteral("发展党员各阶段人数见%1。").arg(nextTable()));
    writePipelineTable();
    writeOpenSteps();
}

void QuarterWriter::writePipelineTable()
{
    const MemberFigures& now = m_figures.members;
    const MemberFigures& before = m_figures.membersBefore;
    QList<QStringList> rows;
    const auto add = [&](const QString& title, const char* key, int MemberFigures::*count) {
        rows.append({title, markFigure(QString::fromLatin1(key), now.*count),
                     changeText(now.*count, before.*count, m_figures.state())});
    };
    add(QStringLiteral("入党申请人"), "applicants", &MemberFigures::applicants);
    add(QStringLiteral("入党积极分子"), "activists", &MemberFigures::activists);
    add(QStringLiteral("发展对象"), "development_targets", &MemberFigures::developmentTargets);
    add(QStringLiteral("预备党员"), "probationary", &MemberFigures::probationary);
    table(QStringLiteral("发展党员各阶段人数"),
          {{QStringLiteral("阶段"), 3, Align::Center},
           {QStringLiteral("人数"), 2, Align::Center},
           {QStringLiteral("比上季度末"), 2, Align::Center}},
          std::move(rows));
}

void QuarterWriter::writeOpenSteps()
{
    const QList<OpenStep>& steps = m_figures.openSteps;
    if (steps.isEmpty())
        return;
    const qsizetype late = std::ranges::count(steps, true, &OpenStep::isLate);
    paragraph(
        QStringLiteral("到下季度末应办的步骤%1项，其中逾期%2项，见%3。").arg(steps.size()).arg(late).arg(nextTable()));
    QList<QStringList> rows;
    bool provisional = false;
    for (const OpenStep& step : steps) {
        provisional = provisional || step.provisional;
        rows.append({shownName(step.name, m_options.names), step.title, dayIn(step.due, m_figures.quarter.year),
                     step.isLate ? QStringLiteral("逾期") : QStringLiteral("未到期")});
    }
    QStringList notes;
    if (provisional)
        notes << QStringLiteral("注：有的期限按工作日计算，当年的节假日表还没有，暂按周末推算。");
    table(QStringLiteral("到期和将到期的步骤"),
          {{QStringLiteral("姓名"), 2, Align::Center},
           {QStringLiteral("步骤"), 5, Align::Left},
           {QStringLiteral("期限"), 2.4, Align::Center},
           {QStringLiteral("状态"), 1.6, Align::Center}},
          std::move(rows), std::move(notes));
}

} // namespace branchbook::report
