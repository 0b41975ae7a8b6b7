// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/read_file.h"
#include "branchbook/store/archive.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "store/archive_days.h"
#include "store/archive_rows.h"
#include "store/archive_value.h"
#include "store/migrator.h"
#include "store/new_file.h"
#include "store/row_codec.h"
#include "store/session_state.h"
#include "store/sqlite_error.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::store {

namespace {

constexpr qint64 kLargestArchive = 1024LL * 1024 * 1024;
constexpr qsizetype kShownOfValue = 20; // of what stands where a day should

tl::unexpected<Error> notOne(const QString& path)
{
    return fail(ErrorKind::Invalid, QStringLiteral("archive.not_one"), {QFileInfo(path).fileName()}, path);
}

Result<QByteArray> archiveBytes(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, QStringLiteral("store.not_found"), {path}, path);
    if (auto bytes = readUpTo(path, kLargestArchive))
        return std::move(*bytes);
    return fail(ErrorKind::Invalid, QStringLiteral("archive.unreadable"), {QFileInfo(path).fileName()}, path);
}

} // namespace

Result<QJsonObject> archiveTables(const QByteArray& bytes, const QString& path)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const QJsonObject whole = document.object();
    if (fault.error != QJsonParseError::NoError
        || whole.value(QStringLiteral("format")).toString() != u"branchbook-archive"
        || !whole.value(QStringLiteral("tables")).isObject())
        return notOne(path);
    if (whole.value(QStringLiteral("version")).toInt() > kArchiveVersion
        || whole.value(QStringLiteral("schema")).toInt() > newestSchemaVersion())
        return fail(ErrorKind::Invalid, QStringLiteral("archive.too_new"), {QFileInfo(path).fileName()}, path);
    return whole.value(QStringLiteral("tables")).toObject();
}

namespace {

Result<RowImage> imageOf(const TableInfo& table, const QJsonValue& json)
{
    if (!json.isObject())
        return fail(ErrorKind::Invalid, QStringLiteral("archive.row"));
    RowImage image(table.columns.size());
    const QJsonObject object = json.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const int column = table.columnIndex(it.key().toLatin1().constData());
        if (column < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("archive.row"));
        auto value = valueFromJson(it.value(), table.name, table.columns[static_cast<size_t>(column)].name);
        if (!value)
            return fail(ErrorKind::Invalid, QStringLiteral("archive.row"));
        if (const auto* text = std::get_if<QString>(&*value);
            text != nullptr && !mayStandInColumn(table.columns[static_cast<size_t>(column)].name, *text))
            return fail(ErrorKind::Invalid, QStringLiteral("archive.day"),
                        {QString(), QString(), it.key(), text->left(kShownOfValue)});
        image[static_cast<size_t>(column)] = std::move(*value);
    }
    // SQLite itself takes a text key that is NULL, and nothing ever finds that row again.
    if (std::ranges::any_of(table.keyColumns, [&](int column) { return isNull(image[static_cast<size_t>(column)]); }))
        return fail(ErrorKind::Invalid, QStringLiteral("archive.row"));
    return image;
}

Result<> stepInsert(sqlite3* db, TableInfo& table, const EncodedRow& row)
{
    BB_TRY(sqlite3_stmt * insert, table.insertRow());
    (void)row.bind(insert);
    const int rc = sqlite3_step(insert);
    const int extended = sqlite3_extended_errcode(db);
    sqlite3_reset(insert);
    const int family = rc & 0xFF; // the connection gives extended codes
    if (family == SQLITE_CONSTRAINT || family == SQLITE_MISMATCH)
        return fail(ErrorKind::Invalid, QStringLiteral("archive.row"));
    if (rc != SQLITE_DONE)
        return fail(sqliteError(db, extended, QString::fromStdString(table.name)));
    return {};
}

Result<> addRow(Session& session, TableInfo& table, const QJsonValue& json, Query& digest)
{
    BB_TRY(const RowImage image, imageOf(table, json));
    const EncodedRow row(image);
    BB_CHECK(stepInsert(session.native(), table, row));
    if (!table.journaled)
        return {};
    digest.rewind();
    digest.bind("tbl", QString::fromStdString(table.name))
        .bind("key", table.keyOf(image))
        .bind("digest", rowDigest(table, row));
    BB_CHECK(digest.run());
    return {};
}

} // namespace

Result<> putArchiveRows(Session& session, const QJsonObject& tables, ArchiveCounts& counts, Progress& progress)
{
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    Query digest = session.query("journal.put_digest");
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        TableInfo* table = catalogue->find(it.key().toStdString());
        if (table == nullptr || isRebuiltByImport(table->name) || !it.value().isArray())
            return fail(ErrorKind::Invalid, QStringLiteral("archive.row"), {it.key(), QStringLiteral("0")});
        const QJsonArray rows = it.value().toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (auto added = addRow(session, *table, rows[i], digest); !added) {
                Error error = added.error();
                if (error.code == u"archive.row")
                    error.args = {it.key(), QString::number(i + 1)};
                else if (error.code == u"archive.day")
                    error.args = QStringList{it.key(), QString::number(i + 1)} + error.args.mid(2);
                return fail(std::move(error));
            }
            if (i % kArchiveStride == 0 && !progress.advance(i, rows.size(), it.key()))
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        }
        counts.insert(it.key(), rows.size());
    }
    return {};
}

namespace {

/// Everything in one transaction; foreign keys are looked at when it ends, because tables come in the order of their names.
Result<> fillAtOnce(Session& session, const QJsonObject& tables, ArchiveCounts& counts, Progress& progress)
{
    BB_CHECK(execute(session.native(), "BEGIN IMMEDIATE"));
    BB_CHECK(execute(session.native(), "PRAGMA defer_foreign_keys=ON"));
    auto filled = putArchiveRows(session, tables, counts, progress);
    if (filled)
        filled = execute(session.native(), "COMMIT");
    if (!filled)
        (void)execute(session.native(), "ROLLBACK");
    return filled;
}

Result<> fillAndCheck(const QString& aside, const QJsonObject& tables, const QString& archivePath,
                      ArchiveCounts& counts, Progress& progress)
{
    BB_TRY(auto session, Session::open(aside, Access::Write));
    BB_CHECK(fillAtOnce(*session, tables, counts, progress));
    BB_TRY(const auto problems, checkEverything(*session, progress));
    if (!problems.isEmpty() && problems.first().code == u"journal")
        return fail(ErrorKind::Invalid, QStringLiteral("archive.changed"),
                    {QFileInfo(archivePath).fileName(), problems.first().where,
                     QString(problems.first().text).replace(kKeySeparator, u' ')});
    if (!problems.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("archive.inconsistent"),
                    {QFileInfo(archivePath).fileName(), problems.first().where});
    return {};
}

} // namespace

Result<ArchiveCounts> readArchive(const QString& archivePath, const QString& bookPath, Progress& progress,
                                  const FillBook& finish)
{
    const QString target = QFileInfo(bookPath).absoluteFilePath();
    BB_CHECK(checkNameFree(target)); // before a long reading
    BB_TRY(const QByteArray bytes, archiveBytes(archivePath));
    BB_TRY(const QJsonObject tables, archiveTables(bytes, archivePath));
    ArchiveCounts counts;
    const auto fillAndFinish = [&](const QString& aside) -> Result<> {
        BB_CHECK(fillAndCheck(aside, tables, archivePath, counts, progress));
        return finish ? finish(aside) : Result<>();
    };
    BB_CHECK(makeBook(target, fillAndFinish));
    return counts;
}

} // namespace branchbook::store
