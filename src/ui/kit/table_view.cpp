// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_view.h"

#include "ui/kit/cell.h"
#include "ui/kit/row_delegate.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace branchbook::ui {

TableView::TableView(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setItemDelegate(new RowDelegate(this));
    setDensity(Density::Standard);
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    shareWidth();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        shareWidth();
    });
}

void TableView::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setMinimumSectionSize(scaled(int(density)));
    verticalHeader()->setDefaultSectionSize(scaled(int(density)));
    verticalScrollBar()->setSingleStep(scaled(int(density)));
}

void TableView::setStretchColumn(int column)
{
    m_stretch = column;
    shareWidth();
}

void TableView::setLeadingInset(int px)
{
    m_inset = px;
    m_header->setLeadingInset(px);
}

void TableView::setTrailingInset(int px)
{
    m_trailing = px;
    m_header->setTrailingInset(px);
    shareWidth();
}

int TableView::lastVisibleColumn() const
{
    for (int visual = m_header->count() - 1; visual >= 0; --visual) {
        if (const int logical = m_header->logicalIndex(visual); !isColumnHidden(logical))
            return logical;
    }
    return -1;
}

void TableView::setCheckColumn()
{
    m_checks = true;
    m_header->setCheckState(Qt::Unchecked);
}

int TableView::firstVisibleColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int logical = m_header->logicalIndex(visual); !isColumnHidden(logical))
            return logical;
    }
    return 0;
}

bool TableView::showsKeyboardFocus() const
{
    return m_keyboard && hasFocus();
}

void TableView::shareWidth()
{
    if (!model())
        return;
    int used = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        const int width = scaled(model()->headerData(i, Qt::Horizontal, ColumnWidthRole).toInt());
        if (width > 0)
            m_header->resizeSection(i, width + trailingInset(i));
        if (!isColumnHidden(i))
            used += m_header->sectionSize(i);
    }
    if (m_stretch >= 0 && m_stretch < m_header->count() && used < viewport()->width())
        m_header->resizeSection(m_stretch, m_header->sectionSize(m_stretch) + viewport()->width() - used);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::toggleCheck(int row)
{
    const auto box = model()->index(row, 0);
    const bool on = box.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    model()->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->position().toPoint());
    if (m_checks && index.isValid() && index.column() == 0 && event->button() == Qt::LeftButton) {
        toggleCheck(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const auto index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && index.isValid())
        Q_EMIT activated(index);
    else if (event->key() == Qt::Key_Delete && index.isValid())
        Q_EMIT removeAsked(index);
    else if (event->key() == Qt::Key_Space && m_checks && index.isValid())
        toggleCheck(index.row());
    else if (event->key() == Qt::Key_Home && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, qMax(0, index.column())));
    else if (event->key() == Qt::Key_End && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, qMax(0, index.column())));
    else
        QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTableView::focusInEvent(event);
    if (m_keyboard && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, firstVisibleColumn()));
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setDensity(m_density);
        shareWidth();
    }
}

} // namespace branchbook::ui
