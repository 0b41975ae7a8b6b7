// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every stored row as text, to compare a book before and after: read from the file by SQLite itself, whatever our code thinks
// of it. Left out are the journal and what follows from it, the bytes of attachments (kept for redo, found by their hash), and
// `rev`, which counts changes and so grows with an undo too.
#pragma once

#include "branchbook/store/session.h"

#include <QStringList>

#include <sqlite3.h>

namespace book_image {

/// Rows of a statement, values as SQL literals would say them.
[[nodiscard]] inline QList<QStringList> rowsOf(const branchbook::store::Session& session, const QString& sql)
{
    QList<QStringList> rows;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(session.native(), sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {{QStringLiteral("unreadable: ") + sql}};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
            const QByteArray value(bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(statement, i));
            switch (sqlite3_column_type(statement, i)) {
            case SQLITE_NULL: row.append(QStringLiteral("null")); break;
            case SQLITE_BLOB: row.append(u'x' + QString::fromLatin1(value.toHex())); break;
            default: row.append(QString::fromUtf8(value));
            }
        }
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

[[nodiscard]] inline QStringList tablesOf(const branchbook::store::Session& session)
{
    QStringList names;
    for (const QStringList& row :
         rowsOf(session, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")))
        names.append(row.value(0));
    return names;
}

/// "table|column=value|…", in the order of the whole row.
[[nodiscard]] inline QStringList imageOf(const branchbook::store::Session& session)
{
    static const QStringList apart{QStringLiteral("op"),
                                   QStringLiteral("op_change"),
                                   QStringLiteral("row_digest"),
                                   QStringLiteral("journal_column"),
                                   QStringLiteral("schema_step"),
                                   QStringLiteral("draft"),
                                   QStringLiteral("attachment_piece")};
    QStringList lines;
    for (const QString& table : tablesOf(session)) {
        if (apart.contains(table) || table.startsWith(u"sqlite_"))
            continue;
        QStringList columns;
        for (const QStringList& row : rowsOf(session, QStringLiteral("PRAGMA table_info('%1')").arg(table))) {
            if (row.value(1) != u"rev")
                columns.append(row.value(1));
        }
        QStringList here;
        for (const QStringList& row :
             rowsOf(session, QStringLiteral("SELECT \"%1\" FROM \"%2\"").arg(columns.join(u"\", \""), table))) {
            QString line = table;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += u'|' + columns[i] + u'=' + row[i];
            here.append(line);
        }
        here.sort();
        lines += here;
    }
    return lines;
}

/// What one image has and the other has not: short enough to be printed when a test fails.
[[nodiscard]] inline QString difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const QString& line : before) {
        if (!after.contains(line))
            lines.append(QStringLiteral("- ") + line);
    }
    for (const QString& line : after) {
        if (!before.contains(line))
            lines.append(QStringLiteral("+ ") + line);
    }
    return lines.mid(0, 12).join(u'\n');
}

} // namespace book_image
