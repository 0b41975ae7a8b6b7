// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/day_card.h"

#include "ui/agenda/greeting.h"
#include "ui/agenda/run_line.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace branchbook::ui {

namespace {

constexpr std::size_t kNextShown = 3;

bool isOpenMark(const MonthMark& mark)
{
    return mark.kind != MonthMark::Kind::Held && mark.kind != MonthMark::Kind::Overdue
        && mark.kind != MonthMark::Kind::Unrecorded;
}

} // namespace

DayCard::DayCard(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(0);
}

void DayCard::show(const MonthData& month, QDate day)
{
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what we were called from
        }
        delete item;
    }
    m_readOnly = month.readOnly;
    addHead(month, day);
    const auto marks = month.days.value(day);
    const int overlap = month.overlapping(day);
    for (int i = 0; i < marks.size(); ++i) {
        addMark(marks.at(i), month.today);
        if (i == overlap)
            addOverlap(marks.at(i));
    }
    if (marks.isEmpty()) {
        auto* none = paragraph(tr("这一天没有安排，也没有到期的事。"), TextRole::Small, Ink::Text2);
        none->setContentsMargins(0, 6, 0, 10);
        m_rows->addWidget(none);
    }
    addNext(month, day);
}

void DayCard::addHead(const MonthData& month, QDate day)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(8);
    row->addWidget(label(shortDay(day), TextRole::Title));
    row->addWidget(label(day == month.today ? tr("%1 · 今天").arg(weekdayShort(day)) : weekdayShort(day),
                         TextRole::Body, Ink::Text2));
    row->addStretch(1);
    auto* add = iconButton(QStringLiteral("plus"), tr("在这一天新建"), ButtonKind::Text, ControlSize::Small);
    row->addWidget(add);
    add->setVisible(!month.readOnly);
    connect(add, &QPushButton::clicked, this, [this, day, add] { Q_EMIT newAsked(day, add); });
    m_rows->addWidget(head);
}

void DayCard::addMark(const MonthMark& mark, QDate today)
{
    m_rows->addWidget(horizontalLine());
    auto* line = new QWidget;
    line->setMinimumHeight(scaled(54));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    auto* time = label(mark.startsAt.isValid() ? mark.startsAt.toString(QStringLiteral("HH:mm")) : tr("全天"),
                       TextRole::Small, Ink::Text2);
    time->setFixedWidth(scaled(40));
    row->addWidget(time);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(mark.title, TextRole::BodyStrong));
    const bool due = mark.gathering.isNull();
    const bool passed = mark.kind == MonthMark::Kind::Unrecorded;
    const QString detail = passed                   ? tr("计划的日子已过，还没有记录")
        : !due                                      ? mark.detail
        : mark.kind == MonthMark::Kind::Overdue     ? tr("逾期 %1 天").arg(mark.on.daysTo(today))
        : mark.kind == MonthMark::Kind::NotArranged ? tr("最后一天，还没有安排")
                                                    : tr("最后一天");
    if (!detail.isEmpty())
        words->addWidget(new ElidedLabel(detail, TextRole::Caption,
                                         passed || mark.kind == MonthMark::Kind::Overdue ? Color::Warn : Color::Text2));
    row->addLayout(words, 1);
    if (mark.mayMove() && !m_readOnly) {
        auto* move = button(tr("改期"), ButtonKind::Text, ControlSize::Small);
        row->addWidget(move);
        connect(move, &QPushButton::clicked, this, [this, mark, move] { Q_EMIT moveAsked(mark.gathering, move); });
    }
    const bool soon = passed || (mark.kind == MonthMark::Kind::Planned && mark.on == today);
    auto* open = button(due                       ? tr("怎么办")
                            : soon && !m_readOnly ? tr("去记录")
                                                  : tr("打开"),
                        ButtonKind::Standard, ControlSize::Small);
    open->setAccessibleName(tr("%1，%2 按钮").arg(mark.title, open->text()));
    open->setProperty(kRuleKeyProperty, mark.key);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, mark, due, open] {
        if (due)
            Q_EMIT explainAsked(mark.key, open);
        else
            Q_EMIT openAsked(mark);
    });
    m_rows->addWidget(line);
}

void DayCard::addOverlap(const MonthMark& mark)
{
    auto* box = frame(QStringLiteral("banner"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 7, 8, 7);
    row->setSpacing(8);
    row->addWidget(iconLabel(QStringLiteral("clock"), 16, Color::Warn));
    row->addWidget(paragraph(tr("“%1”与前一项时间重叠。").arg(mark.text), TextRole::Small, Ink::Text), 1);
    if (mark.mayMove() && !m_readOnly) {
        auto* move = button(tr("改期"), ButtonKind::Standard, ControlSize::Small);
        row->addWidget(move);
        connect(move, &QPushButton::clicked, this, [this, mark, move] { Q_EMIT moveAsked(mark.gathering, move); });
    }
    m_rows->addWidget(box);
    m_rows->addSpacing(8);
}

void DayCard::addNext(const MonthData& month, QDate day)
{
    std::map<QDate, QStringList> next;
    for (auto it = month.days.cbegin(); it != month.days.cend(); ++it) {
        for (const auto& mark : it.value()) {
            if (it.key() > std::max(day, month.today) && isOpenMark(mark))
                next[it.key()] << mark.text;
        }
    }
    if (next.empty())
        return;
    m_rows->addWidget(horizontalLine());
    auto* title = label(tr("接着到期"), TextRole::Small, Ink::Text2);
    title->setContentsMargins(0, 8, 0, 0);
    title->setMinimumHeight(scaled(20) + 8);
    m_rows->addWidget(title);
    std::size_t shown = 0;
    for (const auto& [on, texts] : next) {
        if (++shown > kNextShown)
            break;
        auto* line = new QWidget;
        line->setFixedHeight(scaled(30));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* when = label(shortDay(on), TextRole::Small, Ink::Text3);
        when->setMinimumWidth(scaled(64));
        row->addWidget(when);
        row->addWidget(new ElidedLabel(texts.join(tr("、")), TextRole::Small), 1);
        row->addWidget(label(tr("%1 天").arg(month.today.daysTo(on)), TextRole::Small, Ink::Text2));
        m_rows->addWidget(line);
    }
}

} // namespace branchbook::ui
