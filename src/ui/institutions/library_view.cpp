// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/library_view.h"

#include "branchbook/institutions/key_field.h"
#include "ui/institutions/coverage_board.h"
#include "ui/institutions/key_field_dialog.h"
#include "ui/institutions/library_list.h"
#include "ui/institutions/library_pane.h"
#include "ui/kit/card.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QVBoxLayout>

namespace branchbook::ui {

LibraryView::LibraryView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_board(new CoverageBoard)
    , m_list(new LibraryList(desk))
    , m_pane(new LibraryPane(desk))
    , m_split(new ListWithPane(m_list, m_pane))
{
    m_list->setFocusProxy(m_list->table());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* edge = new QWidget;
    auto* inside = new QVBoxLayout(edge);
    inside->setContentsMargins(24, 12, 24, 12);
    inside->addWidget(m_board);
    rows->addWidget(edge);
    rows->addWidget(horizontalLine());
    rows->addWidget(m_split, 1);
    connect(m_board, &CoverageBoard::asked, this, &LibraryView::follow);
    if (!desk.book().isReadOnly()) {
        m_board->offerFields();
        connect(m_board, &CoverageBoard::fieldsAsked, this, [this] {
            if (m_list->past().mayChange())
                (new KeyFieldDialog(this, this->desk()))->open();
        });
    }
    connect(m_list, &LibraryList::currentShown, this, &LibraryView::showCurrent);
    connect(m_list, &LibraryList::loaded, this, &LibraryView::showCoverage);
    connect(m_list, &LibraryList::paneAsked, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_pane, &LibraryPane::nextAsked, m_list, &LibraryList::goOn);
    connect(m_pane, &LibraryPane::textAsked, m_list, &LibraryList::openText);
    connect(m_pane, &LibraryPane::compareAsked, m_list, &LibraryList::compare);
    connect(m_pane, &LibraryPane::moreAsked, m_list, &LibraryList::openMoreOfCurrent);
    showCoverage();
    showCurrent();
}

int LibraryView::countOf(Desk& desk)
{
    const auto all = institutions::listInstitutions(desk.book().reader(), desk.branch().id);
    return all ? int(all->size()) : -1;
}

void LibraryView::open(const QString& argument)
{
    m_list->open(argument);
}

bool LibraryView::createOwn()
{
    return m_list->createOwn();
}

void LibraryView::print()
{
    m_list->print();
}

QWidget* LibraryView::filterField() const
{
    return m_list->filterField();
}

void LibraryView::showCoverage()
{
    const auto fields = institutions::listKeyFields(desk().book().reader());
    m_board->setMatrix(
        institutions::coverageOn(m_list->all(), m_list->shownDay(), fields ? *fields : institutions::coverageFields()));
}

/// Beside the list it follows the choice; over the list it comes when it is asked for.
void LibraryView::showCurrent()
{
    const institutions::Institution* chosen = m_list->current();
    if (chosen == nullptr)
        return m_split->closePane();
    m_pane->showInstitution(*chosen, m_list->all(), m_list->shownDay(),
                            !desk().book().isReadOnly() && !m_list->past().isPast());
    if (!m_split->isSheet())
        m_split->openPane();
}

void LibraryView::follow(const institutions::CoverageCell& cell)
{
    if (cell.institutions.isEmpty())
        return m_list->createIn(cell.tier, cell.field);
    m_list->showInstitution(cell.institutions.first());
    m_split->openPane();
}

} // namespace branchbook::ui
