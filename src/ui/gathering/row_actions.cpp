// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/row_actions.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kRightEdge = 20;

} // namespace

RowActions::RowActions(TableView& table)
    : QWidget(table.viewport())
    , m_table(table)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(6, 0, 4, 0);
    line->setSpacing(4);
    hide();
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!m_hovering && m_table.hasFocus())
            stand(now);
    });
    connect(table.model(), &QAbstractItemModel::modelReset, this, &QWidget::hide);
}

QPushButton* RowActions::add(const QString& icon, const QString& name)
{
    auto* made = rowButton(icon, name, this);
    made->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(made);
    return made;
}

void RowActions::stand(const QModelIndex& index)
{
    m_row = index;
    if (!index.isValid())
        return hide();
    const QRect line = m_table.visualRect(index);
    const QSize size = sizeHint();
    setGeometry(m_table.viewport()->width() - size.width() - kRightEdge, line.top() + 2, size.width(),
                line.height() - 5);
    show();
    raise();
    update();
}

void RowActions::follow(QPoint mouse)
{
    const auto under = m_table.indexAt({10, mouse.y()});
    m_hovering = under.isValid();
    stand(m_hovering ? under : m_table.hasFocus() ? m_table.currentIndex() : QModelIndex());
}

void RowActions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool selected = m_table.selectionModel()->isRowSelected(m_row.row());
    painter.fillRect(rect(), color(selected ? Color::AccentSoft : Color::Hover)); // the ground of the row below
}

bool RowActions::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofViewport = watched == m_table.viewport();
    switch (event->type()) {
    case QEvent::MouseMove:
        if (ofViewport)
            follow(static_cast<QMouseEvent*>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        if (ofViewport && !underMouse()) {
            m_hovering = false;
            stand(m_table.hasFocus() ? m_table.currentIndex() : QModelIndex());
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (!ofViewport && !m_hovering)
            stand(event->type() == QEvent::FocusIn ? m_table.currentIndex() : QModelIndex());
        break;
    case QEvent::Wheel: hide(); break;
    case QEvent::Resize:
        if (ofViewport && isVisible())
            stand(m_row);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
