// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/archive.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/store/journal.h"
#include "store/archive_value.h"
#include "store/reseal.h"
#include "store/session_state.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
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

/// What an archive of a book with a passphrase says instead of what is stored: an archive is open, and whoever reads it has
/// no key. Null for a plain book.
struct Opened {
    Reseal reseal;
    std::vector<OpLink> links; ///< the chain over the opened images
};
using OpenedPtr = std::unique_ptr<const Opened>;

Result<OpenedPtr> openedFor(const Session& session, const TableCatalogue& catalogue)
{
    if (!session.isSealed())
        return nullptr;
    auto opened = std::make_unique<Opened>(Opened{Reseal(catalogue, session.key().get(), nullptr, session.path()), {}});
    BB_TRY(opened->links, linkOps(session, [&](ChangeBytes& change) { return opened->reseal.change(change); }));
    return opened;
}

Result<> openRow(const Opened& opened, const TableInfo& table, RowImage& row)
{
    if (table.name != "op")
        return opened.reseal.row(table, row);
    const auto op = std::get<qint64>(row[static_cast<size_t>(table.columnIndex("op"))]);
    const auto link = std::ranges::lower_bound(opened.links, op, {}, &OpLink::op);
    if (link == opened.links.end() || link->op != op)
        return {};
    row[static_cast<size_t>(table.columnIndex("content"))] = link->content;
    row[static_cast<size_t>(table.columnIndex("hash"))] = link->hash;
    return {};
}

Result<qint64> writeTable(const Session& session, const TableInfo& table, const Opened* opened, Writer& out,
                          Progress& progress)
{
    Query query = session.prepare(selectAll(table), Session::Cells::AsStored);
    qint64 rows = 0;
    BB_TRY(bool row, query.next());
    while (row) {
        out.text().append(rows == 0 ? "\n{" : ",\n{");
        bool first = true;
        RowImage values;
        values.reserve(table.columns.size());
        for (int i = 0; i < query.columnCount(); ++i)
            values.push_back(query.value(i));
        if (opened != nullptr)
            BB_CHECK(openRow(*opened, table, values));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (isNull(values[i]))
                continue;
            out.text().append(first ? "\"" : ",\"").append(table.columns[i].name.c_str()).append("\":");
            appendJsonValue(out.text(), values[i], table.name, table.columns[i].name);
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
    BB_TRY(const OpenedPtr opened, openedFor(session, *catalogue));
    Writer out(file);
    out.text().append("{\"format\":\"branchbook-archive\",\"version\":").append(QByteArray::number(kArchiveVersion));
    out.text().append(",\"schema\":").append(QByteArray::number(session.schemaVersion())).append(",\"tables\":{");
    bool first = true;
    for (const auto& [name, table] : catalogue->tables()) {
        if (isRebuiltByImport(name))
            continue;
        out.text().append(first ? "\n\"" : ",\n\"").append(name.c_str()).append("\":[");
        first = false;
        BB_TRY(const qint64 rows, writeTable(session, *table, opened.get(), out, progress));
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
