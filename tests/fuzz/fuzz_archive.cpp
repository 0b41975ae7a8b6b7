// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive of a book: its text, and every row of it put into an empty book. What was put in must then stand there in
// as many rows as were counted.
#include "fuzz/store_fuzz.h"

#include "store/archive_rows.h"
#include "store/session_state.h"

using namespace branchbook;
using namespace branchbook::store;

namespace {

qint64 rowsOf(const Session& session, const QString& table)
{
    Query query = session.prepare("SELECT count(*) FROM " + table.toLatin1());
    const auto row = query.next();
    return row && *row ? query.integer(0) : -1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Session* const session = Session::open(fuzzBook(), Access::Write).value().release();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto tables = archiveTables(bytes, QStringLiteral("x.json"));
    if (!tables)
        return 0;
    if (!execute(session->native(), "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON"))
        std::abort();
    QMap<QString, qint64> before;
    for (const QString& table : tables->keys()) {
        if (session->catalogue().value()->find(table.toStdString()) != nullptr)
            before.insert(table, rowsOf(*session, table));
    }
    ArchiveCounts counts;
    NoProgress progress;
    if (putArchiveRows(*session, *tables, counts, progress)) {
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
            if (rowsOf(*session, it.key()) != before.value(it.key()) + it.value())
                std::abort();
        }
    }
    if (!execute(session->native(), "ROLLBACK"))
        std::abort();
    return 0;
}
