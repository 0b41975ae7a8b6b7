// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/frozen_columns.h"

#include "ui/roster/mapping_header.h"
#include "ui/roster/preview_model.h"

#include <QPainter>
#include <QScrollBar>

namespace branchbook::ui {

FrozenColumns::FrozenColumns(QTableView& table, PreviewModel& model)
    : QTableView(&table)
    , m_table(table)
    , m_model(model)
    , m_mapping(new MappingHeader(this))
{
    setHorizontalHeader(m_mapping);
    m_mapping->setStretchLastSection(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&model);
    setSelectionModel(table.selectionModel());
    setItemDelegate(table.itemDelegate());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    hide();
}

int FrozenColumns::nameColumn() const
{
    for (int column = PreviewModel::FirstSheetColumn; column < m_model.columnCount(); ++column) {
        if (m_model.sheetColumn(column)->field == book::Field::FullName)
            return column;
    }
    return -1;
}

void FrozenColumns::follow()
{
    const bool needed = m_table.horizontalScrollBar()->value() > 0 && m_model.columnCount() > 0;
    setVisible(needed);
    if (!needed)
        return;
    const int name = nameColumn();
    int width = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool frozen = column < PreviewModel::FirstSheetColumn || column == name;
        setColumnHidden(column, !frozen);
        if (!frozen)
            continue;
        setColumnWidth(column, m_table.columnWidth(column));
        width += m_table.columnWidth(column);
    }
    verticalHeader()->setMinimumSectionSize(m_table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setGeometry(m_table.viewport()->x(), m_table.horizontalHeader()->y(), width,
                m_table.horizontalHeader()->height() + m_table.viewport()->height());
    m_mapping->refresh();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), color(Color::LineStrong));
}

} // namespace branchbook::ui
