// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be verified about a book file: SQLite misses most single bit flips, our digests miss none.
#include "branchbook/store/journal.h"

#include "store/cells.h"
#include "store/chain.h"
#include "store/journal_end.h"
#include "store/migrator.h"
#include "store/query_state.h"
#include "store/sqlite_error.h"
#include "store/unit_of_work_state.h"
#include "store/value_kinds.h"
#include "store/vault_record.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace branchbook::store {

namespace {

using Problems = QList<Problem>;

/// Without a log beside it a file is as long as its head says: SQLite goes by the length and reads what is missing of a last page as
/// zeros. A head that is being written while we look is no witness.
void wholeFile(const Session& session, Problems& problems)
{
    constexpr qsizetype kHead = 100;
    constexpr qsizetype kPageSize = 16;
    constexpr qsizetype kChanged = 24;
    constexpr qsizetype kPages = 28;
    constexpr qsizetype kPagesOf = 92; ///< the change that the number of pages is of
    const auto logged = [&] { return QFileInfo(session.path() + QStringLiteral("-wal")).size() > 0; };
    if (!session.lock() || logged())
        return;
    const QByteArray head = session.lock()->head(kHead);
    const qint64 length = QFileInfo(session.path()).size();
    if (logged() || session.lock()->head(kHead) != head || head.size() < kHead)
        return;
    const qint64 written = qFromBigEndian<quint16>(head.constData() + kPageSize);
    const qint64 page = written == 1 ? 1 << 16 : written; // as the format spells 65536
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + kPages);
    const bool known = head.mid(kChanged, 4) == head.mid(kPagesOf, 4);
    if (length % std::max<qint64>(page, 1) != 0 || (known && length != page * pages))
        problems.append({QStringLiteral("sqlite"), QStringLiteral("length"),
                         QCoreApplication::translate("Errors", "文件的长度不对（%1 字节）").arg(length)});
}

Result<> sqliteChecks(const Session& session, Problems& problems)
{
    wholeFile(session, problems);
    Query integrity = session.prepare("PRAGMA integrity_check");
    BB_TRY(bool row, integrity.next());
    while (row) {
        if (integrity.text(0) != u"ok")
            problems.append({QStringLiteral("sqlite"), QStringLiteral("integrity_check"), integrity.text(0)});
        BB_TRY(row, integrity.next());
    }
    Query keys = session.prepare("PRAGMA foreign_key_check");
    BB_TRY(row, keys.next());
    while (row) {
        problems.append({QStringLiteral("foreign_key"), keys.text(0), keys.text(2)});
        BB_TRY(row, keys.next());
    }
    return {};
}

/// The digests of a table, by key. Rows mostly come in the order of their keys, so the next one is tried first.
class StoredDigests
{
public:
    [[nodiscard]] Result<> load(const Session& session, const TableInfo& table)
    {
        Query query = session.query("journal.digests_of"); // ordered by key
        query.bind("tbl", QString::fromStdString(table.name));
        BB_TRY(bool row, query.next());
        while (row) {
            const QByteArray key = query.bytes(0);
            const QByteArray digest = query.blob(1);
            m_entries.push_back(
                {m_texts.size(), static_cast<quint32>(key.size()), static_cast<quint16>(digest.size()), false});
            m_texts += key;
            m_texts += digest;
            BB_TRY(row, query.next());
        }
        return {};
    }
    /// nullopt where there is none. One that was taken is not missing any more; it is valid as long as this.
    std::optional<QByteArrayView> take(const QByteArray& key)
    {
        if (m_next >= m_entries.size() || keyOf(m_entries[m_next]) != key) {
            const auto found = std::lower_bound(
                m_entries.begin(), m_entries.end(), key,
                [this](const Entry& entry, const QByteArray& wanted) { return keyOf(entry) < wanted; });
            m_next = static_cast<size_t>(found - m_entries.begin());
        }
        if (m_next >= m_entries.size() || keyOf(m_entries[m_next]) != key)
            return std::nullopt;
        Entry& entry = m_entries[m_next++];
        entry.taken = true;
        return QByteArrayView(m_texts).sliced(entry.at + entry.keySize, entry.digestSize);
    }
    [[nodiscard]] QStringList missing() const
    {
        QStringList keys;
        for (const Entry& entry : m_entries) {
            if (!entry.taken)
                keys.append(QString::fromUtf8(keyOf(entry)));
        }
        return keys;
    }

private:
    struct Entry {
        qsizetype at = 0;
        quint32 keySize = 0;
        quint16 digestSize = 0;
        bool taken = false;
    };
    [[nodiscard]] QByteArray keyOf(const Entry& entry) const
    {
        return QByteArray::fromRawData(m_texts.constData() + entry.at, entry.keySize);
    }
    std::vector<Entry> m_entries;
    QByteArray m_texts; ///< key and digest of each, one behind the other
    size_t m_next = 0;
};

Result<> rowsAgainstDigests(const Session& session, const TableInfo& table, Problems& problems)
{
    StoredDigests digests;
    BB_CHECK(digests.load(session, table));
    const QString name = QString::fromStdString(table.name);
    QByteArray columns;
    for (const TableInfo::Column& column : table.columns)
        columns += (columns.isEmpty() ? "" : ",") + QByteArray::fromStdString(column.name);
    Query query =
        session.prepare("SELECT " + columns + " FROM " + name.toLatin1() + " NOT INDEXED", Session::Cells::AsStored);
    BB_TRY(bool row, query.next());
    while (row) {
        const EncodedRow stored(query.state().statement);
        const QByteArray key = keyOf(table, stored);
        const auto digest = digests.take(key);
        if (!digest)
            problems.append({QStringLiteral("digest_missing"), name, QString::fromUtf8(key)});
        else if (*digest != rowDigest(table, stored))
            problems.append({QStringLiteral("digest"), name, QString::fromUtf8(key)});
        else if (!areCellsSound(session.key().get(), session.isSealed(), table, key, query.state().statement))
            problems.append({QStringLiteral("seal"), name, QString::fromUtf8(key)});
        BB_TRY(row, query.next());
    }
    for (const QString& key : digests.missing())
        problems.append({QStringLiteral("row_missing"), name, key});
    return {};
}

Result<> chainOfOperations(const Session& session, Problems& problems)
{
    Query query = session.query("journal.chain");
    QByteArray previous;
    QHash<qint64, bool> undone;
    QHash<qint64, bool> stored;
    BB_TRY(bool row, query.next());
    while (row) {
        const qint64 op = query.integer(0);
        const OpHead head{query.text(1),
                          query.text(2),
                          query.text(3),
                          QDateTime::fromString(query.text(4), Qt::ISODateWithMs),
                          kindFromText(query.text(5)),
                          query.integer(6)};
        BB_TRY(const QByteArray content, contentOf(session, op));
        // The hash is of the moment and of the kind, which another letter would not change.
        if (content != query.blob(9) || momentText(head.at) != query.text(4) || kindText(head.kind) != query.text(5)
            || lineHash(previous, op, head, query.integer(8), content) != query.blob(10))
            problems.append({QStringLiteral("chain"), QStringLiteral("op"), QString::number(op)});
        previous = query.blob(10);
        stored[op] = query.integer(7) != 0;
        undone[head.kind == OpKind::Do ? op : head.target] = head.kind == OpKind::Undo;
        BB_TRY(row, query.next());
    }
    for (auto it = stored.constBegin(); it != stored.constEnd(); ++it) {
        if (undone.value(it.key(), false) != it.value())
            problems.append({QStringLiteral("chain"), QStringLiteral("op.undone"), QString::number(it.key())});
    }
    return {};
}

Result<QByteArray> digestOfFreshSchema(int version)
{
    sqlite3* fresh = nullptr;
    if (sqlite3_open(":memory:", &fresh) != SQLITE_OK) {
        sqlite3_close(fresh);
        return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {sqliteReason(SQLITE_NOMEM)});
    }
    const auto migrated = migrate(fresh, version);
    auto digest = schemaDigest(fresh);
    sqlite3_close(fresh);
    BB_CHECK(migrated);
    return digest;
}

/// The schema is that of the same road walked afresh, as far as this book has walked it: a book or a backup that an
/// earlier program wrote is sound. Walking costs more than all else at opening, so it is done only where the schema is not
/// the one that is known by its digest (another SQLite may spell it otherwise).
Result<> schemaAsBuilt(const Session& session, Problems& problems)
{
    BB_TRY(const QByteArray found, schemaDigest(session.native()));
    if (found != knownSchemaDigest(session.schemaVersion())) {
        BB_TRY(const QByteArray expected, digestOfFreshSchema(session.schemaVersion()));
        if (expected != found)
            problems.append({QStringLiteral("schema"), QStringLiteral("sqlite_master"), QString()});
    }
    Query steps = session.prepare("SELECT version, name, sha256 FROM schema_step ORDER BY version");
    for (const MigrationStep& step : migrationSteps()) {
        if (step.version > session.schemaVersion())
            break;
        BB_TRY(const bool row, steps.next());
        if (!row || steps.integer(0) != step.version || steps.text(1) != step.name
            || steps.text(2).toLatin1() != step.sha256)
            problems.append({QStringLiteral("schema"), QStringLiteral("schema_step"), step.name});
    }
    return {};
}

Result<> attachmentBytes(const Session& session, Problems& problems, Progress& progress)
{
    Query query = session.prepare("SELECT sha256, bytes FROM attachment_piece ORDER BY sha256, piece");
    QString current;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto close = [&] {
        if (!current.isEmpty() && QString::fromLatin1(hash.result().toHex()) != current)
            problems.append({QStringLiteral("attachment"), QStringLiteral("attachment_piece"), current});
        hash.reset();
    };
    BB_TRY(bool row, query.next());
    while (row) {
        if (query.text(0) != current) {
            close();
            current = query.text(0);
            if (!progress.advance(0, 0, {}))
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        }
        hash.addData(query.blob(1));
        BB_TRY(row, query.next());
    }
    close();
    Query missing = session.prepare("SELECT DISTINCT sha256 FROM attachment a WHERE NOT EXISTS"
                                    " (SELECT 1 FROM attachment_piece p WHERE p.sha256 = a.sha256) ORDER BY sha256");
    BB_TRY(row, missing.next());
    while (row) {
        problems.append({QStringLiteral("attachment"), QStringLiteral("attachment_piece"), missing.text(0)});
        BB_TRY(row, missing.next());
    }
    return {};
}

Result<> vaultRecord(const Session& session, Problems& problems)
{
    BB_TRY(const bool sound, session.isSealed() ? isVaultSound(session) : Result<bool>(true));
    if (!sound)
        problems.append({QStringLiteral("digest"), QStringLiteral("vault"), QStringLiteral("book")});
    return {};
}

/// All but the bytes of attachments.
Result<> recordProblems(const Session& session, Problems& problems, Progress& progress)
{
    BB_CHECK(sqliteChecks(session, problems));
    if (!problems.isEmpty() && !readsThrough(session.native()))
        return fail(ErrorKind::Io, QStringLiteral("store.io"), {sqliteReason(SQLITE_IOERR_READ)}, session.path());
    if (!problems.isEmpty())
        return {}; // pages that cannot be trusted make every later answer noise
    BB_CHECK(schemaAsBuilt(session, problems));
    BB_CHECK(vaultRecord(session, problems));
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    qint64 done = 0;
    const auto total = static_cast<qint64>(catalogue->tables().size());
    for (const auto& [name, table] : catalogue->tables()) {
        if (!progress.advance(done++, total, QString()))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        BB_CHECK(table->journaled ? rowsAgainstDigests(session, *table, problems)
                                  : kindsAsDeclared(session, *table, problems));
    }
    return chainOfOperations(session, problems);
}

Result<> damagedBy(const Session& session, const Problems& problems)
{
    if (problems.isEmpty())
        return {};
    return fail(ErrorKind::Damaged, QStringLiteral("store.damaged"),
                {QCoreApplication::translate("Errors", "有 %1 处内容对不上").arg(problems.size()),
                 QFileInfo(session.path()).fileName()},
                problems.first().where);
}

/// While it lives, every statement of the session asks `progress` now and then whether to go on.
class Interruptible
{
public:
    Interruptible(const Session& session, Progress& progress)
        : m_db(session.native())
    {
        constexpr int kSteps = 10'000; // of SQLite's machine: a few milliseconds
        const auto ask = [](void* asked) { return static_cast<Progress*>(asked)->advance(0, 0, {}) ? 0 : 1; };
        sqlite3_progress_handler(m_db, kSteps, ask, &progress);
    }
    ~Interruptible() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    sqlite3* m_db;
};

} // namespace

Result<qint64> countRows(const Session& session)
{
    Query count = session.query("vault.count_digests");
    BB_TRY(const bool counted, count.next());
    return counted ? count.integer(0) : 0;
}

Result<QList<Problem>> checkEverything(const Session& session, Progress& progress)
{
    Problems problems;
    BB_CHECK(recordProblems(session, problems, progress));
    if (problems.isEmpty())
        BB_CHECK(rowsAgainstJournal(session, problems, progress));
    const auto inPages = [](const Problem& problem) { return problem.code == u"sqlite"; };
    if (std::none_of(problems.begin(), problems.end(), inPages))
        BB_CHECK(attachmentBytes(session, problems, progress));
    return problems;
}

Result<> checkWhole(const Session& session, Progress& progress)
{
    const Interruptible asking(session, progress);
    BB_TRY(const auto problems, checkEverything(session, progress));
    return damagedBy(session, problems);
}

Result<> checkAtOpen(const Session& session)
{
    const QString log = session.path() + QStringLiteral("-wal");
    if (QFileInfo(session.path()).size() + QFileInfo(log).size() > kLargestCheckedAtOpen)
        return checkAtGlance(session);
    NoProgress progress;
    Problems problems;
    BB_CHECK(recordProblems(session, problems, progress));
    return damagedBy(session, problems);
}

Result<> checkAtGlance(const Session& session)
{
    Problems problems;
    BB_CHECK(schemaAsBuilt(session, problems));
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    for (const char* shownAtOnce : {"setting", "branch", "party_group"}) {
        const auto table = catalogue->tables().find(shownAtOnce);
        if (table != catalogue->tables().end())
            BB_CHECK(rowsAgainstDigests(session, *table->second, problems));
    }
    return damagedBy(session, problems);
}

Result<> checkRecords(const Session& session, Progress& progress)
{
    const Interruptible asking(session, progress);
    const Session::Snapshot snapshot(session);
    Problems problems;
    BB_CHECK(recordProblems(session, problems, progress));
    return damagedBy(session, problems);
}

} // namespace branchbook::store
