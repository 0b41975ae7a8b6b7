// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book beside it: made, listed, and the old ones of those made by themselves taken away.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/book/book.h"

#include <QDateTime>
#include <QList>

namespace branchbook::book {

/// What a copy was made for: asked for by somebody, by itself at the end of the day's work, before a roster came in.
/// Only the last two are taken away again, see tidyBackups().
enum class BackupReason { Asked, Closing, BeforeImport };

struct BackupFile {
    QString path;
    BackupReason reason = BackupReason::Asked;
    QDateTime madeAt; ///< local time, as its name says
    qint64 size = 0;
};

struct BackupMade {
    QString path;
    qint64 rows = 0; ///< counted in the copy after everything in it was checked
};

/// 支部.备份-20260918-171500.bbk in the book's folder; those made by themselves (自动备份, 导入前) in the folder 备份 there.
[[nodiscard]] QString backupPath(const QString& bookPath, BackupReason reason, const QDateTime& at);
/// A copy of what `session` reads, checked before it counts as one. The time is the machine's. Errors: those of
/// store::Session::copyTo.
[[nodiscard]] Result<BackupMade> makeBackup(const store::Session& session, BackupReason reason, Progress& progress);
/// The copies of this book that lie beside it, newest first.
[[nodiscard]] QList<BackupFile> listBackups(const QString& bookPath);

inline constexpr int kBackupsKept = 10;
/// Removes the oldest ones of `reason` beyond kBackupsKept; never one that somebody asked for.
void tidyBackups(const QString& bookPath, BackupReason reason);

/// Writes a verified copy into the folder 备份 beside the book, `why` (导入前) and the time in its name, and removes the
/// oldest of this kind beyond kBackupsKept. Gives the path. `reader` belongs to the calling thread. A failure leaves
/// nothing and removes nothing. Errors: cancelled, those of Session::copyTo.
[[nodiscard]] Result<QString> backUpBeside(const Book& book, const store::Session& reader, const QString& why,
                                           Progress& progress);

/// Whether the book was changed since its newest copy was made; true where there is no copy.
[[nodiscard]] Result<bool> changedSinceBackup(const store::Session& session);

} // namespace branchbook::book
