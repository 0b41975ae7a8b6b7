// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_menu.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kMenuLeast = 248;

} // namespace

NewMenu::NewMenu(QWidget* parent)
    : QMenu(parent)
{
    onTextSize(this, [this] { setMinimumWidth(scaled(kMenuLeast)); });
}

/// A screen reader's action triggers an entry and leaves the menu open: over the dialog that comes.
QAction* NewMenu::addEntry(const QString& iconName, const QString& text, const QString& key)
{
    auto* action = addAction(ui::icon(iconName, Color::Text2), text);
    connect(action, &QAction::triggered, this, &QWidget::close); // before anybody opens a dialog
    action->setData(key); // no shortcut of the action: it would answer while the menu is closed
    if (!key.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    return action;
}

void NewMenu::paintEvent(QPaintEvent* event)
{
    QMenu::paintEvent(event);
    QPainter painter(this);
    for (const auto* action : actions())
        paintText(painter, QRectF(actionGeometry(const_cast<QAction*>(action))).adjusted(0, 0, -12, 0),
                  action->data().toString(), TextRole::Caption, Color::Text3, Qt::AlignRight);
}

void NewMenu::keyPressEvent(QKeyEvent* event)
{
    // The digits of the keypad are digits: X11 tells them apart by a modifier.
    const QKeySequence pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    for (auto* action : actions()) {
        const auto key = action->data().toString();
        if (key.isEmpty() || QKeySequence(key) != pressed || !action->isEnabled())
            continue;
        close();
        action->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace branchbook::ui
