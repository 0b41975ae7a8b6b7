// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/button_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace branchbook::ui {

ButtonKeys::ButtonKeys(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if ((pressed->key() != Qt::Key_Return && pressed->key() != Qt::Key_Enter)
        || (pressed->modifiers() & ~Qt::KeypadModifier))
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !button->isEnabled() || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button)
        || qobject_cast<QDialog*>(button->window()))
        return false;
    if (!pressed->isAutoRepeat())
        button->click();
    return true;
}

} // namespace branchbook::ui
