// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>

namespace branchbook::ui {

WheelGuard::WheelGuard(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool holds = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
    if (!holds || qobject_cast<QDialog*>(widget->window()))
        return false;
    event->ignore(); // it goes on to the parent
    return true;
}

} // namespace branchbook::ui
