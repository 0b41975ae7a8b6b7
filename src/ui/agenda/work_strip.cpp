// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/work_strip.h"

#include "ui/agenda/greeting.h"
#include "ui/agenda/reminder_button.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kRing = 38;
constexpr int kShown = 2;

} // namespace

WorkStrip::WorkStrip(const WorkbenchData& bench, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    for (const auto& ring : bench.rings.rings) {
        auto* round = new Ring(ring.title, ring.done, ring.needed, Ring::Size::Compact);
        round->setFixedSize(kRing, kRing);
        row->addWidget(round);
        row->addWidget(label(ring.title, TextRole::Small));
        row->addStretch(1);
    }
    if (!bench.work.reminders.empty()) {
        auto* line = verticalLine();
        line->setFixedHeight(28);
        row->addWidget(line);
        row->addStretch(1);
    }
    int shown = 0;
    for (const auto& item : bench.work.reminders) {
        if (++shown > kShown)
            break;
        auto* each = new ReminderButton(item.title, dayBeside(item.finding->due, bench.today),
                                        bench.today.daysTo(item.finding->due), ReminderButton::Size::Compact);
        each->setMonths(item.months);
        each->setProperty(kRuleKeyProperty, item.finding->key);
        row->addWidget(each);
        row->addStretch(1);
        connect(each, &QAbstractButton::clicked, this,
                [this, each, target = item.target, key = item.finding->key] { Q_EMIT chosen(target, key, each); });
    }
    auto* more = button(tr("更多"), ButtonKind::Link);
    row->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this, more] { Q_EMIT moreAsked(more); });
}

} // namespace branchbook::ui
