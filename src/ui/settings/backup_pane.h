// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 备份与恢复: a copy now, and the copies there are, each with the way back to it.
#pragma once

#include "branchbook/book/backup.h"
#include "ui/settings/settings_pane.h"
#include "ui/shell/background_read.h"

class QFrame;
class QPushButton;

namespace branchbook::ui {

class Desk;

class BackupPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit BackupPane(Desk& desk);

    void open(const QString& argument) override;

private:
    void reload();
    void backUp();
    void made(const Result<book::BackupMade>& copy);
    void askRestore(const book::BackupFile& copy);
    [[nodiscard]] QWidget* makeLine(const book::BackupFile& copy);

    Desk& m_desk;
    BackgroundRead m_work;
    QPushButton* m_now;
    QFrame* m_copies;
};

} // namespace branchbook::ui
