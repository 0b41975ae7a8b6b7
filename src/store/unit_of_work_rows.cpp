// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one row is written, journaled and given its digest.
#include "store/sqlite_error.h"
#include "store/statement_book.h"
#include "store/unit_of_work_state.h"

namespace branchbook::store {

namespace {

ImageEntries presentValues(const RowImage& row)
{
    ImageEntries entries;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!isNull(row[i]))
            entries.emplace_back(static_cast<int>(i), row[i]);
    }
    return entries;
}

Result<> stepOnce(sqlite3* db, sqlite3_stmt* statement, const TableInfo& table)
{
    const int rc = sqlite3_step(statement);
    const int extended = sqlite3_extended_errcode(db);
    sqlite3_reset(statement);
    if (rc != SQLITE_DONE)
        return fail(sqliteError(db, extended, QString::fromStdString(table.name)));
    return {};
}

Result<> prepareRaw(sqlite3* db, const QByteArray& name, sqlite3_stmt** statement)
{
    const QByteArray sql = statementText(name);
    const int rc = sqlite3_prepare_v2(db, sql.constData(), static_cast<int>(sql.size()), statement, nullptr);
    if (rc != SQLITE_OK)
        return fail(sqliteError(db, rc, QString::fromLatin1(name)));
    return {};
}

/// Without a copy: `bytes` lives until the statement has been stepped.
void bindText(sqlite3_stmt* statement, int parameter, const QByteArray& bytes)
{
    sqlite3_bind_text64(statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void bindBlob(sqlite3_stmt* statement, int parameter, const QByteArray& bytes)
{
    if (bytes.isNull())
        sqlite3_bind_null(statement, parameter);
    else
        sqlite3_bind_blob64(statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_STATIC);
}

} // namespace

Result<TableInfo*> UnitOfWork::State::table(const char* name) const
{
    TableInfo* info = tables.find(name);
    if (info == nullptr)
        return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {QString::fromLatin1(name)});
    return info;
}

Result<> UnitOfWork::State::writeHead()
{
    if (headWritten)
        return {};
    Query begin = writer.query("journal.begin");
    BB_CHECK(begin.bind("op", op)
                 .bind("verb", head.verb)
                 .bind("label", textOrNull(head.label))
                 .bind("done_by", textOrNull(head.by))
                 .bind("done_at", momentText(head.at))
                 .bind("kind", kindText(head.kind))
                 .bind("target", head.target == 0 ? Value{} : Value{head.target})
                 .bind("empty", QByteArray(""))
                 .run());
    BB_CHECK(prepareRaw(writer.native(), "journal.add_change", &addChange));
    BB_CHECK(prepareRaw(writer.native(), "journal.put_digest", &putDigest));
    headWritten = true;
    return {};
}

void UnitOfWork::State::dropStatements()
{
    sqlite3_finalize(addChange);
    sqlite3_finalize(putDigest);
    addChange = nullptr;
    putDigest = nullptr;
}

Result<> UnitOfWork::State::record(TableInfo& info, const QByteArray& key, const QByteArray& before,
                                   const QByteArray& after, const QByteArray& digest)
{
    if (lastChanged != &info)
        changed.tables.insert(QString::fromStdString(info.name));
    lastChanged = &info;
    if (changed.keys.size() <= ChangeSet::kMaxKeys)
        changed.keys.insert(QString::fromUtf8(key));
    if (!info.journaled)
        return {};
    BB_CHECK(writeHead());
    const QByteArray name = QByteArray::fromRawData(info.name.data(), static_cast<qsizetype>(info.name.size()));
    // Parameters are numbered in the order in which journal.sql first names them.
    sqlite3_bind_int64(addChange, 1, op);
    sqlite3_bind_int64(addChange, 2, changes);
    bindText(addChange, 3, name);
    bindText(addChange, 4, key);
    bindBlob(addChange, 5, before);
    bindBlob(addChange, 6, after);
    bindBlob(addChange, 7, digest);
    BB_CHECK(stepOnce(writer.native(), addChange, info));
    ++changes;
    content.add(name, key, before, after, digest);
    if (digest.isNull()) {
        Query drop = writer.query("journal.drop_digest");
        BB_CHECK(drop.bind("tbl", QString::fromStdString(info.name)).bind("key", QString::fromUtf8(key)).run());
        return {};
    }
    bindText(putDigest, 1, name);
    bindText(putDigest, 2, key);
    bindBlob(putDigest, 3, digest);
    return stepOnce(writer.native(), putDigest, info);
}

Result<> UnitOfWork::State::insertRow(const PreparedRow::Parts& parts)
{
    TableInfo& info = parts.table;
    BB_TRY(sqlite3_stmt * insert, info.insertRow());
    if (const int rc = parts.encoded.bind(insert); rc != SQLITE_OK)
        return fail(sqliteError(writer.native(), rc, QString::fromStdString(info.name)));
    BB_CHECK(stepOnce(writer.native(), insert, info));
    // The new row itself, or the image before its next change, shows what was inserted: no second copy here.
    return record(info, parts.key, {}, {}, parts.digest);
}

Result<> UnitOfWork::State::updateRow(TableInfo& info, const QString& key, const RowImage& current,
                                      const ImageEntries& wanted)
{
    ImageEntries before;
    ImageEntries after;
    RowImage row = current;
    for (const auto& [column, value] : wanted) {
        const auto at = static_cast<size_t>(column);
        if (row[at] == value || column == info.revColumn)
            continue;
        before.emplace_back(column, row[at]);
        after.emplace_back(column, value);
        row[at] = value;
    }
    if (after.empty())
        return {};
    if (info.revColumn >= 0) {
        const auto at = static_cast<size_t>(info.revColumn);
        row[at] = std::get<qint64>(row[at]) + 1;
    }
    QByteArray sql = "UPDATE " + QByteArray::fromStdString(info.name) + " SET ";
    ImageEntries sets = after;
    if (info.revColumn >= 0)
        sets.emplace_back(info.revColumn, row[static_cast<size_t>(info.revColumn)]);
    for (size_t i = 0; i < sets.size(); ++i)
        sql += (i == 0 ? "" : ",") + QByteArray::fromStdString(info.columns[static_cast<size_t>(sets[i].first)].name)
            + "=:s" + QByteArray::number(static_cast<int>(i));
    const QStringList parts = key.split(kKeySeparator);
    for (size_t i = 0; i < info.keyColumns.size(); ++i)
        sql += (i == 0 ? " WHERE " : " AND ")
            + QByteArray::fromStdString(info.columns[static_cast<size_t>(info.keyColumns[i])].name) + "=:k"
            + QByteArray::number(static_cast<int>(i));
    Query update = writer.prepare(sql);
    for (size_t i = 0; i < sets.size(); ++i)
        update.bind(("s" + QByteArray::number(static_cast<int>(i))).constData(), sets[i].second);
    for (size_t i = 0; i < info.keyColumns.size(); ++i)
        update.bind(("k" + QByteArray::number(static_cast<int>(i))).constData(), parts[static_cast<qsizetype>(i)]);
    BB_CHECK(update.run());
    return record(info, key.toUtf8(), encodeImage(info, before), encodeImage(info, after), rowDigest(info, row));
}

Result<> UnitOfWork::State::removeRow(TableInfo& info, const QString& key, const RowImage& current)
{
    BB_TRY(sqlite3_stmt * remove, info.deleteRow());
    const QStringList parts = key.split(kKeySeparator);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const int rc = bindValue(remove, static_cast<int>(i) + 1, parts[i]); rc != SQLITE_OK)
            return fail(sqliteError(writer.native(), rc, QString::fromStdString(info.name)));
    }
    BB_CHECK(stepOnce(writer.native(), remove, info));
    return record(info, key.toUtf8(), encodeImage(info, presentValues(current)), {}, {});
}

Result<> UnitOfWork::State::holdRow(TableInfo& info, const QString& key, const RowImage& current)
{
    const int part = info.keyColumns.front(); // an image without any column would read as none
    const QByteArray image = encodeImage(info, {{part, current[static_cast<size_t>(part)]}});
    return record(info, key.toUtf8(), image, image, rowDigest(info, current));
}

} // namespace branchbook::store
