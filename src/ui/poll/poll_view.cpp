// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poll/poll_view.h"

#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"
#include "ui/poll/poll_list.h"
#include "ui/poll/poll_pane.h"
#include "ui/shell/past_day.h"

#include <QVBoxLayout>

namespace branchbook::ui {

PollView::PollView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_list(new PollList(desk))
    , m_pane(new PollPane)
    , m_split(new ListWithPane(m_list, m_pane))
{
    m_list->setFocusProxy(m_list->table());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    connect(m_list, &PollList::currentShown, this, &PollView::showCurrent);
    connect(m_list, &PollList::paneAsked, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_pane, &PollPane::countAsked, m_list, &PollList::countCurrent);
    connect(m_pane, &PollPane::papersAsked, m_list, &PollList::printCurrent);
    connect(m_pane, &PollPane::moreAsked, m_list, &PollList::openMoreOfCurrent);
    showCurrent();
}

void PollView::open(const QString& argument)
{
    m_list->open(argument);
}

bool PollView::createOwn()
{
    return m_list->createOwn();
}

void PollView::print()
{
    m_list->printCurrent();
}

/// Beside the list it follows the choice; over the list it comes when it is asked for.
void PollView::showCurrent()
{
    const organization::Poll* poll = m_list->current();
    if (poll == nullptr)
        return m_split->closePane();
    m_pane->showPoll(*poll, m_list->trendOf(*poll), !desk().book().isReadOnly() && !m_list->pastDay()->isPast());
    if (!m_split->isSheet())
        m_split->openPane();
}

} // namespace branchbook::ui
