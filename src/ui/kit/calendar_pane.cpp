// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/card.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kMonthsInYear = 12;

} // namespace

CalendarPane::CalendarPane(QDate selected, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_grid(new MonthGrid(selected, today))
    , m_title(label({}, TextRole::BodyStrong))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(0);
    auto* previous = iconButton(QStringLiteral("chevron-left"), tr("上个月"), ButtonKind::Text, ControlSize::Small);
    auto* next = iconButton(QStringLiteral("chevron-right"), tr("下个月"), ButtonKind::Text, ControlSize::Small);
    const auto ofYear = [](const QString& sign, const QString& says, const char* name) {
        auto* made = button(sign, ButtonKind::Text, ControlSize::Small);
        made->setAccessibleName(says);
        made->setToolTip(says);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    auto* yearBefore = ofYear(QStringLiteral("«"), tr("上一年"), "yearBefore");
    auto* yearAfter = ofYear(QStringLiteral("»"), tr("下一年"), "yearAfter");
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(yearBefore);
    head->addWidget(previous);
    head->addWidget(m_title, 1, Qt::AlignCenter);
    head->addWidget(next);
    head->addWidget(yearAfter);
    rows->addLayout(head);
    rows->addSpacing(4);
    rows->addWidget(m_grid);
    rows->addSpacing(6);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    auto* now = button(tr("今天"), ButtonKind::Link);
    if (!today.isValid())
        now->hide();
    auto* clear = button(tr("清空"), ButtonKind::Standard, ControlSize::Small);
    auto* foot = new QHBoxLayout;
    foot->addWidget(now);
    foot->addStretch();
    foot->addWidget(clear);
    rows->addLayout(foot);
    onTextSize(this, [this] { setFixedWidth(scaled(284)); });

    const auto retitle = [this](QDate month) { m_title->setText(shownMonth(month.year(), month.month())); };
    retitle(m_grid->month());
    connect(m_grid, &MonthGrid::monthChanged, this, retitle);
    connect(m_grid, &MonthGrid::picked, this, &CalendarPane::picked);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(yearBefore, &QPushButton::clicked, this, [this] { step(-kMonthsInYear); });
    connect(yearAfter, &QPushButton::clicked, this, [this] { step(kMonthsInYear); });
    connect(now, &QPushButton::clicked, this, [this, today] { Q_EMIT picked(today); });
    connect(clear, &QPushButton::clicked, this, &CalendarPane::cleared);
}

void CalendarPane::step(int months)
{
    const auto month = m_grid->month().addMonths(months);
    m_grid->showMonth(month.year(), month.month());
}

} // namespace branchbook::ui
