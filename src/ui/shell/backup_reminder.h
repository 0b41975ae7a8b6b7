// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page: no copy has come to the second place for days.
#pragma once

#include "ui/shell/backup_keeper.h"

#include <QWidget>

namespace branchbook::ui {

class Banner;

class BackupReminder final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until the keeper says so; gone once a copy is there, or somebody put it away.
    explicit BackupReminder(BackupKeeper& keeper, QWidget* parent = nullptr);

private:
    void remind(const book::SecondPlace& place);

    BackupKeeper& m_keeper;
    Banner* m_banner = nullptr;
};

} // namespace branchbook::ui
