// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record that may be for the committee alone (组织处置, 处分, 述职评议).
#pragma once

#include "branchbook/organization/secret_files.h"

class QWidget;

namespace branchbook::ui {

class Desk;

struct LevelledRecord {
    QString what; ///< in the title of the dialog: no name, it stays open while the list is covered again
    QString table;
    QString id;
    organization::DisciplineLevel level = organization::DisciplineLevel::Committee;
    organization::RecordWords words = organization::RecordWords::Sealed;
};
/// FilesDialog, or why there is none. Where nothing may come in, what is there (from before the passphrase) can still be taken away.
void openLevelledFiles(QWidget* host, Desk& desk, const LevelledRecord& record);

} // namespace branchbook::ui
