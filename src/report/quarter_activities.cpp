// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance and study over everything that was held; what was held by kind stands in the areas' own sections.
#include "report/quarter_writer.h"

#include "branchbook/base/percent.h"

#include "branchbook/base/text.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

QString tallyText(const Tally& tally)
{
    if (tally.expected == 0)
        return QStringLiteral("未登记到会人员");
    return QStringLiteral("应到%1人次，实到%2人次，到会率%3")
        .arg(tally.expected)
        .arg(tally.present)
        .arg(percentText(tally.rate()));
}

QStringList tallyRow(const QString& label, const Tally& tally)
{
    return {label, QString::number(tally.held), QString::number(tally.expected), QString::number(tally.present),
            percentText(tally.rate())};
}

QString monthName(Month month)
{
    return QStringLiteral("%1月").arg(month.month);
}

QString rateNote()
{
    return QStringLiteral("注：到会率＝实到人次÷应到人次。");
}

} // namespace

void QuarterWriter::writeActivities()
{
    chapter(QStringLiteral("组织生活到会和学时情况"));
    QString planned;
    if (!m_figures.unrecorded.isEmpty()) {
        QStringList named;
        for (const gathering::GatheringRow& row : m_figures.unrecorded)
            named << QStringLiteral("%1“%2”").arg(chineseDay(row.heldOn), insideQuotes(row.topic));
        planned = QStringLiteral("已安排、尚未记录的有%1次（%2），未计入。")
                      .arg(named.size())
                      .arg(named.join(QStringLiteral("；")));
    }
    if (!m_figures.stillPlanned.isEmpty())
        planned += QStringLiteral("另有%1次安排在%2之后、本季度之内，未计入。")
                       .arg(m_figures.stillPlanned.size())
                       .arg(chineseDay(m_figures.basis));
    if (m_figures.held.isEmpty()) {
        paragraph(QStringLiteral("本季度无活动记录。") + planned);
        return;
    }
    section(QStringLiteral("到会情况"));
    paragraph(QStringLiteral("本季度共开展各类活动%1次，%2；请假%3人次，缺席%4人次。%5分月情况见%6和图%7。")
                  .arg(m_figures.all.held)
                  .arg(tallyText(m_figures.all))
                  .arg(m_figures.all.onLeave)
                  .arg(m_figures.all.absent)
                  .arg(planned, nextTable())
                  .arg(m_charts + 1));
    writeAttendance();
    if (wanted(QStringLiteral("activity_list")))
        writeActivityTable();
    writeStudy();
}

void QuarterWriter::writeStudy()
{
    const StudyFigures& study = m_figures.study;
    if (std::all_of(study.members.begin(), study.members.end(), [](const auto& each) { return each.minutes == 0; }))
        return;
    section(QStringLiteral("学习学时"));
    QString text = QStringLiteral("%1名党员累计学习%2学时，人均%3学时（每学时%4分钟）。")
                       .arg(study.members.size())
                       .arg(decimalText(study.hours()), decimalText(study.hoursPerMember()))
                       .arg(study.classHourMinutes);
    const bool listed = wanted(QStringLiteral("study_members"));
    if (listed)
        text += QStringLiteral("个人学时见%1。").arg(nextTable());
    paragraph(text);
    if (listed)
        writeStudyTable();
}

void QuarterWriter::writeStudyTable()
{
    QList<QStringList> rows;
    for (const gathering::StudyTotal& total : m_figures.study.members)
        rows.append({QString::number(rows.size() + 1), shownName(total.name, m_options.names),
                     QString::number(total.expected), QString::number(total.attended),
                     decimalText(m_figures.study.hoursOf(total))});
    table(QStringLiteral("个人参加活动和学时"),
          {{QStringLiteral("序号"), 1, Align::Center},
           {QStringLiteral("姓名"), 2, Align::Center},
           {QStringLiteral("应参加（次）"), 2, Align::Center},
           {QStringLiteral("实参加（次）"), 2, Align::Center},
           {QStringLiteral("学时"), 1.5, Align::Center}},
          std::move(rows));
}

void QuarterWriter::writeActivityTable()
{
    QList<QStringList> rows;
    for (const gathering::GatheringRow& row : m_figures.held) {
        Tally one;
        one.add(row);
        const QString kind = gathering::kindTitle(row.kind);
        const QString group = groupBesideTopic(row);
        rows.append({chineseDay(row.heldOn), group.isEmpty() ? kind : QStringLiteral("%1\n%2").arg(kind, group),
                     row.topic, QString::number(row.expected), QString::number(row.present), percentText(one.rate())});
    }
    table(QStringLiteral("活动明细"),
          {{QStringLiteral("日期"), 2, Align::Center},
           {QStringLiteral("类别"), 3, Align::Center},
           {QStringLiteral("主题"), 5, Align::Left},
           {QStringLiteral("应到"), 1.2, Align::Center},
           {QStringLiteral("实到"), 1.2, Align::Center},
           {QStringLiteral("到会率"), 1.7, Align::Center}},
          std::move(rows));
}

void QuarterWriter::writeAttendance()
{
    QList<QStringList> rows;
    Chart chart;
    Series expected{QStringLiteral("应到人次"), {}};
    Series present{QStringLiteral("实到人次"), {}};
    for (const MonthTally& entry : m_figures.months) {
        QStringList row = tallyRow(monthName(entry.month), entry.tally);
        row.insert(4, QString::number(entry.tally.onLeave));
        row.insert(5, QString::number(entry.tally.absent));
        rows.append(row);
        chart.groups.append(monthName(entry.month));
        expected.values.append(entry.tally.expected);
        present.values.append(entry.tally.present);
    }
    table(QStringLiteral("分月到会情况"),
          {{QStringLiteral("月份"), 1.2, Align::Center},
           {QStringLiteral("活动（次）"), 1.5, Align::Center},
           {QStringLiteral("应到人次"), 1.4, Align::Center},
           {QStringLiteral("实到人次"), 1.4, Align::Center},
           {QStringLiteral("请假"), 1, Align::Center},
           {QStringLiteral("缺席"), 1, Align::Center},
           {QStringLiteral("到会率"), 1.2, Align::Center}},
          std::move(rows), {rateNote()});
    chart.caption = QStringLiteral("图%1　各月应到和实到人次").arg(++m_charts);
    chart.series = {expected, present};
    m_document.blocks.emplace_back(std::move(chart));
}

} // namespace branchbook::report
