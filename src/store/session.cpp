// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/session.h"

#include "branchbook/base/clock.h"
#include "store/file_header.h"
#include "store/migrator.h"
#include "store/new_file.h"
#include "store/rewrite.h"
#include "store/session_state.h"
#include "store/sqlite_error.h"
#include "store/statement_book.h"
#include "store/vault_record.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

constexpr int kFirstWithVault = 33; // an older book has no passphrase

/// Refuses what is not a book, or one from a later program, before SQLite touches the file.
Result<int> checkHeader(const FileLock& lock, const QString& path)
{
    const QByteArray head = lock.isRegularFile() ? lock.head(kHeaderSize) : QByteArray();
    if (head.size() < kHeaderSize || !head.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(head.constData() + kApplicationOffset) != kApplicationId)
        return fail(ErrorKind::Invalid, QStringLiteral("store.not_a_book"), {QFileInfo(path).fileName()}, path);
    const int version = qFromBigEndian<qint32>(head.constData() + kVersionOffset);
    if (version > newestSchemaVersion())
        return fail(ErrorKind::Invalid, QStringLiteral("store.too_new"), {QFileInfo(path).fileName()}, path);
    return version;
}

bool hasWal(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool canWrite(const QString& path)
{
    const QFileInfo file(path);
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
        && ::access(QFile::encodeName(file.absolutePath()).constData(), W_OK) == 0;
}

/// The header's number may be older than what a write-ahead log holds.
Result<int> versionOf(sqlite3* db, const QString& path)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &statement, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    const int version = rc == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (rc != SQLITE_ROW)
        return fail(sqliteError(db, sqlite3_extended_errcode(db), path));
    return version;
}

/// 支部.升级前-20260918.bbk beside the book, where there is none of that day: what the older program wrote stays.
Result<> keepBefore(const Session& session)
{
    const QFileInfo file(session.path());
    const QString kept = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".升级前-")
        + systemClock()->today().toString(QStringLiteral("yyyyMMdd")) + QStringLiteral(".bbk");
    if (QFileInfo::exists(kept))
        return {};
    NoProgress progress;
    BB_TRY([[maybe_unused]] const qint64 rows, session.copyTo(kept, progress));
    return {};
}

/// What an earlier program wrote is read as this one would have written it, without a byte of the file being touched: it is
/// copied into memory and walks the road there. Writing takes the file itself along, once.
Result<std::unique_ptr<Session::State>> asOfToday(std::unique_ptr<Session::State> old)
{
    auto state = std::make_unique<Session::State>();
    state->path = old->path;
    state->access = old->access;
    state->lock = old->lock;
    state->sealed = old->sealed;
    state->plan = old->plan;
    state->key = old->key;
    BB_CHECK(connectTo(*state, Medium::Memory));
    sqlite3_backup* copy = sqlite3_backup_init(state->db, "main", old->db, "main");
    if (copy == nullptr)
        return fail(sqliteError(state->db, sqlite3_extended_errcode(state->db), state->path));
    sqlite3_backup_step(copy, -1);
    if (const int rc = sqlite3_backup_finish(copy); rc != SQLITE_OK)
        return fail(sqliteError(state->db, rc, state->path));
    BB_CHECK(migrate(state->db));
    BB_CHECK(execute(state->db, "PRAGMA query_only=ON"));
    state->schemaVersion = newestSchemaVersion();
    return state;
}

} // namespace

Session::Session(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Session::~Session() = default;

/// Nothing of a locked book is touched, not even to take it to a newer schema.
Result<> Session::admit(Cells cells, KeyPtr key)
{
    if (schemaVersion() < kFirstWithVault)
        return {};
    Query vault = query("vault.load");
    const auto found = vault.bind("slot", QStringLiteral("book")).next();
    if (!found && found.error().kind == ErrorKind::Internal) // the table is not there
        return fail(sqliteError(native(), SQLITE_CORRUPT, QStringLiteral("vault")));
    BB_TRY(m_state->sealed, found);
    if (!isSealed())
        return {};
    if (cells == Cells::AsStored) {
        if (const auto record = storedVault(*this); record && *record) // a damaged one is for whoever checks
            m_state->plan = (*record)->plan;
        return {};
    }
    const auto locked = [this] {
        return fail(ErrorKind::Locked, QStringLiteral("store.locked"), {QFileInfo(path()).fileName()}, path());
    };
    if (!key)
        return locked();
    BB_TRY(const auto record, storedVault(*this));
    if (!record || record->bookId != key->bookId())
        return locked();
    m_state->plan = record->plan;
    m_state->key = key->plan() == record->plan ? std::move(key) : key->under(record->plan);
    return {};
}

Result<std::unique_ptr<Session>> Session::openFile(const QString& path, Access access, Cells cells, KeyPtr key,
                                                   Closing closing)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, QStringLiteral("store.sodium"));
    auto state = std::make_unique<State>();
    state->path = QFileInfo(path).absoluteFilePath();
    state->access = access;
    state->leavesLog = closing == Closing::LeavesLog;
    const auto wanted = access == Access::Write ? FileLock::Kind::Exclusive : FileLock::Kind::Shared;
    BB_TRY(state->lock, FileLock::acquire(state->path, wanted));
    BB_TRY(state->schemaVersion, checkHeader(*state->lock, state->path));
    if (access == Access::Write && !canWrite(state->path))
        return fail(ErrorKind::Io, QStringLiteral("store.read_only"), {state->path}, state->path);
    if (access == Access::Write)
        sweepAside(QFileInfo(state->path).absolutePath());
    const bool besideWriter = access == Access::Read && state->lock->kind() == FileLock::Kind::Exclusive;
    if (access == Access::Read && !besideWriter && hasWal(state->path) && !canWrite(state->path))
        return fail(ErrorKind::Io, QStringLiteral("store.needs_recovery"), {state->path}, state->path);
    const bool immutable = access == Access::Read && !besideWriter && !hasWal(state->path);
    BB_CHECK(connectTo(*state, immutable ? Medium::Immutable : Medium::Ordinary));
    BB_TRY(state->schemaVersion, versionOf(state->db, state->path));
    auto session = std::unique_ptr<Session>(new Session(std::move(state)));
    BB_CHECK(session->admit(cells, std::move(key)));
    if (access == Access::Read && session->schemaVersion() < newestSchemaVersion()) {
        BB_TRY(session->m_state, asOfToday(std::move(session->m_state)));
    }
    if (access == Access::Write && session->schemaVersion() < newestSchemaVersion()) {
        BB_CHECK(keepBefore(*session));
        BB_CHECK(migrate(session->native()));
        session->m_state->schemaVersion = newestSchemaVersion();
    }
    const auto sound = session->prepare("SELECT count(*) FROM schema_step").next();
    if (!sound && sound.error().kind == ErrorKind::Internal) // every book has this table
        return fail(sqliteError(session->native(), SQLITE_CORRUPT, QStringLiteral("schema_step")));
    BB_CHECK(sound);
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, Access access, KeyPtr key)
{
    BB_TRY(auto session, openFile(path, access, Cells::Open, key));
    if (access == Access::Read || session->plan() == kNewestSealPlan)
        return session;
    const auto brought = bringForward(std::move(session));
    if (!brought && brought.error().kind != ErrorKind::Damaged) // a damaged book opens as it is: its check tells
        return fail(brought.error());
    return openFile(path, access, Cells::Open, std::move(key));
}

Result<std::unique_ptr<Session>> Session::openAsPlanned(const QString& path, Access access, KeyPtr key)
{
    return openFile(path, access, Cells::Open, std::move(key));
}

Result<std::unique_ptr<Session>> Session::openClosed(const QString& path, Access access)
{
    return openFile(path, access, Cells::AsStored, nullptr);
}

Result<std::unique_ptr<Session>> Session::openUntouched(const QString& path)
{
    return openFile(path, Access::Read, Cells::AsStored, nullptr, Closing::LeavesLog);
}

Query Session::query(const char* name) const
{
    return prepare(statementText(name));
}

Query Session::prepare(const QByteArray& sql, Cells cells) const
{
    auto state = std::make_unique<Query::State>();
    state->db = m_state->db;
    state->cache = &m_state->cache;
    state->sql = sql.toStdString();
    state->statement = m_state->cache.take(state->sql);
    if (state->statement == nullptr) {
        const int rc = sqlite3_prepare_v3(m_state->db, sql.constData(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &state->statement, nullptr);
        if (rc != SQLITE_OK || state->statement == nullptr) {
            state->statement = nullptr;
            state->error = sqliteError(
                m_state->db, rc == SQLITE_OK ? SQLITE_MISUSE : sqlite3_extended_errcode(m_state->db), state->where());
            return Query(std::move(state));
        }
    }
    state->bound.assign(static_cast<size_t>(sqlite3_bind_parameter_count(state->statement)), false);
    if (m_state->sealed && cells == Cells::Open) {
        state->key = m_state->key.get();
        if (const auto known = m_state->plans.find(state->sql); known != m_state->plans.end())
            state->plan = known->second;
        else if (auto plan = sealPlan(*this, state->statement))
            state->plan = m_state->plans.emplace(state->sql, std::move(*plan)).first->second;
        else
            state->error = plan.error();
    }
    return Query(std::move(state));
}

Access Session::access() const
{
    return m_state->access;
}

QString Session::path() const
{
    return m_state->path;
}

int Session::schemaVersion() const
{
    return m_state->schemaVersion;
}

int Session::plan() const
{
    return m_state->plan;
}

bool Session::isSealed() const
{
    return m_state->sealed;
}

const KeyPtr& Session::key() const
{
    return m_state->key;
}

const std::shared_ptr<FileLock>& Session::lock() const
{
    return m_state->lock;
}

QDate Session::today() const
{
    return m_state->unitDay.isValid() ? m_state->unitDay : m_state->clock->today();
}

void Session::useClock(std::shared_ptr<const Clock> clock)
{
    m_state->clock = std::move(clock);
}

void Session::setUnitDay(QDate day)
{
    m_state->unitDay = day;
}

bool Session::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(native(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

sqlite3* Session::native() const
{
    return m_state->db;
}

Result<TableCatalogue*> Session::catalogue() const
{
    if (!m_state->tables) {
        BB_TRY(m_state->tables, TableCatalogue::load(m_state->db, m_state->plan));
    }
    return m_state->tables.get();
}

Session::Snapshot::Snapshot(const Session& session)
    : m_session(session)
{
    if (m_session.m_state->snapshots++ == 0 && m_session.access() == Access::Read)
        (void)execute(m_session.m_state->db, "BEGIN");
}

Session::Snapshot::~Snapshot()
{
    if (--m_session.m_state->snapshots == 0 && m_session.access() == Access::Read)
        (void)execute(m_session.m_state->db, "COMMIT");
}

Result<> Session::foldLog()
{
    Query checkpoint = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    BB_TRY(const bool row, checkpoint.next());
    if (!row || checkpoint.integer(0) != 0 || checkpoint.integer(1) != checkpoint.integer(2))
        return fail(ErrorKind::Busy, QStringLiteral("store.busy"), {path()}, path());
    return {};
}

void Session::releaseMemory() const
{
    sqlite3_db_release_memory(m_state->db);
}

void Session::keepLog()
{
    sqlite3_db_config(m_state->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace branchbook::store
