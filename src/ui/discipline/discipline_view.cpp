// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_view.h"

#include "ui/discipline/discipline_list.h"
#include "ui/discipline/discipline_pane.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QVBoxLayout>

namespace branchbook::ui {

DisciplineView::DisciplineView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_list(new DisciplineList(desk))
    , m_pane(new DisciplinePane)
    , m_split(new ListWithPane(m_list, m_pane))
{
    m_list->setFocusProxy(m_list->table());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    connect(m_list, &DisciplineList::currentShown, this, &DisciplineView::showCurrent);
    connect(m_list, &DisciplineList::paneAsked, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_pane, &DisciplinePane::nextAsked, m_list, &DisciplineList::takeNext);
    connect(m_pane, &DisciplinePane::correctAsked, m_list, &DisciplineList::correctCurrent);
    connect(m_pane, &DisciplinePane::moreAsked, m_list, &DisciplineList::openMoreOfCurrent);
    showCurrent();
}

void DisciplineView::open(const QString& argument)
{
    m_list->open(argument);
}

bool DisciplineView::createOwn()
{
    return m_list->createOwn();
}

/// Beside the list it follows the choice; over the list it comes when it is asked for.
void DisciplineView::showCurrent()
{
    const ListedDiscipline* listed = m_list->current();
    if (listed == nullptr)
        return m_split->closePane();
    m_pane->showListed(*listed, !desk().book().isReadOnly() && !m_list->pastDay()->isPast());
    if (!m_split->isSheet())
        m_split->openPane();
}

} // namespace branchbook::ui
