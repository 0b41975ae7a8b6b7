// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: a list of inner pages at the left, the chosen one beside it (mockups 22 and 29).
#pragma once

#include "ui/settings/settings_entries.h"

#include <QHash>

class QStackedWidget;

namespace branchbook::ui {

class NavigationList;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Desk& desk, Theme& theme, Preferences& preferences);

    /// "rules", "rules/dev.public_notice"; empty = what was shown last.
    void open(const QString& argument) override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString manualPart() const override { return m_part; }
    [[nodiscard]] bool offersExample() const override { return false; }
    [[nodiscard]] QString partOnlyText() const override { return {}; }
    [[nodiscard]] SettingsPane* pane() const;

private:
    struct Shown {
        SettingsPane* pane = nullptr;
        QWidget* note = nullptr;
        QWidget* action = nullptr;
    };
    void show(const QString& id, const QString& argument);
    [[nodiscard]] Shown make(const SettingsEntry& entry);

    std::vector<SettingsEntry> m_entries;
    NavigationList* m_list;
    QStackedWidget* m_stack;
    QHash<QString, Shown> m_shown;
    QString m_part; ///< the id of the pane that is shown
};

} // namespace branchbook::ui
