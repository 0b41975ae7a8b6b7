// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 规则依据 (mockup 29): every rule that the program computes with, and the branch's own figures.
#pragma once

#include "ui/rules/rule_rows.h"
#include "ui/settings/settings_pane.h"

class QLineEdit;
class QStackedLayout;

namespace branchbook::ui {

class Banner;
class FilterChips;
class ListWithPane;
class RulePane;
class RuleTable;
class RuleTableModel;

class RulesPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit RulesPane(Desk& desk);

    /// The id of a rule, or empty.
    void open(const QString& argument) override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QWidget* makeHeaderNote() override;
    [[nodiscard]] QWidget* makeHeaderAction() override;
    [[nodiscard]] RuleTable* table() const { return m_table; }
    [[nodiscard]] RulePane* detail() const { return m_pane; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    void reload();
    void filter();
    void showRule(const QString& id);
    void leaveFilter();
    void changeFigure();
    void restoreFigure();
    void showUnplaced();
    void dropUnplaced();

    Desk& m_desk;
    RuleListPtr m_list;
    RuleTableModel* m_model;
    RuleTable* m_table;
    RulePane* m_pane;
    ListWithPane* m_split = nullptr;
    FilterChips* m_chips;
    QLineEdit* m_search;
    Banner* m_unplaced; ///< own figures for rules that are not there any more
    QStackedLayout* m_stack = nullptr;
    QWidget* m_note = nullptr;
    QString m_shown;
};

} // namespace branchbook::ui
