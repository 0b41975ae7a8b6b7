// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 清理回收站: what would go and what stays, by name, before anything goes.
#pragma once

#include "branchbook/book/cleanup.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;

class CleanupDialog final : public Dialog
{
    Q_OBJECT
public:
    CleanupDialog(QWidget* host, Desk& desk, book::CleanupPlan plan);
    /// What is listed, line by line.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    void clean();

    Desk& m_desk;
    book::CleanupPlan m_plan;
    QStringList m_lines;
};

/// Opens it over `host`, or says that nothing has stood in a bin long enough.
void askCleanup(QWidget* host, Desk& desk);

} // namespace branchbook::ui
