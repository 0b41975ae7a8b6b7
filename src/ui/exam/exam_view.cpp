// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/exam_view.h"

#include "ui/exam/exam_list.h"
#include "ui/exam/exam_pane.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"

#include <QVBoxLayout>

namespace branchbook::ui {

ExamView::ExamView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_list(new ExamList(desk))
    , m_pane(new ExamPane)
    , m_split(new ListWithPane(m_list, m_pane))
{
    m_list->setFocusProxy(m_list->table());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    connect(m_list, &ExamList::currentShown, this, &ExamView::showCurrent);
    connect(m_list, &ExamList::paneAsked, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_pane, &ExamPane::scoresAsked, m_list, &ExamList::enterScoresOfCurrent);
    connect(m_pane, &ExamPane::paperAsked, m_list, &ExamList::printCurrent);
    connect(m_pane, &ExamPane::moreAsked, m_list, &ExamList::openMoreOfCurrent);
    showCurrent();
}

void ExamView::open(const QString& argument)
{
    m_list->open(argument);
}

bool ExamView::createOwn()
{
    return m_list->createOwn();
}

void ExamView::print()
{
    m_list->printCurrent();
}

/// Beside the list it follows the choice; over the list it comes when it is asked for.
void ExamView::showCurrent()
{
    const ExamRow* row = m_list->current();
    if (row == nullptr)
        return m_split->closePane();
    m_pane->showExam(row->exam, row->figures, !desk().book().isReadOnly());
    if (!m_split->isSheet())
        m_split->openPane();
}

} // namespace branchbook::ui
