// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key fields of the coverage matrix: which are in use, how they are called, one more.
#pragma once

#include "branchbook/institutions/key_field.h"
#include "ui/kit/dialog.h"

#include <vector>

class QCheckBox;
class QLineEdit;

namespace branchbook::ui {

class Desk;
class LineField;

class KeyFieldDialog final : public Dialog
{
    Q_OBJECT
public:
    KeyFieldDialog(QWidget* host, Desk& desk);
    /// The input with the title of the field; null: no such field.
    [[nodiscard]] QLineEdit* titleOf(const institutions::CoverageField& field) const;
    [[nodiscard]] QCheckBox* boxOf(const institutions::CoverageField& field) const;

private:
    struct Line {
        institutions::KeyField field;
        QCheckBox* used;
        QLineEdit* title;
    };
    [[nodiscard]] QWidget* makeLines(const QList<institutions::KeyField>& fields);
    [[nodiscard]] Result<> perform(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    std::vector<Line> m_lines;
    LineField* m_new;
};

} // namespace branchbook::ui
