// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/wide_cards.h"

#include "ui/agenda/greeting.h"
#include "ui/agenda/side_cards.h"
#include "ui/gathering/kind_text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr std::size_t kDaysShown = 4;

struct WideTexts {
    Q_DECLARE_TR_FUNCTIONS(WideTexts)
};

QWidget* yearLine(const agenda::YearRow& row)
{
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 0, 16, 0);
    parts->setSpacing(12);
    auto* name = new ElidedLabel(row.title);
    name->setFixedWidth(scaled(124)); // 民主评议党员会议
    parts->addWidget(name);
    const bool settled = row.done + row.waived >= row.needed;
    auto* bar = new Bar(row.title, 6, settled ? Color::OkSolid : Color::Text3);
    bar->setFraction(row.needed > 0 ? double(row.done) / row.needed : 0);
    parts->addWidget(bar, 1);
    auto* count = label(QStringLiteral("%1/%2").arg(row.done).arg(row.needed), TextRole::Small, Ink::Text2);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(scaled(44));
    parts->addWidget(count);
    line->setFixedHeight(scaled(32));
    return line;
}

/// 20 第二党小组 9月党小组会
QWidget* dayLine(const agenda::WorkItem& item, QDate today)
{
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 0, 16, 0);
    parts->setSpacing(12);
    const bool passed = item.plannedOn.isValid() && item.plannedOn < today;
    auto* day = label(QString::number(passed ? item.plannedOn.day() : item.on.day()), TextRole::SmallStrong, Ink::Text);
    day->setFixedWidth(scaled(20));
    parts->addWidget(day);
    parts->addWidget(new ElidedLabel(item.title, TextRole::Small), 1);
    if (passed)
        parts->addWidget(label(WideTexts::tr("已过"), TextRole::Small, Ink::Text2));
    else if (item.on == today)
        parts->addWidget(label(WideTexts::tr("今天"), TextRole::Small, Ink::Accent));
    line->setFixedHeight(scaled(32));
    return line;
}

ListEntry doneEntry(const gathering::GatheringRow& row)
{
    ListEntry entry;
    entry.shown.icon = kindIcon(row.kind);
    entry.shown.title = row.groupName.isEmpty() || row.topic.contains(row.groupName)
        ? row.topic
        : QStringLiteral("%1 %2").arg(row.groupName, row.topic);
    entry.shown.reason = row.expected > 0
        ? WideTexts::tr("%1 · 到会 %2 / %3").arg(shortDay(row.heldOn)).arg(row.present).arg(row.expected)
        : shortDay(row.heldOn);
    entry.shown.distance = WideTexts::tr("已完成");
    entry.shown.tone = Tone::Ok;
    entry.shown.verb = WideTexts::tr("查看");
    entry.target.what = agenda::Target::What::Gathering;
    entry.target.id = row.id.toString();
    entry.target.kind = row.kind;
    return entry;
}

} // namespace

QWidget* makeYearCard(const WideData& data, QPushButton* open)
{
    auto* box = card(0);
    cardRows(box)->addWidget(cardHead(WideTexts::tr("全年进度"), open));
    cardRows(box)->addSpacing(4);
    for (const auto& section : data.year.sections) {
        for (const auto& row : section.rows) {
            if (row.needed > 0 && !row.isDeadline)
                cardRows(box)->addWidget(yearLine(row));
        }
    }
    cardRows(box)->addSpacing(10);
    return box;
}

QWidget* makeMonthCard(const WideData& data, const WorkbenchData& work)
{
    const QDate today = work.today;
    auto* box = card(0);
    cardRows(box)->addWidget(
        cardHead(WideTexts::tr("本月日历"),
                 label(WideTexts::tr("%1年%2月").arg(today.year()).arg(today.month()), TextRole::Small, Ink::Text2)));
    auto* grid = new MonthGrid({}, today);
    QSet<QDate> held;
    for (const auto& row : data.month)
        held.insert(row.heldOn);
    grid->setMarked(held);
    grid->setAccessibleName(WideTexts::tr("本月日历"));
    auto* around = new QHBoxLayout;
    around->setContentsMargins(12, 8, 12, 12);
    around->addWidget(grid, 1);
    cardRows(box)->addLayout(around);
    std::size_t shown = 0;
    for (const auto* items : {&work.work.thisWeek, &work.work.thisMonth}) {
        for (const auto& item : *items) {
            if (item.on < today || shown == kDaysShown)
                continue;
            if (shown++ == 0)
                cardRows(box)->addWidget(horizontalLine());
            cardRows(box)->addWidget(dayLine(item, today));
        }
    }
    cardRows(box)->addSpacing(shown > 0 ? 8 : 0);
    return box;
}

QList<ListSection> wideSections(const WorkbenchData& work, const WideData& data)
{
    ListSection next{WideTexts::tr("下月"), Tone::Neutral, {}};
    for (const auto& item : work.work.nextMonth)
        next.entries.append(entryOf(item, work.readOnly ? ListAccess::Look : ListAccess::Full));
    ListSection done{WideTexts::tr("本月已完成"), Tone::Neutral, {}};
    for (const auto& row : data.month)
        done.entries.append(doneEntry(row));
    return {next, done};
}

} // namespace branchbook::ui
