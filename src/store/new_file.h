// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book is written aside and gets its name when it is whole.
#pragma once

#include "branchbook/base/result.h"

namespace branchbook::store {

/// A hidden name beside `path`. Whatever stands under it when the object dies is removed, with SQLite's own files.
class AsideName
{
public:
    explicit AsideName(const QString& path);
    ~AsideName();
    AsideName(const AsideName&) = delete;
    AsideName& operator=(const AsideName&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Removes what a program that was killed left aside in `folder`: hidden .UUID.bbk-new with SQLite's own files, untouched for
/// an hour, that nobody holds a lock on, and that are empty, a book, or SQLite's before it became one. Whoever opens a book
/// to write or makes one there does it; what cannot be removed waits for the next time.
void sweepAside(const QString& folder);

/// Refuses a name that is taken, also by a write-ahead log: beside a new file SQLite would take it for that file's own.
[[nodiscard]] Result<> checkNameFree(const QString& path);
/// Syncs the file, then gives it its name. `link` never replaces: the name is ours or it was there before.
/// Errors: store.exists (Refused), store.create_failed (Io).
[[nodiscard]] Result<> giveName(const AsideName& aside, const QString& path);
/// Error: store.create_failed (Io), which names `shown`.
[[nodiscard]] Result<> syncFile(const QString& path, const QString& shown);
/// False where the folder cannot be synced: then a name may still be the old one after a power cut.
bool syncFolderOf(const QString& path);

} // namespace branchbook::store
