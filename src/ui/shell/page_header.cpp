// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/agenda/period_switcher.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace branchbook::ui {

PageHeader::PageHeader(const QString& title, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new QHBoxLayout(this))
    , m_views(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_title(label(title, TextRole::Title))
    , m_newText(tr("新建"))
{
    onTextSize(this, [this] { setFixedHeight(scaled(56)); });
    auto* search = new SearchButton;
    search->setObjectName(QStringLiteral("searchButton"));
    m_search = search;
    m_row->setContentsMargins(24, 0, 24, 0);
    m_row->setSpacing(12);
    m_views->setSpacing(12);
    m_actions->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addLayout(m_views);
    m_row->addStretch(1);
    m_row->addWidget(search, 4);
    m_row->addLayout(m_actions);
    auto* list = iconButton(QStringLiteral("more"), tr("打印和导出列表"));
    list->setObjectName(QStringLiteral("listButton"));
    m_list = list;
    m_row->addWidget(list);
    connect(list, &QAbstractButton::clicked, this, [this, list] { Q_EMIT listAsked(list); });
    auto* help = iconButton(QStringLiteral("help"), tr("这一页的使用说明（Shift+F1）"));
    help->setObjectName(QStringLiteral("manualButton"));
    m_row->addWidget(help);
    connect(help, &QAbstractButton::clicked, this, &PageHeader::manualAsked);
    connect(search, &QAbstractButton::clicked, &desk, &Desk::searchAsked);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::addView(QWidget* widget)
{
    m_views->addWidget(widget);
}

void PageHeader::showQuarter()
{
    m_quarter = new QuarterSwitcher(m_desk.quarter());
    m_quarter->setObjectName(QStringLiteral("quarterSwitcher"));
    m_views->addWidget(m_quarter);
    connect(m_quarter, &QuarterSwitcher::quarterChosen, &m_desk, &Desk::setQuarter);
    connect(&m_desk, &Desk::quarterChanged, m_quarter, [this] { m_quarter->setQuarter(m_desk.quarter()); });
}

void PageHeader::showPeriod(PeriodShown period)
{
    if (period == PeriodShown::Quarter && !m_quarter)
        showQuarter();
    if (period == PeriodShown::Year && !m_year)
        showYear();
    if (m_quarter)
        m_quarter->setVisible(period == PeriodShown::Quarter);
    if (m_year)
        m_year->setVisible(period == PeriodShown::Year);
}

void PageHeader::showYear()
{
    m_year = new PeriodSwitcher(tr("上一年"), tr("下一年"));
    m_year->setObjectName(QStringLiteral("yearSwitcher"));
    m_views->addWidget(m_year);
    setYear(m_desk.quarter().year);
    connect(m_year, &PeriodSwitcher::stepped, &m_desk, [this](int steps) {
        m_desk.setQuarter({m_desk.quarter().year + steps, m_desk.quarter().quarter});
    });
    connect(&m_desk, &Desk::quarterChanged, m_year, [this] { setYear(m_desk.quarter().year); });
}

void PageHeader::setYear(int year)
{
    constexpr int kYearsOffered = 3;
    m_year->setText(tr("%1年").arg(year));
    QList<PeriodSwitcher::Choice> choices;
    for (int steps = -kYearsOffered; steps <= kYearsOffered; ++steps)
        choices.append({tr("%1年").arg(year + steps), steps});
    m_year->setChoices(choices);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::hideSearch()
{
    m_search->hide();
}

void PageHeader::setNewMenu(QMenu* menu)
{
    menu->setParent(this, menu->windowFlags());
    if (!m_new) {
        m_new = new SplitButton(m_newText, QStringLiteral("plus"));
        m_row->addWidget(m_new);
        connect(m_new, &QAbstractButton::clicked, this, &PageHeader::newAsked);
    }
    m_new->setMenu(menu);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < 1000;
    m_list->setVisible(!narrow);
    m_row->setContentsMargins(narrow ? 16 : 24, 0, narrow ? 16 : 24, 0);
}

} // namespace branchbook::ui
