// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_part.h"

#include <QApplication>

namespace branchbook::ui {

AccessiblePart::AccessiblePart(QWidget* widget, int index)
    : m_widget(widget)
    , m_index(index)
{
}

PaintedParts* AccessiblePart::parts() const
{
    auto* parts = dynamic_cast<PaintedParts*>(m_widget.data());
    return parts && m_index < parts->partCount() ? parts : nullptr; // there may be fewer by now
}

bool AccessiblePart::isValid() const
{
    return parts() != nullptr;
}

QAccessibleInterface* AccessiblePart::parent() const
{
    return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
}

QWindow* AccessiblePart::window() const
{
    const auto* above = parent();
    return above ? above->window() : nullptr;
}

QString AccessiblePart::text(QAccessible::Text wanted) const
{
    const auto* all = parts();
    return all && wanted == QAccessible::Name ? all->part(m_index).name : QString();
}

QRect AccessiblePart::rect() const
{
    const auto* all = parts();
    const QRect area = all ? all->part(m_index).area : QRect();
    return area.isEmpty() ? QRect() : area.translated(m_widget->mapToGlobal(QPoint(0, 0)));
}

QAccessible::Role AccessiblePart::role() const
{
    const auto* all = parts();
    return all && all->partColumns() > 0 ? QAccessible::Cell : QAccessible::ListItem;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    const auto* all = parts();
    if (!all) {
        state.invalid = true;
        return state;
    }
    const auto part = all->part(m_index);
    const bool current = all->currentPart() == m_index;
    state.focusable = true;
    state.selectable = true;
    state.selected = part.selected;
    state.focused = current && (m_widget->hasFocus() || m_widget->isAncestorOf(QApplication::focusWidget()));
    state.active = current;
    state.invisible = !m_widget->isVisible();
    state.offscreen = part.area.isEmpty();
    return state;
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    if (type == QAccessible::TableCellInterface && role() == QAccessible::Cell)
        return static_cast<QAccessibleTableCellInterface*>(this);
    return nullptr;
}

bool AccessiblePart::isSelected() const
{
    const auto* all = parts();
    return all && all->part(m_index).selected;
}

int AccessiblePart::columnIndex() const
{
    const auto* all = parts();
    return all && all->partColumns() > 0 ? m_index % all->partColumns() : 0;
}

int AccessiblePart::rowIndex() const
{
    const auto* all = parts();
    return all && all->partColumns() > 0 ? m_index / all->partColumns() : m_index;
}

QStringList AccessiblePart::actionNames() const
{
    return {pressAction()};
}

void AccessiblePart::doAction(const QString& action)
{
    if (auto* all = parts(); all && action == pressAction())
        all->takePart(m_index);
}

} // namespace branchbook::ui
