// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the quarterly report (domain-rules §13.3) besides attendance by month: ages, completion by kind, dues, open tasks.
#include "report/quarter_writer.h"

#include "branchbook/base/percent.h"
#include "report/report_words.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace branchbook::report {

namespace {

Series seriesOf(const QString& name, const QList<int>& counts)
{
    Series made{name, {}};
    for (const int count : counts)
        made.values.append(count);
    return made;
}

QString monthEnd(QDate day)
{
    return day == Month::of(day).range().last ? QStringLiteral("%1月末").arg(day.month()) : chineseDay(day);
}

} // namespace

void QuarterWriter::chart(const QString& caption, Chart made)
{
    made.caption = QStringLiteral("图%1　%2").arg(++m_charts).arg(caption);
    m_document.blocks.emplace_back(std::move(made));
}

bool QuarterWriter::hasAgeChart() const
{
    const auto isSome = [](int count) { return count > 0; };
    const MemberFigures& members = m_figures.members;
    return std::ranges::any_of(members.menByAge, isSome) || std::ranges::any_of(members.womenByAge, isSome);
}

/// The oldest on top. Whose sex or age nobody wrote down is in no bar; the caption says how many.
void QuarterWriter::writeAgeChart()
{
    if (!hasAgeChart())
        return;
    const MemberFigures& members = m_figures.members;
    Chart made;
    made.kind = ChartKind::Pyramid;
    made.series = {seriesOf(QStringLiteral("男"), members.menByAge),
                   seriesOf(QStringLiteral("女"), members.womenByAge)};
    for (qsizetype i = 0; i < members.menByAge.size(); ++i)
        made.groups.prepend(members.ages[i].label);
    for (Series& side : made.series)
        std::ranges::reverse(side.values);
    const int shown = std::accumulate(members.menByAge.begin(), members.menByAge.end(), 0)
        + std::accumulate(members.womenByAge.begin(), members.womenByAge.end(), 0);
    chart(shown < members.total
              ? QStringLiteral("党员年龄和性别（人；另有%1名年龄或性别不详）").arg(members.total - shown)
              : QStringLiteral("党员年龄和性别（人）"),
          std::move(made));
}

void QuarterWriter::writeCompletionChart()
{
    Chart made;
    made.suffix = QStringLiteral("%");
    made.top = 100;
    Series rate{QStringLiteral("完成率"), {}};
    QStringList told;
    const QList<AskedRow>& rows = m_figures.asked.rows;
    for (const AskedRow& row : rows) {
        if (told.contains(row.what))
            continue;
        told.append(row.what);
        int needed = 0;
        int done = 0;
        for (const AskedRow& each : rows) { // several rules may ask for one kind
            needed += each.what == row.what ? each.needed : 0;
            done += each.what == row.what ? each.done : 0;
        }
        if (needed == 0)
            continue;
        made.groups.append(row.title);
        rate.values.append(percentOf(done, needed));
    }
    if (made.groups.isEmpty())
        return;
    made.series = {rate};
    chart(QStringLiteral("各类组织生活完成率"), std::move(made));
}

Chart QuarterWriter::duesChart() const
{
    Chart made;
    made.decimals = 2;
    Series due{QStringLiteral("应交（元）"), {}};
    Series paid{QStringLiteral("已交（元）"), {}};
    for (const AreaFigures& area : m_figures.areas) {
        const QJsonObject dues = area.section.figures[QStringLiteral("dues")].toObject();
        for (const QJsonValue each : dues[QStringLiteral("months")].toArray()) {
            const auto month = Month::fromString(each[QStringLiteral("month")].toString());
            if (!month)
                continue;
            made.groups.append(QStringLiteral("%1月").arg(month->month));
            due.values.append(each[QStringLiteral("due")].toString().toDouble());
            paid.values.append(each[QStringLiteral("paid")].toString().toDouble());
        }
    }
    made.series = {due, paid};
    return made;
}

void QuarterWriter::writeOpenChart()
{
    const MatterFigures& matters = m_figures.matters;
    if (matters.open.isEmpty())
        return;
    Chart made;
    Series tasks{QStringLiteral("任务和决议"), {}};
    Series problems{QStringLiteral("问题"), {}};
    for (const OpenMatters& day : matters.open) {
        made.groups.append(monthEnd(day.day));
        tasks.values.append(day.tasks);
        problems.values.append(day.problems);
    }
    if (!matters.tasks.isEmpty())
        made.series.append(tasks);
    if (!matters.problems.isEmpty())
        made.series.append(problems);
    chart(QStringLiteral("各月末未办结的事项（件）"), std::move(made));
}

} // namespace branchbook::report
