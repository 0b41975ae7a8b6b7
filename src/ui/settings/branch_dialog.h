// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch says of itself: name, kind, sector, unit, superior, addressee of the report, founding date.
#pragma once

#include "branchbook/book/branch.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;

class BranchDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A branch without an id is a new one.
    BranchDialog(QWidget* host, book::Branch branch, QDate today);
    [[nodiscard]] LineField* name() const { return m_name; }
    [[nodiscard]] ComboField* kind() const { return m_kind; }
    [[nodiscard]] ComboField* sector() const { return m_sector; }
    [[nodiscard]] LineField* unit() const { return m_unit; }
    [[nodiscard]] LineField* higher() const { return m_higher; }
    [[nodiscard]] LineField* reportTo() const { return m_reportTo; }
    [[nodiscard]] DateField* founded() const { return m_founded; }
    void save();

Q_SIGNALS:
    /// What was typed; whoever hears it closes the dialog, or shows why not.
    void saveAsked(const branchbook::book::Branch& branch);

private:
    [[nodiscard]] bool check();
    [[nodiscard]] bool isFoundedSound();

    book::Branch m_branch;
    QDate m_today;
    LineField* m_name;
    ComboField* m_kind;
    ComboField* m_sector;
    LineField* m_unit;
    LineField* m_higher;
    LineField* m_reportTo;
    DateField* m_founded;
};

} // namespace branchbook::ui
