// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues out of somebody's list: what was read stands there before anything is written, and all of it is, or nothing.
#pragma once

#include "branchbook/roster/dues_table.h"
#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DuesImportDialog final : public Dialog
{
    Q_OBJECT
public:
    /// Rows that do not say a month or a day are of `month`, paid today.
    DuesImportDialog(QWidget* host, Desk& desk, const DuesData& dues, const QString& path, Month month);
    [[nodiscard]] const roster::DuesTable& table() const { return m_table; }

private:
    [[nodiscard]] Result<> read(const DuesData& dues, const QString& path, Month month);
    void showProblems();
    void save();

    Desk& m_desk;
    std::shared_ptr<const rules::Catalogue> m_catalogue;
    roster::DuesTable m_table;
};

} // namespace branchbook::ui
