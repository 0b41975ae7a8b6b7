// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record that has no pane of its own, over the page: what there is, 添加, opening, saving and removing.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/shell/record_files.h"

namespace branchbook::ui {

class FilesDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `what` names the record; `table` and `id` as RecordFiles takes them.
    FilesDialog(QWidget* host, Desk& desk, const QString& what, const QString& table, const QString& id,
                RecordFiles::Access access);
    [[nodiscard]] RecordFiles* files() const { return m_files; }

private:
    RecordFiles* m_files;
};

} // namespace branchbook::ui
