// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One rule beside the list: what it asks, where it stands, the branch's own figure, its versions, where it is used.
#pragma once

#include "ui/kit/side_pane.h"
#include "ui/rules/rule_rows.h"

class QPushButton;
class QScrollArea;

namespace branchbook::rules {
struct OverrideField;
}

namespace branchbook::ui {

class RulePane final : public SidePane
{
    Q_OBJECT
public:
    explicit RulePane(Desk& desk, QWidget* parent = nullptr);
    void showRule(const RuleListPtr& list, const QString& id);
    void focusFirst();
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }

Q_SIGNALS:
    void changeAsked();
    void restoreAsked();
    void ruleAsked(const QString& id);

private:
    void fill();
    [[nodiscard]] QWidget* makeHead(const RuleRow& row);
    [[nodiscard]] QWidget* makeSource(const RuleRow& row);
    [[nodiscard]] QWidget* makeOwn(const agenda::StoredOverride& own, const rules::OverrideField* field);
    [[nodiscard]] QWidget* makeVersions(const RuleRow& row);
    [[nodiscard]] QWidget* makeUses(const RuleRow& row);

    Desk& m_desk;
    RuleListPtr m_list;
    QString m_id;
    QScrollArea* m_scroll;
    QPushButton* m_change = nullptr;
};

/// 规则库 · 2026年11月23日核对, and how many files of one's own are in it.
[[nodiscard]] QWidget* makeBaseNote(const rules::RuleBase& base);

} // namespace branchbook::ui
