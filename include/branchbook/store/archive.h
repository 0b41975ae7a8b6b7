// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole book as one JSON text that other programs can read (docs/archive.md), and the way back.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/session.h"

#include <QMap>

namespace branchbook::store {

/// Rows by table.
using ArchiveCounts = QMap<QString, qint64>;

/// Every row of every table in the order of its key, sealed columns opened; the same book gives the same bytes. Replaces
/// an existing file. Errors: store.damaged (a book whose check fails is not laundered into a fresh one), file.write_failed.
[[nodiscard]] Result<ArchiveCounts> writeArchive(const Session& session, const QString& path, Progress& progress);

/// A new book at `bookPath` from an archive, whole or not at all; checked before it gets its name. `finish` is run on the
/// checked file before that: to give it a passphrase.
/// Errors (Invalid): archive.unreadable, archive.not_one, archive.too_new, archive.row (table, number of the row);
/// store.exists (Refused), cancelled.
[[nodiscard]] Result<ArchiveCounts> readArchive(const QString& archivePath, const QString& bookPath, Progress& progress,
                                                const FillBook& finish = {});

} // namespace branchbook::store
