// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closing_copy.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"
#include "branchbook/book/backup.h"

#include <QFileInfo>

namespace branchbook::ui {

namespace {

constexpr qint64 kCopiedByItself = 20'000'000; // bytes

} // namespace

void makeClosingCopy(const store::Session& reader)
{
    if (QFileInfo(reader.path()).size() > kCopiedByItself)
        return;
    NoProgress progress;
    const auto copy = book::makeBackup(reader, book::BackupReason::Closing, progress);
    if (copy)
        book::tidyBackups(reader.path(), book::BackupReason::Closing);
    else
        log(LogLevel::Warning, QStringLiteral("no copy at the end: ") + copy.error().code);
}

} // namespace branchbook::ui
