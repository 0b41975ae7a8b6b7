// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_table.h"

#include "ui/agenda/year_delegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kTitle = 190;
constexpr int kSum = 76;
constexpr int kHead = 38;
constexpr int kSection = 26;
constexpr int kRow = 46; ///< at least; rows share what is left
constexpr int kRowMost = 64;
constexpr int kRoomyCell = 56; ///< a narrower column has no room for the date

} // namespace

YearTable::YearTable(YearModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new YearDelegate(*this, model));
    setHorizontalHeader(new YearHeader(*this));
    verticalHeader()->hide();
    setAccessibleName(tr("全年总览"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    horizontalHeader()->setFixedHeight(scaled(kHead));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(10);
    connect(&model, &QAbstractItemModel::modelReset, this, &YearTable::share);
}

void YearTable::setCurrentMonth(int month)
{
    m_month = month;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

bool YearTable::showsFocusOn(const QModelIndex& index) const
{
    return hasFocus() && index == currentIndex();
}

void YearTable::share()
{
    const int wide = viewport()->width();
    const int title = std::min(scaled(kTitle), wide / 4);
    const int sum = std::min(scaled(kSum), wide / 12);
    const int month = std::max(20, (wide - title - sum) / 12);
    m_narrow = month < scaled(kRoomyCell);
    setColumnWidth(0, wide - sum - 12 * month);
    for (int column = 1; column <= 12; ++column)
        setColumnWidth(column, month);
    setColumnWidth(YearModel::kColumns - 1, sum);
    int sections = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        sections += m_model.rowAt(row) == nullptr ? 1 : 0;
    const int rows = std::max(1, m_model.rowCount() - sections);
    const int room = viewport()->height() - sections * scaled(kSection);
    const int high = std::clamp(room / rows, scaled(kRow), scaled(kRowMost));
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, m_model.rowAt(row) == nullptr ? scaled(kSection) : high);
}

void YearTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void YearTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F1)
        && m_model.cellAt(currentIndex()) != nullptr) {
        Q_EMIT cellAsked(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void YearTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.cellAt(index) != nullptr)
        Q_EMIT cellAsked(index);
}

QModelIndex YearTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto from = currentIndex();
    int row = from.isValid() ? from.row() : -1;
    int column = from.isValid() ? from.column() : std::max(1, m_month);
    const int step = action == MoveUp || action == MovePageUp ? -1 : 1;
    switch (action) {
    case MoveLeft: column = std::max(1, column - 1); break;
    case MoveRight: column = std::min(12, column + 1); break;
    case MoveHome: column = 1; break;
    case MoveEnd: column = 12; break;
    default:
        do
            row += step;
        while (row >= 0 && row < m_model.rowCount() && m_model.rowAt(row) == nullptr);
    }
    return m_model.rowAt(row) != nullptr ? m_model.index(row, column) : from;
}

} // namespace branchbook::ui
