// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_view.h"

#include "ui/kit/cell.h"
#include "ui/kit/list_host.h"
#include "ui/kit/row_actions.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/rows_out.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

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
    setSelectionMode(ExtendedSelection); // Shift and Ctrl, for rows that are copied or dragged out
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setItemDelegate(new RowDelegate(this));
    setDensity(Density::Standard);
    connect(m_header, &TableHeader::widthChosen, this, &TableView::takeWidth);
    connect(m_header, &TableHeader::menuAsked, this, &TableView::openListMenu);
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    shareWidth();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        shareWidth();
        placeActions();
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

void TableView::setRowActions(std::vector<RowAction> actions)
{
    m_rowActions = std::move(actions);
    delete std::exchange(m_buttons, nullptr);
    if (!m_rowActions.empty())
        m_buttons = new RowActions(*this);
    placeActions();
}

int TableView::coveredFrom(int row) const
{
    const bool covers = m_buttons && !m_buttons->isHidden() && row >= 0 && m_buttons->row() == row;
    return covers ? m_buttons->x() : viewport()->width();
}

void TableView::placeActions()
{
    if (!m_buttons)
        return;
    const int focused = hasFocus() && m_keyboard && currentIndex().isValid() ? currentIndex().row() : -1;
    m_buttons->placeAt(m_hovered >= 0 ? m_hovered : focused);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_rowActions.empty())
        return openListMenu(byKey ? viewport()->mapToGlobal(QPoint(24, 0)) : event->globalPos());
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& action : m_rowActions)
        connect(menu->addAction(icon(action.icon, Color::Text2), action.name), &QAction::triggered, this,
                [act = action.act, where = QPersistentModelIndex(index)] {
                    if (where.isValid())
                        act(where);
                });
    const auto row = visualRect(index);
    menu->popup(byKey ? viewport()->mapToGlobal(QPoint(24, row.bottom())) : event->globalPos());
}

void TableView::openListMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (addListActions(*menu, *this))
        menu->popup(at);
    else
        delete menu;
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeActions();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    placeActions();
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    placeActions();
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
    const QPoint at = event->position().toPoint();
    setHovered(rowAt(at.y()));
    if (!m_pressed || (event->buttons() & Qt::LeftButton) == 0)
        return QTableView::mouseMoveEvent(event);
    if ((at - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return; // not yet: rows are not selected by drawing over them
    m_pressed.reset();
    dragRows(*this);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->position().toPoint());
    if (m_checks && index.isValid() && index.column() == 0 && event->button() == Qt::LeftButton) {
        toggleCheck(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
    m_pressed = index.isValid() && event->button() == Qt::LeftButton ? std::optional(event->position().toPoint())
                                                                     : std::nullopt;
}

void TableView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed.reset();
    QTableView::mouseReleaseEvent(event);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event != nullptr ? QTableView::selectionCommand(index, event)
                            : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
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
    if (m_header->takeKey(*event))
        return;
    if (enter && index.isValid())
        Q_EMIT activated(index);
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the page clears its filter
    else if (event->matches(QKeySequence::Copy))
        copyRows(*this);
    else if (event->key() == Qt::Key_F2 && index.isValid())
        Q_EMIT editAsked(index);
    else if (event->key() == Qt::Key_Delete && index.isValid())
        Q_EMIT removeAsked(index);
    else if (event->key() == Qt::Key_Space && index.isValid() && m_spaceAct && m_spaceAct(index))
        event->accept();
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
    placeActions();
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    placeActions();
    viewport()->update();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    placeActions();
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
