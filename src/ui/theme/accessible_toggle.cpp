// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_toggle.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>

namespace branchbook::ui {

namespace {

bool isOneOfSeveral(const QAbstractButton& button)
{
    return button.group() ? button.group()->exclusive() : button.autoExclusive();
}

class AccessibleToggle final : public QAccessibleWidget
{
public:
    explicit AccessibleToggle(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::CheckBox)
    {
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isOneOfSeveral(button()) ? QAccessible::RadioButton : QAccessible::CheckBox; // it joins its group later
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
        state.checkable = true;
        state.checked = button().isChecked();
        const auto* box = qobject_cast<const QCheckBox*>(&button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button().isDown();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const auto others = QAccessibleWidget::actionNames();
        return button().isEnabled() ? QStringList{toggleAction()} + others : others;
    }
    void doAction(const QString& action) override
    {
        if (action == toggleAction())
            button().click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

} // namespace

QAccessibleInterface* makeToggleInterface(const QString& className, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool asked = button && className == QLatin1String(button->metaObject()->className()); // and not a class above
    return asked && button->isCheckable() ? new AccessibleToggle(button) : nullptr;
}

} // namespace branchbook::ui
