// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from a damaged or missing book: which copies there are, and which of them are sound.
#pragma once

#include "branchbook/book/backup.h"

#include <optional>

namespace branchbook::book {

/// A copy that was opened and checked in everything.
struct RestorePoint {
    BackupFile file;
    qint64 rows = 0;
    QDateTime changedAt; ///< local: the last change that it holds
};

/// Every copy of the book at `bookPath`, newest first: beside it, and in its second place as far as that was noted and can be
/// reached. Nothing is opened, the book itself least of all: it may be damaged, or not there any more.
[[nodiscard]] QList<BackupFile> restorableBackups(const QString& bookPath);
/// What is said in place of the book at `bookPath`, which did not open for `error`, where its copies are the way back: of a damaged
/// one always, of one that is gone where there are copies, and then also of one whose beginning says nothing of a book any more
/// (book.head_lost). Nothing: the error alone.
[[nodiscard]] std::optional<Error> problemToRecoverFrom(const Error& error, const QString& bookPath);

/// Opens and checks a copy, also a sealed one without its key. Errors: those of store::Session::openClosed; store.damaged
/// (Damaged), cancelled.
[[nodiscard]] Result<RestorePoint> inspectBackup(const BackupFile& copy, Progress& progress);

/// The newest copy that is sound, where there is one. What a restore moved aside is not proposed: somebody wanted to leave it.
/// Error: cancelled.
[[nodiscard]] Result<std::optional<RestorePoint>> newestGoodBackup(const QString& bookPath, Progress& progress);

} // namespace branchbook::book
