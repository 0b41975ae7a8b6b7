// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/archive.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/store/journal.h"
#include "store/archive_value.h"
#include "store/session_state.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace branchbook::store {

namespace {

constexpr qsizetype kFlushAt = 1 << 20;

class Writer
{
public:
    explicit Writer(QFile& file)
        : m_file(file)
    {
    }
    QByteArray& text() { return m_text; }
    [[nodiscard]] Result<> flushAbove(qsizetype size)
    {
        if (m_text.size() <= size)
            return {};
        if (m_file.write(m_text) != m_text.size())
            return fail(writeError(m_file.fileName(), errno));
        m_text.clear();
        return {};
    }

private:
    QFile& m_file;
    QByteArray m_text;
};

QByteArray selectAll(const TableInfo& table)
{
    QByteArray columns;
    for (const TableInfo::Column& column : table.columns)
        columns += (columns.isEmpty() ? "" : ",") + QByteArray::fromStdString(column.name);
    QByteArray order;
    for (const int key : table.keyColumns)
        order += (order.isEmpty() ? "" : ",") + QByteArray::fromStdString(table.columns[static_cast<size_t>(key)].name);
    return "SELECT " + columns + " FROM " + QByteArray::fromStdString(table.name) + " ORDER BY " + order;
}

Result<qint64> writeTable(const Session& session, const TableInfo& table, Writer& out, Progress& progress)
{
    Query query = session.prepare(selectAll(table));
    qint64 rows = 0;
    BB_TRY(bool row, query.next());
    while (row) {
        out.text().append(rows == 0 ? "\n{" : ",\n{");
        bool first = true;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (query.isNull(static_cast<int>(i)))
                continue;
            out.text().append(first ? "\"" : ",\"").append(table.columns[i].name.c_str()).append("\":");
            appendJsonValue(out.text(), query.value(static_cast<int>(i)), table.name, table.columns[i].name);
            first = false;
        }
        out.text().append('}');
        BB_CHECK(out.flushAbove(kFlushAt));
        if (++rows % kArchiveStride == 0 && !progress.advance(rows, 0, QString::fromStdString(table.name)))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<> writeTables(const Session& session, QFile& file, ArchiveCounts& counts, Progress& progress)
{
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    Writer out(file);
    out.text().append("{\"format\":\"branchbook-archive\",\"version\":").append(QByteArray::number(kArchiveVersion));
    out.text().append(",\"schema\":").append(QByteArray::number(session.schemaVersion())).append(",\"tables\":{");
    bool first = true;
    for (const auto& [name, table] : catalogue->tables()) {
        if (isRebuiltByImport(name))
            continue;
        out.text().append(first ? "\n\"" : ",\n\"").append(name.c_str()).append("\":[");
        first = false;
        BB_TRY(const qint64 rows, writeTable(session, *table, out, progress));
        counts.insert(QString::fromStdString(name), rows);
        out.text().append(rows == 0 ? "]" : "\n]");
    }
    out.text().append("\n}}\n");
    return out.flushAbove(0);
}

} // namespace

Result<ArchiveCounts> writeArchive(const Session& session, const QString& path, Progress& progress)
{
    BB_TRY(const auto problems, checkEverything(session, progress));
    if (!problems.isEmpty())
        return fail(ErrorKind::Damaged, QStringLiteral("store.damaged"),
                    {QCoreApplication::translate("Errors", "有 %1 处内容对不上").arg(problems.size()),
                     QFileInfo(session.path()).fileName()});
    ArchiveCounts counts;
    const Session::Snapshot snapshot(session);
    const auto write = [&](const QString& temporary) -> Result<> {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly))
            return fail(writeError(path, errno));
        BB_CHECK(writeTables(session, file, counts, progress));
        return file.flush() ? Result<>() : Result<>(fail(writeError(path, errno)));
    };
    BB_CHECK(replaceFile(path, write));
    return counts;
}

} // namespace branchbook::store
