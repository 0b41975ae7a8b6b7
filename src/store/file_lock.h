// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps other processes off a book: an advisory lock on the book file itself that dies with its owner.
#pragma once

#include "branchbook/base/result.h"

#include <memory>

namespace branchbook::store {

/// Held while the object lives. Must outlive every SQLite connection to the file in this process: closing any
/// descriptor of a file drops SQLite's own POSIX locks on it.
class FileLock
{
public:
    enum class Kind { Exclusive, Shared };

    /// One lock per file and process: a second Session of this process shares the first one's, and a second
    /// Exclusive wish is refused. Errors: store.busy (Busy), store.not_found (NotFound), store.no_access (Io).
    /// Where the file system knows no such locks, the lock is taken as given.
    [[nodiscard]] static Result<std::shared_ptr<FileLock>> acquire(const QString& path, Kind kind);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether a Session of this process already held it when it was asked for.
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isRegularFile() const;
    /// The first bytes of the file, read through the lock's own descriptor.
    [[nodiscard]] QByteArray head(qsizetype size) const;

private:
    FileLock(int descriptor, Kind kind)
        : m_descriptor(descriptor)
        , m_kind(kind)
    {
    }
    int m_descriptor;
    Kind m_kind;
};

} // namespace branchbook::store
