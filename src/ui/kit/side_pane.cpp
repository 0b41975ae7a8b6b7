// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/side_pane.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kSheetBelow = 1180;

} // namespace

SidePane::SidePane(const QString& accessibleName, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("pane"));
    setAccessibleName(accessibleName);
    m_rows->setContentsMargins(1, 0, 0, 0);
    m_rows->setSpacing(0);
}

void SidePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        QFrame::keyPressEvent(event);
}

ListWithPane::ListWithPane(QWidget* list, SidePane* pane, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_pane(pane)
{
    list->setParent(this);
    pane->setParent(this);
    setTabOrder(list, pane);
    connect(pane, &SidePane::leaveAsked, this, [this] {
        if (m_sheet)
            closePane();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void ListWithPane::openPane()
{
    (m_sheet ? m_sheetOpen : m_open) = true;
    place();
}

void ListWithPane::closePane()
{
    (m_sheet ? m_sheetOpen : m_open) = false;
    place();
}

void ListWithPane::place()
{
    const int windowWidth = window()->width();
    const bool narrow = windowWidth < kSheetBelow;
    if (narrow != m_sheet)
        m_sheetOpen = false;
    m_sheet = narrow;
    const int wanted = scaled(windowWidth >= 1600 ? 420 : 376);
    const int pane = qMin(wanted, qMax(320, width() / 2));
    const bool shown = m_sheet ? m_sheetOpen : m_open;
    m_list->setGeometry(0, 0, m_sheet || !shown ? width() : width() - pane, height());
    m_pane->setVisible(shown);
    m_pane->setGeometry(width() - pane, 0, pane, height());
    m_pane->raise();
}

void ListWithPane::resizeEvent(QResizeEvent*)
{
    place();
}

} // namespace branchbook::ui
