// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/salvage.h"

#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "store/cut_book.h"
#include "store/file_lock.h"
#include "store/new_file.h"
#include "store/op_hash.h"
#include "store/query_state.h"
#include "store/row_codec.h"
#include "store/salvage_references.h"
#include "store/session_state.h"
#include "store/sqlite_error.h"
#include "store/table_info.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace branchbook::store {

namespace {

constexpr qint64 kSalvageStride = 256; // rows between two looks at the progress
constexpr int kMostFailures = 200; ///< of rows asked for one by one in a table: each costs a look through the file

using RowTaker = std::function<Result<>(Query& at)>;

bool isOfDamage(const Error& error)
{
    return error.kind == ErrorKind::Damaged || error.code == u"store.io";
}

/// false: the file ended the walk, not the table.
Result<bool> walkRows(const Session& from, const QByteArray& sql, const QString& table, const RowTaker& take)
{
    Query query = from.prepare(sql, Session::Cells::AsStored);
    if (sql.contains(":tbl"))
        query.bind("tbl", table);
    for (;;) {
        const auto row = query.next();
        if (!row && isOfDamage(row.error()))
            return false;
        BB_TRY(const bool there, row);
        if (!there)
            return true;
        BB_CHECK(take(query));
    }
}

QByteArray deep(const QByteArray& bytes)
{
    return {bytes.constData(), bytes.size()}; // bytes of a row live until the next step
}

/// The digests of one table, from both ends.
struct KnownDigests {
    QHash<QByteArray, QByteArray> byKey;
    bool isWhole = true;
};

Result<KnownDigests> digestsOf(const Session& from, const QString& table)
{
    KnownDigests known;
    const QByteArray select = "SELECT key, digest FROM row_digest WHERE tbl = :tbl ORDER BY key";
    const auto take = [&](Query& at) -> Result<> {
        known.byKey.insert(deep(at.bytes(0)), deep(at.bytes(1)));
        return {};
    };
    BB_TRY(known.isWhole, walkRows(from, select, table, take));
    if (!known.isWhole) {
        BB_TRY([[maybe_unused]] const bool whole, walkRows(from, select + " DESC", table, take));
    }
    return known;
}

/// `SELECT … FROM table` by the table itself, not by an index that may be what is damaged; and the same from the other end.
Result<std::pair<QByteArray, QByteArray>> bothWays(const Session& from, const TableInfo& table)
{
    QByteArray columns;
    for (const TableInfo::Column& column : table.columns)
        columns += (columns.isEmpty() ? "" : ",") + QByteArray::fromStdString(column.name);
    const QByteArray forth = "SELECT " + columns + " FROM " + QByteArray::fromStdString(table.name) + " NOT INDEXED";
    Query kind = from.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = :tbl");
    BB_TRY(const bool known, kind.bind("tbl", QString::fromStdString(table.name)).next());
    QByteArray back = " ORDER BY rowid DESC";
    if (known && kind.integer(0) != 0) {
        back.clear();
        for (const int column : table.keyColumns)
            back += (back.isEmpty() ? " ORDER BY " : ",")
                + QByteArray::fromStdString(table.columns[static_cast<size_t>(column)].name) + " DESC";
    }
    return std::pair(forth, forth + back);
}

bool areAlike(const TableInfo& one, const TableInfo& other)
{
    return std::ranges::equal(one.columns, other.columns, {}, &TableInfo::Column::name, &TableInfo::Column::name);
}

/// The rows of one table, into the new book.
class TableSalvage
{
public:
    TableSalvage(const Session& from, TableInfo& source, const Session& to, TableInfo& target, Progress& progress)
        : m_from(from)
        , m_source(source)
        , m_to(to)
        , m_target(target)
        , m_progress(progress)
        , m_name(QString::fromStdString(source.name))
    {
    }

    Result<> run(Salvaged& salvaged)
    {
        if (m_source.journaled) {
            BB_TRY(m_known, digestsOf(m_from, m_name));
        }
        BB_TRY(const auto ways, bothWays(m_from, m_source));
        const auto take = [this](Query& at) { return takeRow(EncodedRow(at.state().statement)); };
        BB_TRY(bool whole, walkRows(m_from, ways.first, m_name, take));
        if (!whole) {
            BB_TRY(whole, walkRows(m_from, ways.second, m_name, take));
        }
        if (!whole)
            BB_CHECK(askOneByOne());
        salvaged.rows.insert(m_name, m_taken.size());
        salvaged.unproven += m_unproven;
        salvaged.knowsLost = salvaged.knowsLost && m_known.isWhole && (whole || m_source.journaled);
        if (const qint64 lost = m_known.byKey.size() - (m_taken.size() - m_unproven); m_source.journaled && lost > 0)
            salvaged.lost[m_name] += lost;
        return {};
    }

private:
    /// Rows between two places that cannot be read: their keys are known.
    Result<> askOneByOne()
    {
        int failures = 0;
        for (auto it = m_known.byKey.constBegin(); it != m_known.byKey.constEnd() && failures < kMostFailures; ++it) {
            if (m_taken.contains(it.key()))
                continue;
            const auto row = readRow(m_from.native(), m_source, QString::fromUtf8(it.key()));
            if (!row && !isOfDamage(row.error()))
                return fail(row.error());
            if (!row)
                ++failures;
            else if (!row->empty())
                BB_CHECK(takeRow(EncodedRow(*row)));
        }
        return {};
    }

    Result<> takeRow(const EncodedRow& row)
    {
        if (++m_seen % kSalvageStride == 0 && !m_progress.advance(0, 0, {}))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const QByteArray key = deep(keyOf(m_source, row));
        if (m_taken.contains(key))
            return {};
        const auto known = m_known.byKey.constFind(key);
        const bool isKnown = known != m_known.byKey.constEnd();
        if (m_source.journaled && (isKnown ? *known != rowDigest(m_source, row) : m_known.isWhole))
            return {}; // not as it was written, or nobody wrote it
        BB_TRY(sqlite3_stmt * insert, m_target.insertRow());
        if (const int rc = row.bind(insert); rc != SQLITE_OK)
            return fail(sqliteError(m_to.native(), rc, m_name));
        const int rc = sqlite3_step(insert);
        const int extended = sqlite3_extended_errcode(m_to.native());
        sqlite3_reset(insert);
        if ((rc & 0xFF) == SQLITE_CONSTRAINT || (rc & 0xFF) == SQLITE_MISMATCH)
            return {};
        if (rc != SQLITE_DONE)
            return fail(sqliteError(m_to.native(), extended, m_name));
        m_taken.insert(key);
        m_unproven += m_source.journaled && !isKnown ? 1 : 0;
        return {};
    }

    const Session& m_from;
    TableInfo& m_source;
    const Session& m_to;
    TableInfo& m_target;
    Progress& m_progress;
    QString m_name;
    KnownDigests m_known;
    QSet<QByteArray> m_taken;
    qint64 m_seen = 0;
    qint64 m_unproven = 0;
};

/// The journal begins anew, and what is left out of an archive is made by the new book itself; the record of the passphrase is not.
bool isSalvaged(const std::string& table)
{
    return table == "vault" || (table != "op" && table != "op_change" && !isRebuiltByImport(table));
}

Result<> digestRows(const Session& to, TableCatalogue& tables)
{
    for (const auto& [name, table] : tables.tables()) {
        if (!table->journaled)
            continue;
        Query put = to.query("journal.put_digest");
        Query rows = to.prepare(selectAll(*table), Session::Cells::AsStored);
        BB_TRY(bool row, rows.next());
        while (row) {
            const EncodedRow stored(rows.state().statement);
            put.rewind();
            put.bind("tbl", QString::fromStdString(name))
                .bind("key", QString::fromUtf8(keyOf(*table, stored)))
                .bind("digest", rowDigest(*table, stored));
            BB_CHECK(put.run());
            BB_TRY(row, rows.next());
        }
    }
    return {};
}

Result<> beginJournal(const Session& to, const OpHead& head)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? Value{} : Value{text}; };
    const QByteArray content = ContentHash().result();
    Query begin = to.query("journal.begin");
    BB_CHECK(begin.bind("op", qint64{1})
                 .bind("verb", head.verb)
                 .bind("label", orNull(head.label))
                 .bind("done_by", orNull(head.by))
                 .bind("done_at", momentText(head.at))
                 .bind("kind", kindText(OpKind::Do))
                 .bind("target", Value{})
                 .bind("empty", QByteArray(""))
                 .run());
    Query finish = to.query("journal.finish");
    BB_CHECK(finish.bind("op", qint64{1})
                 .bind("changes", qint64{0})
                 .bind("content", content)
                 .bind("hash", lineHash(QByteArray(), 1, head, 0, content))
                 .run());
    return {};
}

Result<> salvageTables(const Session& from, const Session& to, const OpHead& head, Salvaged& salvaged,
                       Progress& progress)
{
    BB_TRY(TableCatalogue * sources, from.catalogue());
    BB_TRY(TableCatalogue * targets, to.catalogue());
    qint64 done = 0;
    for (const auto& [name, source] : sources->tables()) {
        if (!progress.advance(done++, static_cast<qint64>(sources->tables().size()), QString()))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        TableInfo* target = targets->find(name);
        if (isSalvaged(name) && target != nullptr && areAlike(*source, *target))
            BB_CHECK(TableSalvage(from, *source, to, *target, progress).run(salvaged));
    }
    if (salvaged.rows.value(QStringLiteral("branch")) == 0)
        return fail(ErrorKind::Damaged, QStringLiteral("store.nothing_readable"), {QFileInfo(from.path()).fileName()});
    BB_CHECK(dropBrokenAttachments(to, salvaged));
    BB_CHECK(mendReferences(to, *targets, salvaged));
    BB_CHECK(digestRows(to, *targets));
    return beginJournal(to, head);
}

/// Keys that lead nowhere are looked for when everything is there: tables come in the order of their names.
Result<> salvageAtOnce(const Session& from, const Session& to, const OpHead& head, Salvaged& salvaged,
                       Progress& progress)
{
    BB_CHECK(execute(to.native(), "PRAGMA foreign_keys=OFF"));
    BB_CHECK(execute(to.native(), "BEGIN IMMEDIATE"));
    auto filled = salvageTables(from, to, head, salvaged, progress);
    if (filled)
        filled = execute(to.native(), "COMMIT");
    if (!filled)
        (void)execute(to.native(), "ROLLBACK");
    return filled;
}

Result<> checkSalvaged(const QString& aside, Progress& progress)
{
    BB_TRY(const auto made, Session::openClosed(aside, Access::Read));
    BB_TRY(const auto problems, checkEverything(*made, progress));
    if (problems.isEmpty())
        return {};
    return fail(ErrorKind::Damaged, QStringLiteral("store.copy_damaged"), {QFileInfo(aside).fileName()},
                problems.first().where);
}

/// People know the file that they have, not the copy that is read in its place.
Error toldOf(Error error, const QString& readable, const QString& damaged)
{
    if (readable == damaged)
        return error;
    for (QString& arg : error.args)
        arg.replace(readable, damaged).replace(QFileInfo(readable).fileName(), QFileInfo(damaged).fileName());
    error.where.replace(readable, damaged);
    return error;
}

qint64 countAll(const QMap<QString, qint64>& counts)
{
    qint64 sum = 0;
    for (const qint64 each : counts)
        sum += each;
    return sum;
}

} // namespace

qint64 Salvaged::taken() const
{
    return countAll(rows);
}

qint64 Salvaged::lostRows() const
{
    return countAll(lost);
}

Result<Salvaged> salvageBook(const QString& damaged, const QString& target, const OpHead& head, Progress& progress)
{
    const QString shown = QFileInfo(target).absoluteFilePath();
    BB_CHECK(checkNameFree(shown)); // before gigabytes are copied
    const QString original = QFileInfo(damaged).absoluteFilePath();
    BB_TRY(const auto lock, FileLock::acquire(original, FileLock::Kind::Shared)); // nobody writes meanwhile
    const AsideName whole(shown);
    BB_TRY(const QString readable, withTrueLength(original, *lock, whole, shown, progress));
    const auto from = Session::openUntouched(readable);
    if (!from)
        return fail(toldOf(from.error(), readable, original));
    Salvaged salvaged;
    const auto fill = [&](const QString& aside) -> Result<> {
        {
            BB_TRY(const auto to, Session::openClosed(aside, Access::Write));
            BB_CHECK(salvageAtOnce(**from, *to, head, salvaged, progress));
            BB_CHECK(to->foldLog());
        }
        return checkSalvaged(aside, progress);
    };
    if (const auto made = makeBook(shown, fill); !made)
        return fail(toldOf(made.error(), readable, original));
    return salvaged;
}

} // namespace branchbook::store
