// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/row_actions.h"

#include "ui/kit/button.h"
#include "ui/kit/table_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kStub = 56; ///< px at text size 1

} // namespace

RowActions::RowActions(TableView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 10, 1);
    row->setSpacing(4);
    row->addStretch(1);
    for (std::size_t i = 0; i < view.rowActions().size(); ++i) {
        const auto& action = view.rowActions()[i];
        auto* made = rowButton(action.icon, action.name);
        made->setFocusPolicy(Qt::NoFocus);
        row->addWidget(made, 0, Qt::AlignVCenter);
        connect(made, &QPushButton::clicked, this, [this, i] {
            const auto index = m_view.model()->index(m_row, m_view.firstVisibleColumn());
            if (index.isValid())
                m_view.rowActions()[i].act(index);
        });
    }
    hide();
}

void RowActions::placeAt(int row)
{
    m_row = m_view.model() && row < m_view.model()->rowCount() ? row : -1;
    setVisible(m_row >= 0);
    if (m_row < 0)
        return;
    const auto line = m_view.visualRect(m_view.model()->index(m_row, m_view.firstVisibleColumn()));
    int wide = layout()->sizeHint().width();
    const int under = m_view.columnAt(m_view.viewport()->width() - wide);
    const int begins = under < 0 ? 0 : m_view.columnViewportPosition(under);
    if (const int stub = m_view.viewport()->width() - wide - begins; begins > 0 && stub < scaled(kStub))
        wide += stub; // what is left of the cell would be a piece of its bar or half a word
    setGeometry(m_view.viewport()->width() - wide, line.top(), wide, line.height() - 1);
    update();
}

void RowActions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool selected = m_view.selectionModel() && m_view.selectionModel()->isRowSelected(m_row);
    painter.fillRect(rect(), color(selected ? Color::AccentSoft : Color::Hover));
    if (!m_view.showsKeyboardFocus() || m_view.currentIndex().row() != m_row)
        return;
    painter.fillRect(0, 0, width(), 2, color(Color::Focus)); // the frame of the row goes on behind the buttons
    painter.fillRect(0, height() - 1, width(), 1, color(Color::Focus));
}

} // namespace branchbook::ui
