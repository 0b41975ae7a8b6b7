// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one row is written, journaled and given its digest.
#include "store/sqlite_error.h"
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

} // namespace

Result<TableInfo*> UnitOfWork::State::table(const char* name)
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
    addChange.emplace(writer.query("journal.add_change"));
    putDigest.emplace(writer.query("journal.put_digest"));
    headWritten = true;
    return {};
}

Result<> UnitOfWork::State::record(TableInfo& info, const QString& key, const QByteArray& before, const QByteArray& after,
                                   const RowImage& row)
{
    const QString name = QString::fromStdString(info.name);
    changed.tables.insert(name);
    if (changed.keys.size() <= ChangeSet::kMaxKeys)
        changed.keys.insert(key);
    if (!info.journaled)
        return {};
    BB_CHECK(writeHead());
    const QByteArray digest = row.empty() ? QByteArray() : rowDigest(info, row);
    addChange->rewind();
    BB_CHECK(addChange->bind("op", op)
                 .bind("n", changes)
                 .bind("tbl", name)
                 .bind("key", key)
                 .bind("before", before.isNull() ? Value{} : Value{before})
                 .bind("after", after.isNull() ? Value{} : Value{after})
                 .bind("digest", digest.isNull() ? Value{} : Value{digest})
                 .run());
    ++changes;
    content.add(name.toUtf8(), key.toUtf8(), before, after, digest);
    if (row.empty()) {
        Query drop = writer.query("journal.drop_digest");
        BB_CHECK(drop.bind("tbl", name).bind("key", key).run());
        return {};
    }
    putDigest->rewind();
    BB_CHECK(putDigest->bind("tbl", name).bind("key", key).bind("digest", digest).run());
    return {};
}

Result<> UnitOfWork::State::insertRow(TableInfo& info, const RowImage& row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (const int rc = bindValue(info.insertRow, static_cast<int>(i) + 1, row[i]); rc != SQLITE_OK)
            return fail(sqliteError(writer.native(), rc, QString::fromStdString(info.name)));
    }
    BB_CHECK(stepOnce(writer.native(), info.insertRow, info));
    // The new row itself, or the image before its next change, shows what was inserted: no second copy here.
    return record(info, info.keyOf(row), {}, {}, row);
}

Result<> UnitOfWork::State::updateRow(TableInfo& info, const QString& key, const RowImage& current, const ImageEntries& wanted)
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
        sql += (i == 0 ? "" : ",") + QByteArray::fromStdString(info.columns[static_cast<size_t>(sets[i].first)].name) + "=:s"
            + QByteArray::number(static_cast<int>(i));
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
    return record(info, key, encodeImage(info, before), encodeImage(info, after), row);
}

Result<> UnitOfWork::State::removeRow(TableInfo& info, const QString& key, const RowImage& current)
{
    const QStringList parts = key.split(kKeySeparator);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const int rc = bindValue(info.deleteRow, static_cast<int>(i) + 1, parts[i]); rc != SQLITE_OK)
            return fail(sqliteError(writer.native(), rc, QString::fromStdString(info.name)));
    }
    BB_CHECK(stepOnce(writer.native(), info.deleteRow, info));
    return record(info, key, encodeImage(info, presentValues(current)), {}, {});
}

} // namespace branchbook::store
