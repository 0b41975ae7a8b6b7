// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

namespace branchbook::ui {

namespace {

bool isOneOfSeveral(const QAbstractButton& button)
{
    return button.group() ? button.group()->exclusive() : button.autoExclusive();
}

class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (button().isCheckable())
            return isOneOfSeveral(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
        return hasMenu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    [[nodiscard]] QString text(QAccessible::Text wanted) const override
    {
        if (wanted == QAccessible::Name && button().accessibleName().isEmpty() && !button().text().isEmpty())
            return button().text().remove(u'&');
        return QAccessibleWidget::text(wanted);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        const auto* box = qobject_cast<const QCheckBox*>(&button());
        const auto* push = qobject_cast<const QPushButton*>(&button());
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button().isDown();
        state.defaultButton = push && push->isDefault();
        state.hasPopup = hasMenu();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const auto others = QAccessibleWidget::actionNames();
        return button().isEnabled() ? QStringList{ownAction()} + others : others;
    }
    /// In its turn: what a click opens may wait for an answer, and the screen reader waits for this.
    void doAction(const QString& action) override
    {
        auto* push = qobject_cast<QPushButton*>(widget());
        if (action != ownAction())
            QAccessibleWidget::doAction(action);
        else if (hasMenu())
            QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
        else if (button().isEnabled())
            QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
    [[nodiscard]] bool hasMenu() const
    {
        const auto* push = qobject_cast<const QPushButton*>(&button());
        return push && push->menu();
    }
    [[nodiscard]] QString ownAction() const
    {
        return button().isCheckable() ? toggleAction() : hasMenu() ? showMenuAction() : pressAction();
    }
};

} // namespace

QAccessibleInterface* makeButtonInterface(const QString& className, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool asked = button && className == QLatin1String(button->metaObject()->className()); // and not a class above
    return asked && !qobject_cast<QToolButton*>(button) ? new AccessibleButton(button) : nullptr;
}

} // namespace branchbook::ui
