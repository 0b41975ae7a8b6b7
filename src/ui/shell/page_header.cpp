// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

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
    auto* switcher = new QuarterSwitcher(m_desk.quarter());
    switcher->setObjectName(QStringLiteral("quarterSwitcher"));
    m_views->addWidget(switcher);
    connect(switcher, &QuarterSwitcher::quarterChosen, &m_desk, &Desk::setQuarter);
    connect(&m_desk, &Desk::quarterChanged, switcher, [this, switcher] { switcher->setQuarter(m_desk.quarter()); });
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
    m_row->setContentsMargins(narrow ? 16 : 24, 0, narrow ? 16 : 24, 0);
}

} // namespace branchbook::ui
