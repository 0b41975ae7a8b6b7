// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book beside it: made, listed, and those made by themselves thinned out.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/book/book.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace branchbook::book {

/// What a copy was made for. What somebody asked for, and what a restore moved aside, is never taken away by the program.
enum class BackupReason {
    Asked,
    Closing, ///< the end of the day's work
    Idle, ///< something was changed, and nobody has touched the window since
    BeforeImport,
    BeforeMerge, ///< of two records of one person
    BeforeUndo, ///< of a whole import
    BeforeCleanup, ///< of the recycle bins
    BeforeRestore, ///< no copy: the very file that stood there, damaged or not (store::restoreBook)
    BeforeMigration, ///< what an older program wrote (store::Session)
};
/// "asked", "closing" … for programs.
[[nodiscard]] QString backupReasonName(BackupReason reason);

struct BackupFile {
    QString path;
    BackupReason reason = BackupReason::Asked;
    QDateTime madeAt; ///< local time, as its name says
    qint64 size = 0;
};

struct BackupMade {
    QString path;
    qint64 rows = 0; ///< counted in the copy after everything in it was checked
    QString second = {}; ///< where it stands in the second place; empty where there is none, or it could not be reached
    std::optional<Error> secondFault = {}; ///< why not; the copy itself is there all the same
};

/// 支部.备份-20260918-171500.bbk in the book's folder; those made by themselves (自动备份, 导入前 …) in the folder 备份 there.
[[nodiscard]] QString backupPath(const QString& bookPath, BackupReason reason, const QDateTime& at);
/// Whether a copy may be put there at all. Error: book.copy_place (Io), which names the folder: it is not the book that cannot be written.
[[nodiscard]] Result<> checkCopyPlace(const QString& path);
/// A copy of what `session` reads, checked before it counts as one: sealed where the book is. The time is the machine's.
/// Errors: those of checkCopyPlace and store::Session::copyTo.
[[nodiscard]] Result<BackupMade> makeBackup(const store::Session& session, BackupReason reason, Progress& progress);
/// The copies of this book that lie beside it, newest first.
[[nodiscard]] QList<BackupFile> listBackups(const QString& bookPath);
/// The same of one folder: those of books with that stem (支部 of 支部.bbk).
[[nodiscard]] QList<BackupFile> listBackupsIn(const QString& folder, const QString& stem);

/// Removes those made by themselves that backupsThatStay() lets go, whatever they were made for; never `justMade`, nor the
/// newest one from before an upgrade. To be called after a copy was made, so that a good one is always left.
void tidyBackups(const QString& bookPath, const QString& justMade = {});
/// The same among `copies`, wherever they lie.
void tidyBackups(const QList<BackupFile>& copies, const QString& justMade);

/// What the program does by itself: makeBackup(), then tidyBackups(), then the second place (second_place.h). `session`
/// belongs to the calling thread. A failure leaves nothing and removes nothing. Errors: cancelled, those of makeBackup().
[[nodiscard]] Result<BackupMade> backUpBeside(const store::Session& session, BackupReason reason, Progress& progress);

/// Whether the book was changed since its newest copy was made; true where there is no copy. It is told by what the copies
/// say themselves, not by their names or times: a clock may be wrong.
[[nodiscard]] Result<bool> changedSinceBackup(const store::Session& session);
/// Bytes. A copy of a larger book takes a while: nobody is kept waiting for it.
inline constexpr qint64 kCopiedAtOnce = 20'000'000;
/// backUpBeside() where something was changed since, and nothing otherwise.
[[nodiscard]] Result<std::optional<BackupMade>> backUpIfChanged(const store::Session& session, BackupReason reason,
                                                                Progress& progress);

/// The copy of an idle moment: backUpIfChanged(), of a book over kCopiedAtOnce at most once a day; where none is due, the newest
/// one still goes to the second place if it is not there (BackupMade without a path then).
[[nodiscard]] Result<BackupMade> backUpWhileIdle(const store::Session& session, Progress& progress);

} // namespace branchbook::book
