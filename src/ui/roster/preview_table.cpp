// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/preview_table.h"

#include "ui/roster/frozen_columns.h"
#include "ui/roster/mapping_header.h"
#include "ui/roster/preview_delegate.h"
#include "ui/roster/preview_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <numeric>

namespace branchbook::ui {

PreviewTable::PreviewTable(PreviewModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_mapping(new MappingHeader(this))
{
    setAccessibleName(tr("表格里的人员"));
    setHorizontalHeader(m_mapping);
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
    setItemDelegate(new PreviewDelegate(this));
    setModel(&model);
    m_frozen = new FrozenColumns(*this, model);
    connect(m_mapping, &MappingHeader::mappingChosen, this, &PreviewTable::mappingChosen);
    connect(m_frozen->mapping(), &MappingHeader::mappingChosen, this, &PreviewTable::mappingChosen);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PreviewTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &PreviewTable::takeModel);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_mapping, [this] { m_mapping->refresh(); });
    takeModel();
}

void PreviewTable::keepPlace()
{
    m_resetting = true;
    m_scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

/// The view was reset: widths anew, the same row current, the same place on the screen.
void PreviewTable::takeModel()
{
    m_hovered = -1;
    verticalHeader()->setMinimumSectionSize(scaled(41));
    verticalHeader()->setDefaultSectionSize(scaled(41));
    verticalScrollBar()->setSingleStep(scaled(41));
    fitColumns();
    m_mapping->refresh();
    const int row = m_planRow < 0 ? -1 : m_model.rowOfPlanRow(m_planRow);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    m_resetting = false;
    horizontalScrollBar()->setValue(m_scrolled.x());
    verticalScrollBar()->setValue(m_scrolled.y());
    m_frozen->follow();
}

/// A little too wide is made to fit; more than that scrolls.
void PreviewTable::fitColumns()
{
    std::vector<int> widths;
    std::vector<int> least;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        widths.push_back(MappingHeader::widthOf(m_model, section));
        least.push_back(MappingHeader::leastWidthOf(m_model, section));
    }
    const int all = std::accumulate(widths.begin(), widths.end(), 0);
    const int tight = std::accumulate(least.begin(), least.end(), 0);
    const int room = viewport()->width();
    const double slack = all > tight && room < all && room >= tight ? double(room - tight) / double(all - tight) : 1;
    for (std::size_t section = 0; section < widths.size(); ++section)
        m_mapping->resizeSection(int(section), least[section] + int((widths[section] - least[section]) * slack));
}

void PreviewTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_frozen->follow();
}

bool PreviewTable::showsKeyboardFocus() const
{
    return m_keyboard && hasFocus();
}

int PreviewTable::currentPlanRow() const
{
    return m_planRow;
}

void PreviewTable::showPlanRow(int planRow)
{
    const int row = m_model.rowOfPlanRow(planRow);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, qMax(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
}

void PreviewTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !current.isValid())
        return;
    const int planRow = m_model.planRow(current.row());
    if (planRow == m_planRow)
        return;
    m_planRow = planRow;
    Q_EMIT planRowChosen(planRow);
}

void PreviewTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    m_frozen->viewport()->update();
}

void PreviewTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()).row());
}

void PreviewTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const auto index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT planRowOpened(m_model.planRow(index.row()));
}

void PreviewTable::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void PreviewTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const int last = m_model.rowCount() - 1;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && index.isValid())
        Q_EMIT planRowOpened(m_model.planRow(index.row()));
    else if (event->key() == Qt::Key_Home && last >= 0)
        setCurrentIndex(m_model.index(0, qMax(0, index.column())));
    else if (event->key() == Qt::Key_End && last >= 0)
        setCurrentIndex(m_model.index(last, qMax(0, index.column())));
    else
        QTableView::keyPressEvent(event);
}

void PreviewTable::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTableView::focusInEvent(event);
    if (m_keyboard && !currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

void PreviewTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void PreviewTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeModel();
}

} // namespace branchbook::ui
