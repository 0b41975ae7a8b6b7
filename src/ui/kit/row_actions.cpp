// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/row_actions.h"

#include "ui/kit/button.h"
#include "ui/kit/table_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace branchbook::ui {

RowActions::RowActions(TableView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 10, 1);
    row->setSpacing(4);
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
    const int wide = layout()->sizeHint().width();
    setGeometry(m_view.viewport()->width() - wide, line.top(), wide, line.height() - 1);
    update();
}

void RowActions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool selected = m_view.selectionModel() && m_view.selectionModel()->isRowSelected(m_row);
    painter.fillRect(rect(), color(selected ? Color::AccentSoft : Color::Hover));
}

} // namespace branchbook::ui
