// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the branch's own figure, where it holds and why; a refusal stands under the field.
#pragma once

#include "branchbook/rules/override_field.h"
#include "ui/kit/dialog.h"
#include "ui/rules/rule_rows.h"

namespace branchbook::ui {

class ComboField;
class Field;
class LineField;
class TextField;

class OverrideDialog final : public Dialog
{
    Q_OBJECT
public:
    OverrideDialog(QWidget* host, Desk& desk, RuleListPtr list, rules::OverrideField field);
    [[nodiscard]] LineField* valueField() const { return m_value; } ///< null where a word is chosen
    [[nodiscard]] ComboField* choiceField() const { return m_choice; } ///< null where a figure is typed
    [[nodiscard]] ComboField* scopeField() const { return m_scope; }
    [[nodiscard]] TextField* reasonField() const { return m_reason; }
    [[nodiscard]] LineField* authorField() const { return m_author; }
    void save();

private:
    /// What would be written; the faults are shown under their fields.
    [[nodiscard]] std::optional<rules::Override> read();
    void showEffect();
    void makeValue();
    void setValue(const QString& value); ///< as Override keeps it
    [[nodiscard]] QString typed() const;
    [[nodiscard]] Field* valuePart() const;

    Desk& m_desk;
    RuleListPtr m_list;
    rules::OverrideField m_field;
    LineField* m_value = nullptr;
    ComboField* m_choice = nullptr;
    ComboField* m_scope;
    TextField* m_reason;
    LineField* m_author;
};

} // namespace branchbook::ui
