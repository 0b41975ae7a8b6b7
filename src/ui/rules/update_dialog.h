// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 更新规则库: takes rule files into the user's folder after a strict look, says what changes, and leads back.
#pragma once

#include "branchbook/rules/rule_base.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class Desk;

class UpdateDialog final : public Dialog
{
    Q_OBJECT
public:
    UpdateDialog(QWidget* host, Desk& desk);
    /// Checks the files, shows what would change; nothing is written before 采用.
    void check(const QStringList& paths);
    void take();
    void goBack();
    [[nodiscard]] QPushButton* takeButton() const { return m_take; }

private:
    void chooseFiles();
    void chooseFolder();

    Desk& m_desk;
    QString m_folder;
    rules::RuleUpdate m_update;
    QLabel* m_found;
    QPushButton* m_take;
};

} // namespace branchbook::ui
