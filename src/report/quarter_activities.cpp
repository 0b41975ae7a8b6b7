// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance and study over everything that was held; what was held by kind stands in the areas' own sections.
#include "report/quarter_writer.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/percent.h"

#include "branchbook/base/text.h"
#include "report/figure_presence.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

/// `scope`: the key behind the colon, as report/figure_presence.h has it; empty: of all that was held.
QString markTimes(const char* what, const QString& scope, int times)
{
    const QString plain = QString::fromLatin1(what);
    return markFigure(scope.isEmpty() ? plain : plain + u':' + scope, times);
}

QString tallyText(const Tally& tally)
{
    if (tally.expected == 0)
        return QStringLiteral("未登记到会人员");
    return QStringLiteral("应到%1人次，实到%2人次，到会率%3")
        .arg(markTimes("expected", {}, tally.expected), markTimes("present", {}, tally.present),
             percentText(tally.rate()));
}

QStringList tallyRow(const QString& label, const Tally& tally, const QString& scope)
{
    return {label,
            QString::number(tally.held),
            markTimes("expected", scope, tally.expected),
            markTimes("present", scope, tally.present),
            markTimes("on_leave", scope, tally.onLeave),
            markTimes("absent", scope, tally.absent),
            percentText(tally.rate())};
}

QString monthName(Month month)
{
    return QStringLiteral("%1月").arg(month.month);
}

/// Hours of the year, those asked of this one in it, and what is missing by now; — where nothing is asked or missing.
QStringList yearCells(const ideology::StudyPace& pace, book::MemberId member)
{
    const QString none = percentText(std::nullopt);
    const auto line = std::ranges::find(pace.people, member, &ideology::StudyPaceLine::member);
    if (line == pace.people.end())
        return {none, none, none};
    const bool isAsked = !line->excused && line->owes && line->target > 0;
    return {decimalText(line->hours), isAsked ? decimalText(line->target) : none,
            pace.isBehind(*line) ? decimalText(rules::dueSoFar(line->target, pace.pace) - line->hours) : none};
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
        planned =
            QStringLiteral("已安排、尚未记录的有%1次（%2），未计入。").arg(named.size()).arg(joinedClauses(named));
    }
    if (!m_figures.stillPlanned.isEmpty())
        planned += QStringLiteral("另有%1次安排在%2之后、本季度之内，未计入。")
                       .arg(m_figures.stillPlanned.size())
                       .arg(chineseDay(m_figures.basis));
    if (m_figures.held.isEmpty()) {
        paragraph(QStringLiteral("本季度无活动记录。") + planned);
        return writePace();
    }
    section(QStringLiteral("到会情况"));
    paragraph(QStringLiteral("本季度共开展各类活动%1次，%2；请假%3人次，缺席%4人次。%5分月情况见%6和%7%8。")
                  .arg(QString::number(m_figures.all.held), tallyText(m_figures.all),
                       markTimes("on_leave", {}, m_figures.all.onLeave), markTimes("absent", {}, m_figures.all.absent),
                       planned, nextTable(), nextChart(),
                       wanted(QStringLiteral("activity_list")) ? QStringLiteral("，活动明细见%1").arg(nextTable(1))
                                                               : QString()));
    writeDoubleLife();
    writeAttendance();
    if (wanted(QStringLiteral("activity_list")))
        writeActivityTable();
    writeStudy();
    writePace();
}

void QuarterWriter::writeDoubleLife()
{
    const Tally& tally = m_figures.doubleLife.tally;
    if (tally.expected == 0)
        return;
    QStringList kinds;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        if (gathering::isAttendedAsMember(info.kind))
            kinds << QString::fromUtf16(info.title);
    }
    const QString& cited = m_figures.doubleLife.cited;
    const QString scope = kDoubleLifeScope;
    paragraph(QStringLiteral(
                  "%1党员领导干部以普通党员身份应参加组织生活（%2）%3次，应到%4人次，实到%5人次；请假%6人次，缺席%7人次"
                  "（按%8登记的党员领导干部计算）。")
                  .arg(cited.isEmpty() ? QString() : QStringLiteral("双重组织生活（%1）：").arg(cited),
                       kinds.join(QStringLiteral("、")), QString::number(tally.held),
                       markTimes("expected", scope, tally.expected), markTimes("present", scope, tally.present),
                       markTimes("on_leave", scope, tally.onLeave), markTimes("absent", scope, tally.absent),
                       chineseDate(m_figures.doubleLife.markedOn)));
}

void QuarterWriter::writeStudy()
{
    const StudyFigures& study = m_figures.study;
    const bool listed = wanted(QStringLiteral("study_members")) && !study.members.isEmpty();
    const bool none =
        std::all_of(study.members.begin(), study.members.end(), [](const auto& each) { return each.minutes == 0; });
    if (none && !listed)
        return;
    section(QStringLiteral("学习学时"));
    if (none) { // the table was asked for: who took part in what stands in it all the same
        paragraph(QStringLiteral("本季度的活动没有登记学时，个人参加活动的情况见%1。").arg(nextTable()));
        return writeStudyTable();
    }
    QString text = QStringLiteral("%1名党员累计学习%2学时，人均%3学时（每学时%4分钟）。")
                       .arg(markFigure(QStringLiteral("study"), study.members.size()), decimalText(study.hours()),
                            decimalText(study.hoursPerMember()), QString::number(study.classHourMinutes));
    if (study.excused > 0)
        text += QStringLiteral("其中%1名党员年老体弱，学时不作硬性要求。").arg(study.excused);
    if (listed)
        text += QStringLiteral("个人学时见%1。").arg(nextTable());
    paragraph(text);
    if (listed)
        writeStudyTable();
}

void QuarterWriter::writePace()
{
    const ideology::StudyPace& pace = m_figures.study.pace;
    if (pace.people.isEmpty() || pace.target <= 0)
        return;
    QStringList leaders;
    QStringList excused;
    for (const ideology::StudyPaceLine& line : pace.people) {
        const QString name = shownName(line.name, m_options.names);
        if (line.excused)
            excused << name;
        else if (line.onCommittee)
            leaders << QStringLiteral("%1%2学时").arg(name, decimalText(line.hours));
    }
    QString text = QStringLiteral("%1规定党员每年集中学习培训一般不少于%2学时，按已过的天数到%3应有%4学时。")
                       .arg(pace.basis, decimalText(pace.target), chineseDay(m_figures.basis),
                            decimalText(rules::dueSoFar(pace.target, pace.pace)));
    if (!leaders.isEmpty() && pace.leaderTarget > 0)
        text += QStringLiteral("书记和委员每年一般不少于%1学时，应有%2学时：%3。")
                    .arg(decimalText(pace.leaderTarget), decimalText(rules::dueSoFar(pace.leaderTarget, pace.pace)),
                         leaders.join(QStringLiteral("、")));
    text += QStringLiteral("%1名党员中，达到进度的%2人，落后的%3人。")
                .arg(pace.people.size())
                .arg(pace.onPace())
                .arg(pace.behind());
    if (!excused.isEmpty())
        text += QStringLiteral("年老体弱、学时不作硬性要求的%1人：%2。")
                    .arg(excused.size())
                    .arg(excused.join(QStringLiteral("、")));
    section(QStringLiteral("全年学时进度"));
    paragraph(text);
}

void QuarterWriter::writeStudyTable()
{
    const ideology::StudyPace& pace = m_figures.study.pace;
    const bool hasYear = !pace.people.isEmpty() && pace.target > 0;
    QList<Column> columns{{QStringLiteral("序号"), 1.2, Align::Center},
                          {QStringLiteral("姓名"), 2, Align::Center},
                          {QStringLiteral("应参加（次）"), 2, Align::Center},
                          {QStringLiteral("实参加（次）"), 2, Align::Center},
                          {QStringLiteral("学时"), 1.5, Align::Center}};
    QStringList notes;
    if (hasYear) {
        columns << Column{QStringLiteral("全年累计"), 1.7, Align::Center}
                << Column{QStringLiteral("全年要求"), 1.7, Align::Center}
                << Column{QStringLiteral("落后进度"), 1.7, Align::Center};
        notes << QStringLiteral("注：后三列以学时计；落后进度＝按已过的天数到%1应有的学时－全年累计。")
                     .arg(chineseDay(m_figures.basis));
    }
    QList<QStringList> rows;
    for (const gathering::StudyTotal& total : m_figures.study.members) {
        rows.append({QString::number(rows.size() + 1), shownName(total.name, m_options.names),
                     QString::number(total.expected), QString::number(total.attended),
                     decimalText(m_figures.study.hoursOf(total))});
        if (hasYear)
            rows.last() += yearCells(pace, total.member);
    }
    table(QStringLiteral("个人参加活动和学时"), std::move(columns), std::move(rows), std::move(notes));
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
                     row.topic, markTimes("expected", row.id.toString(), row.expected),
                     markTimes("present", row.id.toString(), row.present), percentText(one.rate())});
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
    Chart made;
    Series expected{QStringLiteral("应到人次"), {}};
    Series present{QStringLiteral("实到人次"), {}};
    for (const MonthTally& entry : m_figures.months) {
        rows.append(tallyRow(monthName(entry.month), entry.tally, entry.month.toString()));
        made.groups.append(monthName(entry.month));
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
    made.series = {expected, present};
    chart(QStringLiteral("各月应到和实到人次"), std::move(made));
}

} // namespace branchbook::report
