// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is added up over the year: who was where, how often what was held, and what is said of the year as a whole.
#include "report/committee_parts.h"
#include "report/handbook_pen.h"
#include "report/report_words.h"

#include "branchbook/base/percent.h"
#include "branchbook/organization/appraisal_store.h"
#include "branchbook/report/duty_report.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using gathering::Gathering;
using gathering::Kind;
using gathering::Presence;

constexpr qsizetype kActivitiesOfTable = 12;
constexpr double kRoomToWrite = 110; ///< points

QString shortWord(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting: return QStringLiteral("大会");
    case Kind::CommitteeMeeting: return QStringLiteral("支委");
    case Kind::GroupMeeting: return QStringLiteral("小组");
    case Kind::PartyLesson: return QStringLiteral("党课");
    case Kind::ThemePartyDay: return QStringLiteral("党日");
    case Kind::OrganizationalLifeMeeting: return QStringLiteral("生活");
    case Kind::DemocraticEvaluation: return QStringLiteral("评议");
    case Kind::TheoryExam: return QStringLiteral("考试");
    case Kind::Forum: return QStringLiteral("座谈");
    case Kind::OtherActivity: return QStringLiteral("活动");
    case Kind::CenterGroupStudy:
    case Kind::IntensiveTraining:
    case Kind::SpecialLecture:
    case Kind::TheorySeminar: return QStringLiteral("学习");
    }
    return {};
}

/// 出席 √, 请假 △, 缺席 ×, 列席 列; empty: not expected (domain-rules §13.2).
QString codeOf(const Gathering& record, const book::MemberRow& row)
{
    for (const gathering::Attendee& person : record.attendees) {
        if (person.member != row.id)
            continue;
        switch (person.presence) {
        case Presence::Present: return QStringLiteral("√");
        case Presence::OnLeave: return QStringLiteral("△");
        case Presence::Absent: return QStringLiteral("×");
        }
    }
    return record.observers.contains(row.name) ? QStringLiteral("列") : QString();
}

Table attendanceTable(const QList<book::MemberRow>& members, const QList<Gathering>& gatherings)
{
    Table table;
    table.columns = {{QStringLiteral("姓名"), 52}};
    for (const Gathering& record : gatherings)
        table.columns.append({QStringLiteral("%1.%2\n%3")
                                  .arg(record.heldOn.month())
                                  .arg(record.heldOn.day())
                                  .arg(shortWord(record.kind)),
                              32.5});
    for (const book::MemberRow& row : members) {
        QStringList cells{row.name};
        for (const Gathering& record : gatherings)
            cells.append(codeOf(record, row));
        const bool any =
            std::any_of(cells.begin() + 1, cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
        if (any)
            table.rows.append(cells);
    }
    for (qsizetype missing = gatherings.size(); missing < kActivitiesOfTable; ++missing)
        table.columns.append({QString(), 32.5}); // the last table is as wide as the others
    table.notes = {QStringLiteral("注：√出席，△请假，×缺席，列为列席，空白为不属应到人员。")};
    return table;
}

/// Kind by quarter: how often it was held; over the year who was to come and who came. The figures of the four quarterly reports.
Table heldTable(const HandbookSource& source)
{
    Table table;
    table.caption = QStringLiteral("各类活动各季度的次数和全年到会情况");
    table.columns = {{QStringLiteral("类别"), 4}};
    for (int quarter = 1; quarter <= 4; ++quarter)
        table.columns.append({QStringLiteral("%1季度").arg(chineseNumber(quarter)), 2});
    table.columns += QList<Column>{{QStringLiteral("全年"), 2},
                                   {QStringLiteral("应到人次"), 2.4},
                                   {QStringLiteral("实到人次"), 2.4},
                                   {QStringLiteral("到会率"), 2.4}};
    for (const gathering::KindInfo& info : gathering::kinds()) {
        QStringList cells{QString::fromUtf16(info.title)};
        Tally sum;
        for (size_t quarter = 0; quarter < 4; ++quarter) {
            int held = 0;
            if (quarter < source.quarters.size()) {
                for (const KindTally& kind : source.quarters[quarter].kinds) {
                    if (kind.kind != info.kind)
                        continue;
                    held = kind.tally.held;
                    sum.held += held;
                    sum.expected += kind.tally.expected;
                    sum.present += kind.tally.present;
                }
            }
            cells.append(quarter < source.quarters.size() ? QString::number(held) : QString());
        }
        cells << QString::number(sum.held) << QString::number(sum.expected) << QString::number(sum.present)
              << percentText(sum.rate());
        if (sum.held > 0)
            table.rows.append(cells);
    }
    return table;
}

Result<> addAppraisal(const HandbookSource& source, HandbookPen& pen)
{
    BB_TRY(const auto round, organization::findAppraisal(source.session, source.branch.id, source.number()));
    if (!round)
        return {};
    BB_TRY(const auto problems, organization::listAppraisalProblems(source.session, *round));
    const AppraisalSheet sheet{*round, source.branch.name, problems, source.past.last,
                               source.tellsSecrets() ? AppraisalSecrets::Told : AppraisalSecrets::Covered};
    if (sheet.tells() && !round->report.isEmpty())
        pen.paper(QStringLiteral("述职报告"), dutyReportDocument(sheet));
    Document document = appraisalDocument(sheet);
    document.paper = Paper::Portrait;
    pen.paper(QStringLiteral("述职评议考核情况"), std::move(document));
    pen.count();
    return {};
}

} // namespace

Result<> writeAttendance(const HandbookSource& source, HandbookPen& pen)
{
    QList<book::MemberRow> members = source.members;
    for (int month = 1; month <= 12; ++month) {
        QList<Gathering> held;
        for (const Gathering& record : source.gatherings) {
            if (record.heldOn.month() == month && !record.attendees.isEmpty())
                held.append(record);
        }
        if (!held.isEmpty())
            pen.heading(QStringLiteral("%1月考勤").arg(month));
        for (qsizetype first = 0; first < held.size(); first += kActivitiesOfTable)
            pen.table(attendanceTable(members, held.mid(first, kActivitiesOfTable)));
        pen.count(int(held.size()));
    }
    writeAreaParts(source, book::HandbookPlace::Attendance, pen);
    return {};
}

Result<> writeSummary(const HandbookSource& source, HandbookPen& pen)
{
    Table held = heldTable(source);
    if (!held.rows.isEmpty()) {
        pen.heading(QStringLiteral("全年组织生活统计"));
        pen.table(std::move(held));
        pen.count();
    }
    if (!source.committee.said.summary.isEmpty()) {
        pen.heading(QStringLiteral("%1年工作总结").arg(source.number()));
        pen.add(workSummary(source.committee));
        pen.count();
    }
    BB_CHECK(addAppraisal(source, pen));
    writeAreaParts(source, book::HandbookPlace::Summary, pen);
    pen.heading(QStringLiteral("评价意见"));
    Table form;
    form.headRow = HeadRow::Absent;
    form.columns = {{{}, 110, Align::Center}, {{}, 332, Align::Left}};
    form.leastRowHeight = kRoomToWrite;
    form.rows = {{QStringLiteral("支部自评"), {}}, {QStringLiteral("上级党组织意见"), {}}};
    pen.table(std::move(form));
    return {};
}

} // namespace branchbook::report
