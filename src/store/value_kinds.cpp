// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/value_kinds.h"

namespace branchbook::store {

namespace {

/// As typeof() names it; null where the declaration is none that this program writes.
QString kindOf(const QString& declared)
{
    if (declared == u"TEXT")
        return QStringLiteral("text");
    if (declared == u"BLOB")
        return QStringLiteral("blob");
    return declared == u"BIGINT" ? QStringLiteral("integer") : QString();
}

} // namespace

Result<> kindsAsDeclared(const Session& session, const TableInfo& table, QList<Problem>& problems)
{
    const QString name = QString::fromStdString(table.name);
    QStringList sums; // of the values of another kind, column by column: one walk through the table
    QStringList columns;
    Query declared = session.prepare("SELECT name, type FROM pragma_table_info(:tbl) ORDER BY cid");
    declared.bind("tbl", name);
    BB_TRY(bool row, declared.next());
    while (row) {
        const QString kind = kindOf(declared.text(1));
        if (!kind.isNull()) {
            columns.append(declared.text(0));
            sums.append(QStringLiteral("total(typeof(\"%1\") NOT IN ('%2', 'null'))").arg(columns.constLast(), kind));
        }
        BB_TRY(row, declared.next());
    }
    if (sums.isEmpty())
        return {};
    const QString walk = QStringLiteral("SELECT %1 FROM \"%2\"").arg(sums.join(u','), name);
    Query found = session.prepare(walk.toUtf8(), Session::Cells::AsStored);
    BB_TRY(row, found.next());
    for (int i = 0; row && i < columns.size(); ++i) {
        if (found.integer(i) > 0)
            problems.append({QStringLiteral("kind"), name, columns[i]});
    }
    return {};
}

} // namespace branchbook::store
