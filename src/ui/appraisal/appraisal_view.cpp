// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_view.h"

#include "ui/appraisal/appraisal_list.h"
#include "ui/appraisal/appraisal_pane.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QVBoxLayout>

namespace branchbook::ui {

AppraisalView::AppraisalView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_list(new AppraisalList(desk))
    , m_pane(new AppraisalPane)
    , m_split(new ListWithPane(m_list, m_pane))
{
    m_list->setFocusProxy(m_list->table());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    connect(m_list, &AppraisalList::currentShown, this, &AppraisalView::showCurrent);
    connect(m_list, &AppraisalList::paneAsked, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_pane, &AppraisalPane::nextAsked, m_list, &AppraisalList::doNext);
    connect(m_pane, &AppraisalPane::printAsked, m_list, &AppraisalList::printCurrent);
    connect(m_pane, &AppraisalPane::moreAsked, m_list, &AppraisalList::openMoreOfCurrent);
    connect(m_pane, &AppraisalPane::problemAsked, this, [this](const QString& id) {
        this->desk().showPage(QStringLiteral("organization"), QStringLiteral("ledger:") + id);
    });
    connect(m_pane, &AppraisalPane::meetingAsked, this,
            [this](const QString& id) { this->desk().showPage(QStringLiteral("organization"), id); });
    showCurrent();
}

void AppraisalView::open(const QString& argument)
{
    m_list->open(argument);
}

bool AppraisalView::createOwn()
{
    return m_list->createOwn();
}

void AppraisalView::print()
{
    m_list->printCurrent();
}

/// Beside the list it follows the choice; over the list it comes when it is asked for.
void AppraisalView::showCurrent()
{
    const AppraisalRow* row = m_list->current();
    if (row == nullptr)
        return m_split->closePane();
    m_pane->showRound(*row, !desk().book().isReadOnly() && !m_list->pastDay()->isPast());
    if (!m_split->isSheet())
        m_split->openPane();
}

} // namespace branchbook::ui
