// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_combo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>

namespace branchbook::ui {

namespace {

class AccessibleCombo final : public QAccessibleWidget
{
public:
    explicit AccessibleCombo(QComboBox* combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text wanted) const override
    {
        const auto* combo = qobject_cast<QComboBox*>(widget());
        if (wanted == QAccessible::Value)
            return combo->currentText();
        if (wanted == QAccessible::Name && !combo->accessibleName().isEmpty())
            return combo->accessibleName();
        return QAccessibleWidget::text(wanted);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        const auto* combo = qobject_cast<QComboBox*>(widget());
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = combo->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        auto* combo = qobject_cast<QComboBox*>(widget());
        if (action == showMenuAction())
            combo->showPopup();
        else
            QAccessibleWidget::doAction(action);
    }
};

} // namespace

QAccessibleInterface* makeComboInterface(const QString& className, QObject* object)
{
    auto* combo = className == QStringLiteral("QComboBox") ? qobject_cast<QComboBox*>(object) : nullptr;
    return combo && !combo->isEditable() ? new AccessibleCombo(combo) : nullptr;
}

} // namespace branchbook::ui
