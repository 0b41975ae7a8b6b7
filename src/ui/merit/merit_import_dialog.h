// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points of 三化 out of somebody's table: what was read stands there before anything is written, and all of it is, or nothing.
#pragma once

#include "branchbook/roster/merit_table.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;

class MeritImportDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `month` is that of rows which do not say one.
    MeritImportDialog(QWidget* host, Desk& desk, const QString& path, Month month);
    [[nodiscard]] const roster::MeritTable& table() const { return m_table; }

private:
    [[nodiscard]] Result<> read(const QString& path, Month month);
    void showProblems();
    void save();

    Desk& m_desk;
    roster::MeritTable m_table;
};

} // namespace branchbook::ui
