// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copy_before.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"
#include "ui/shell/desk.h"

#include <QFileInfo>

namespace branchbook::ui {

void keepCopyBefore(const Desk& desk, book::BackupReason reason)
{
    const store::Session& reader = desk.book().reader();
    if (desk.book().sampleDay() || QFileInfo(reader.path()).size() > book::kCopiedAtOnce)
        return;
    NoProgress progress;
    if (const auto copy = book::backUpIfChanged(reader, reason, progress); !copy)
        log(LogLevel::Warning, QStringLiteral("no copy %1: %2").arg(book::backupReasonName(reason), copy.error().code));
}

} // namespace branchbook::ui
