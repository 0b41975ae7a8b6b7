// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one book file. Exactly one Session of a process writes; the others only read.
#pragma once

#include "branchbook/base/clock.h"
#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/store/query.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace branchbook::store {

class BookKey;
class FileLock;
/// What opens the sealed columns of one book; unlock() gives it (vault.h). Wiped from memory when the last owner lets go.
using KeyPtr = std::shared_ptr<const BookKey>;

enum class Access {
    Write, ///< WAL + FULL; the one writer, holds the file's lock
    Read, ///< beside a writer of this process, or alone
};

/// A file that an earlier build cannot know is refused by this number; see docs/architecture.md.
inline constexpr int kApplicationId = 0x42424B31; // "BBK1"

class Session
{
public:
    /// Opens an existing book. Errors: store.not_found (NotFound), store.not_a_book (Invalid), store.too_new (Invalid),
    /// store.busy (Busy), store.damaged (Damaged), store.no_access, store.disk_full, store.open_failed (Io),
    /// store.read_only (Io, for Access::Write on a medium that cannot be written), store.locked (Locked: the book has a
    /// passphrase and `key` is not its key). A plain book needs none. A sealed book in which an earlier program left open
    /// what is sealed today is written anew when it is opened to write (seal_forward.cpp): errors as of sealBook.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString& path, Access access, KeyPtr key = {});
    /// With sealed columns left closed: whole rows as bytes, for copying and checking. Reading a sealed value, and writing
    /// in a sealed book, is then an error (store.locked).
    [[nodiscard]] static Result<std::unique_ptr<Session>> openClosed(const QString& path, Access access);
    /// As openClosed to read, and neither the file nor its log is changed, whatever comes of it: for files that are damaged.
    [[nodiscard]] static Result<std::unique_ptr<Session>> openUntouched(const QString& path);
    /// An empty book file with the newest schema; see makeBook.
    [[nodiscard]] static Result<> create(const QString& path);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// `name` is "subject.statement": statement `statement` of the resource subject.sql.
    [[nodiscard]] Query query(const char* name) const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] QString path() const;
    /// Another file, or none, stands where this one was opened: moved, deleted, replaced, or its medium is gone. What is
    /// written goes into the open file all the same, and nobody finds it again. False where the system cannot tell.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] int schemaVersion() const;
    /// The book has a passphrase.
    [[nodiscard]] bool isSealed() const;
    /// Null for a plain book, and where it was opened closed.
    [[nodiscard]] const KeyPtr& key() const;
    /// The day on which what is said for a period is read: the machine's until somebody brings another clock, and in a
    /// running unit the unit's.
    [[nodiscard]] QDate today() const;
    void useClock(std::shared_ptr<const Clock> clock);
    /// Consistent reading over several queries: a read transaction until the token dies.
    class Snapshot
    {
    public:
        explicit Snapshot(const Session& session);
        ~Snapshot();
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;

    private:
        const Session& m_session;
    };
    /// Verified consistent copy: written aside, opened, checked in everything, counted, named. Gives the row count; a
    /// failure leaves nothing. Errors: store.exists (Refused), store.damaged, store.copy_damaged (Damaged), Io.
    [[nodiscard]] Result<qint64> copyTo(const QString& path, Progress& progress) const;
    /// The writer's: everything committed goes from the write-ahead log into the file and is synced. Closing tries the
    /// same and leaves the log where it cannot, so that nothing is lost; this one tells.
    [[nodiscard]] Result<> foldLog();
    /// What of the file is kept in memory, and no statement is at, is let go: it is read anew when it is wanted. On the
    /// session's own thread.
    void releaseMemory() const;
    /// The writer's: closing leaves file and log as they are. For a file found damaged: nothing is written over it.
    void keepLog();

    // For the rest of this floor only.
    [[nodiscard]] sqlite3* native() const;
    enum class Cells {
        Open, ///< sealed values of a row are opened as it is read
        AsStored,
    };
    [[nodiscard]] Query prepare(const QByteArray& sql, Cells cells = Cells::Open) const;
    [[nodiscard]] const std::shared_ptr<FileLock>& lock() const;
    /// Which columns are sealed here (store/book_key.h); the newest plan for a plain book.
    [[nodiscard]] int plan() const;
    /// As open, and a sealed book of an older plan is left with it.
    [[nodiscard]] static Result<std::unique_ptr<Session>> openAsPlanned(const QString& path, Access access, KeyPtr key);

    [[nodiscard]] Result<class TableCatalogue*> catalogue() const;
    void setUnitDay(QDate day);
    struct State;

private:
    explicit Session(std::unique_ptr<State> state);
    enum class Closing { FoldsLog, LeavesLog };
    [[nodiscard]] static Result<std::unique_ptr<Session>> openFile(const QString& path, Access access, Cells cells,
                                                                   KeyPtr key, Closing closing = Closing::FoldsLog);
    [[nodiscard]] Result<> admit(Cells cells, KeyPtr key);
    std::unique_ptr<State> m_state;
};

} // namespace branchbook::store
