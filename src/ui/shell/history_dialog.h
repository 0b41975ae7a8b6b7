// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 修改记录 of one record: each step with who, when and what stood there before and after.
#pragma once

#include "branchbook/book/record_history.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;

/// `name`: whose it is, as the title says it.
void showHistory(QWidget* host, Desk& desk, book::HistoryOf of, const QString& id, const QString& name);

class HistoryDialog final : public Dialog
{
    Q_OBJECT
public:
    HistoryDialog(QWidget* host, const QString& name, const QList<book::HistoryStep>& steps);
    /// Everything that is shown, line by line.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace branchbook::ui
