// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that become books: a new one, and a backup put back in place.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"

#include <functional>

namespace branchbook::store {

/// Opens the empty book at the path it is given, writes, and closes it again.
using FillBook = std::function<Result<>(const QString& aside)>;

/// Makes a book at `path`, whole or not at all: filled aside, its write-ahead log folded in and synced, then named. A
/// failure leaves nothing behind. Errors: store.exists (Refused), store.create_failed, store.disk_full (Io), those of
/// `fill`.
[[nodiscard]] Result<> makeBook(const QString& path, const FillBook& fill);

/// The bytes of a closed `file` (a verified copy) at `to`: written aside, synced, read again and compared, named. A failure
/// leaves nothing. Errors: store.exists (Refused), store.open_failed, store.create_failed, store.copy_damaged (Io, Damaged).
[[nodiscard]] Result<> placeCopy(const QString& file, const QString& to);

/// The name of a book that is not whole yet, or never became so: .UUID.bbk-new.
[[nodiscard]] bool isAsideName(const QString& name);

enum class Existing { Refuse, Keep };

struct Restored {
    qint64 rows = 0;
    QString kept; ///< the new name of what stood there; empty where nothing did
};
/// Puts a checked copy of `backup` at `to`. With Existing::Keep what stands there, a damaged book or any other file,
/// moves aside under a name that it is told by (支部.恢复前-….bbk), together with its write-ahead log. Whoever is stopped at any
/// moment finds the one or the other under `to`; where the file system knows no hard links, or a log lies beside the old
/// file, there is an instant in which `to` is missing and the old file has its new name already.
/// Errors: store.onto_itself, store.exists (Refused), store.damaged (the backup), store.busy, store.create_failed (Io).
[[nodiscard]] Result<Restored> restoreBook(const QString& backup, const QString& to, Existing existing,
                                           Progress& progress);

} // namespace branchbook::store
