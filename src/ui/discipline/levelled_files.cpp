// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/levelled_files.h"

#include "branchbook/book/attachment.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"

namespace branchbook::ui {

void openLevelledFiles(QWidget* host, Desk& desk, const LevelledRecord& record)
{
    const auto& reader = desk.book().reader();
    const auto may = organization::checkMayHaveFiles(reader, record.level, record.words);
    const auto kept = book::listAttachments(reader, record.table, record.id);
    if (!kept)
        return desk.report(kept.error());
    if (!may && kept->isEmpty())
        return desk.report(may.error());
    const auto access = may ? RecordFiles::Access::Change : RecordFiles::Access::TakeAway;
    (new FilesDialog(host, desk, record.what, record.table, record.id, access))->open();
}

} // namespace branchbook::ui
