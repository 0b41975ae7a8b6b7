// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closing_copy.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"
#include "branchbook/book/backup.h"

#include <QFileInfo>

namespace branchbook::ui {

void makeClosingCopy(const store::Session& reader)
{
    if (QFileInfo(reader.path()).size() > book::kCopiedAtOnce)
        return;
    NoProgress progress;
    const auto copy = book::backUpIfChanged(reader, book::BackupReason::Closing, progress);
    if (!copy)
        log(LogLevel::Warning, QStringLiteral("no copy at the end: ") + copy.error().code);
    else if (*copy && (*copy)->secondFault)
        log(LogLevel::Warning, QStringLiteral("not in the second place: ") + (*copy)->secondFault->code);
}

} // namespace branchbook::ui
