// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_rows.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/pinyin.h"
#include "branchbook/base/screen_words.h"
#include "ui/gathering/kind_text.h"
#include "ui/shell/area_tab.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace branchbook::ui {

namespace {

using gathering::Kind;

struct GatheringTexts {
    Q_DECLARE_TR_FUNCTIONS(GatheringTexts)
};

QString textOrDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

Cell dayCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = PartialDate::of(listed.row.heldOn).toDotted();
    return cell;
}

Cell kindCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = shortKind(listed.row.kind);
    cell.tip = shownWord(gathering::kindTitle(listed.row.kind));
    if (!listed.row.groupName.isEmpty())
        cell.tip = GatheringTexts::tr("%1，%2").arg(cell.tip, listed.row.groupName);
    cell.tint = Color::Text2;
    return cell;
}

Cell topicCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = listed.row.topic;
    cell.tip = listed.row.topic;
    return cell;
}

Cell placeCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = textOrDash(listed.row.place);
    cell.tip = listed.row.place;
    cell.tint = Color::Text2;
    return cell;
}

Cell hostCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = textOrDash(listed.row.host);
    cell.tint = Color::Text2;
    return cell;
}

Cell attendanceCell(const ListedGathering& listed)
{
    Cell cell;
    const auto& row = listed.row;
    if (listed.isPlanned()) { // nobody has come to what is still to be held
        cell.text = QStringLiteral("—");
        return cell;
    }
    cell.text = row.expected > 0 ? QStringLiteral("%1 / %2").arg(row.expected).arg(row.present)
        : row.recorded           ? GatheringTexts::tr("尚未登记")
                                 : QStringLiteral("—");
    if (row.expected > 0)
        cell.tip = GatheringTexts::tr("应到 %1，实到 %2，请假 %3，缺席 %4")
                       .arg(row.expected)
                       .arg(row.present)
                       .arg(row.onLeave)
                       .arg(row.absent);
    if (row.expected > 0)
        cell.apart = {row.expected, row.present, row.onLeave, row.absent};
    return cell;
}

Cell rateCell(const ListedGathering& listed)
{
    Cell cell;
    const auto& row = listed.row;
    cell.text = QStringLiteral("—");
    if (row.expected > 0 && !listed.isPlanned()) {
        cell.bar = double(row.present) / row.expected;
        cell.text = percentText(percentOf(row.present, row.expected));
    }
    return cell;
}

Cell stateCell(const ListedGathering& listed)
{
    Cell cell;
    const auto& row = listed.row;
    if (row.heldOn > listed.today)
        cell.chip = {GatheringTexts::tr("计划"), Tone::Info, QStringLiteral("clock")};
    else if (!row.recorded)
        cell.chip = {GatheringTexts::tr("尚未记录"), Tone::Warn, QStringLiteral("clock")};
    else if (row.state == gathering::State::Draft)
        cell.chip = {GatheringTexts::tr("草稿"), Tone::Neutral, {}};
    else
        cell.text = GatheringTexts::tr("已归档");
    if (row.late && row.enteredOn.isValid()) {
        const QString on = GatheringTexts::tr("%1月%2日补记").arg(row.enteredOn.month()).arg(row.enteredOn.day());
        cell.status = {on, Tone::Warn, QStringLiteral("history")};
        cell.tip = on;
        cell.apart = {cell.chip.text.isEmpty() ? cell.text : cell.chip.text, row.enteredOn};
    }
    return cell;
}

Cell filesCell(const ListedGathering& listed)
{
    Cell cell;
    cell.text = listed.row.attachments == 0 ? QStringLiteral("—") : QString::number(listed.row.attachments);
    cell.tint = Color::Text2;
    return cell;
}

constexpr std::array<Column<ListedGathering>, 9> kColumns{{
    {QT_TRANSLATE_NOOP("table", "日期"), 112, Qt::AlignLeft, dayCell},
    {QT_TRANSLATE_NOOP("table", "类型"), 112, Qt::AlignLeft, kindCell},
    {QT_TRANSLATE_NOOP("table", "主题"), 200, Qt::AlignLeft, topicCell},
    {QT_TRANSLATE_NOOP("table", "地点"), 136, Qt::AlignLeft, placeCell, 4},
    {QT_TRANSLATE_NOOP("table", "主持人"), 84, Qt::AlignLeft, hostCell, 2},
    {QT_TRANSLATE_NOOP("table", "应到 / 实到"), 96, Qt::AlignRight, attendanceCell, 0,
     QT_TRANSLATE_NOOP("table", "应到/实到/请假/缺席")},
    {QT_TRANSLATE_NOOP("table", "到会率"), 128, Qt::AlignLeft, rateCell, 1},
    {QT_TRANSLATE_NOOP("table", "状态"), 186, Qt::AlignLeft, stateCell, 0, QT_TRANSLATE_NOOP("table", "状态/补记日期")},
    {QT_TRANSLATE_NOOP("table", "附件"), 56, Qt::AlignRight, filesCell, 3},
}};

QString sortKey(const ListedGathering& listed, GatheringColumn column)
{
    const auto& row = listed.row;
    switch (column) {
    case GatheringColumn::Topic: return row.topic;
    case GatheringColumn::Place: return row.place;
    case GatheringColumn::Host: return pinyin(row.host);
    default: return {};
    }
}

double sortNumber(const ListedGathering& listed, GatheringColumn column)
{
    const auto& row = listed.row;
    switch (column) {
    case GatheringColumn::Day: return double(row.heldOn.toJulianDay());
    case GatheringColumn::Kind: return double(row.kind);
    case GatheringColumn::Attendance: return row.expected * 10000.0 + row.present;
    case GatheringColumn::Rate: return row.expected == 0 ? -1 : double(row.present) / row.expected;
    case GatheringColumn::State: return listed.isPlanned() ? 0 : row.state == gathering::State::Draft ? 1 : 2;
    case GatheringColumn::Files: return row.attachments;
    default: return 0;
    }
}

} // namespace

QList<GatheringTab> gatheringTabs(const QString& area)
{
    const QString life = GatheringTexts::tr("组织生活");
    if (area == u"organization")
        return {{GatheringTexts::tr("支部会议"),
                 {Kind::GeneralMeeting, Kind::CommitteeMeeting, Kind::GroupMeeting},
                 QStringLiteral("organization"),
                 GatheringTexts::tr("支部党员大会、支委会和党小组会的记录放在这里，\n到会人数和季度报告会自动算好。"),
                 life},
                {GatheringTexts::tr("主题党日"),
                 {Kind::ThemePartyDay},
                 QStringLiteral("flag"),
                 GatheringTexts::tr("每个月的主题党日记在这里，\n谁参加了、做了什么，一次写清楚。"),
                 life},
                {GatheringTexts::tr("组织生活会"),
                 {Kind::OrganizationalLifeMeeting, Kind::DemocraticEvaluation},
                 QStringLiteral("members"),
                 GatheringTexts::tr("组织生活会和民主评议党员会议记在这里，\n所属年度可以和开会日期不同。"),
                 life},
                {GatheringTexts::tr("其他活动"),
                 {Kind::Forum, Kind::OtherActivity},
                 QStringLiteral("style"),
                 GatheringTexts::tr("座谈会和其他活动记在这里，\n一样可以登记到会和附件。"),
                 life}};
    return {{GatheringTexts::tr("学习与党课"),
             {Kind::PartyLesson, Kind::CenterGroupStudy, Kind::IntensiveTraining, Kind::SpecialLecture,
              Kind::TheorySeminar},
             QStringLiteral("thought"),
             GatheringTexts::tr("党课、集中学习、培训、辅导和研讨记在这里，\n学时按到会人员自动累计。"),
             {}},
            {GatheringTexts::tr("考试记录"),
             {Kind::TheoryExam},
             QStringLiteral("edit"),
             GatheringTexts::tr("理论考试记在这里：时间、参加的人和学时。"),
             areaTabGroup(QStringLiteral("exam"))}};
}

GatheringTableModel::GatheringTableModel(QObject* parent)
    : RowTableModel<ListedGathering>(kColumns, parent)
{
}

bool matchesText(const ListedGathering& listed, const QString& typed)
{
    const QString wanted = typed.trimmed();
    const auto& row = listed.row;
    const QString day = shownDate(row.heldOn);
    const QStringList texts{row.topic,
                            row.place,
                            row.host,
                            row.groupName,
                            gathering::kindTitle(row.kind),
                            shownWord(gathering::kindTitle(row.kind)),
                            day,
                            PartialDate::of(row.heldOn).toDotted()};
    return wanted.isEmpty() || std::ranges::any_of(texts, [&wanted](const QString& text) {
               return text.contains(wanted, Qt::CaseInsensitive);
           });
}

void sortGatherings(std::vector<ListedGathering>& rows, TableHeader::Sorting sorting)
{
    const auto newestFirst = [](const ListedGathering& a, const ListedGathering& b) {
        return std::tuple(b.row.heldOn, b.row.startsAt) < std::tuple(a.row.heldOn, a.row.startsAt);
    };
    std::ranges::stable_sort(rows, newestFirst);
    if (sorting.column < 0)
        return;
    const auto column = GatheringColumn(sorting.column);
    const auto before = [column](const ListedGathering& a, const ListedGathering& b) {
        return std::pair(sortNumber(a, column), sortKey(a, column))
            < std::pair(sortNumber(b, column), sortKey(b, column));
    };
    if (sorting.order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, before);
    else
        std::ranges::stable_sort(rows, [&before](const auto& a, const auto& b) { return before(b, a); });
}

} // namespace branchbook::ui
