// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages in the window: the branch's own for the higher level, and many of them as one table.
#pragma once

#include "branchbook/exchange/package_service.h"
#include "ui/shell/desk.h"

#include <QStringList>

namespace branchbook::ui {

/// Gathers, signs (the first one makes the branch's key, a step of the journal) and writes; numbers are masked. Gives the key's
/// fingerprint.
[[nodiscard]] Result<QString> writePackageFile(Desk& desk, report::NameStyle names, const QString& path);
/// Reads `files` and writes their overview (.xlsx, .csv). The first package of a branch stands; differences are listed below the
/// sums. Gives a sentence that says how many branches, and what does not agree.
[[nodiscard]] Result<QString> collectPackageFiles(const QStringList& files, const QString& path);

/// Asks for the file first; what came of it is said.
void askAndWritePackage(Desk& desk, report::NameStyle names, QWidget* parent);
void askAndCollectPackages(Desk& desk, QWidget* parent);

} // namespace branchbook::ui
