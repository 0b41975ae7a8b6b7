// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_references.h"

#include <QCryptographicHash>

namespace branchbook::store {

namespace {

struct Reference {
    QString table;
    QByteArray column;
    QByteArray parent;
    QByteArray parentKey;
    bool required = false;
};

Result<QList<Reference>> referencesOf(const Session& to, const QString& table)
{
    QList<Reference> references;
    Query query = to.prepare(
        "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", (SELECT p.name FROM pragma_table_info(f.\"table\") p"
        " WHERE p.pk = 1)), t.\"notnull\" <> 0 OR t.pk <> 0"
        " FROM pragma_foreign_key_list(:tbl) f JOIN pragma_table_info(:tbl) t ON t.name = f.\"from\"");
    BB_TRY(bool row, query.bind("tbl", table).next());
    while (row) {
        references.append({table, query.text(0).toLatin1(), query.text(1).toLatin1(), query.text(2).toLatin1(),
                           query.integer(3) != 0});
        BB_TRY(row, query.next());
    }
    return references;
}

QByteArray whereBroken(const Reference& reference)
{
    const QByteArray table = reference.table.toLatin1();
    return " WHERE " + reference.column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + reference.parent
        + " parent_row WHERE parent_row." + reference.parentKey + " = " + table + "." + reference.column + ")";
}

/// Gives how many rows it changed.
Result<qint64> mend(const Session& to, const Reference& reference, Salvaged& salvaged)
{
    const QByteArray table = reference.table.toLatin1();
    if (!reference.required) {
        const auto loosened =
            to.prepare("UPDATE " + table + " SET " + reference.column + " = NULL" + whereBroken(reference)).run();
        if (loosened) {
            salvaged.loosened += *loosened;
            return *loosened;
        }
        if (loosened.error().code != u"store.constraint") // else it may not be without after all
            return fail(loosened.error());
    }
    BB_TRY(const qint64 gone, to.prepare("DELETE FROM " + table + whereBroken(reference)).run());
    if (gone > 0) {
        salvaged.rows[reference.table] -= gone;
        salvaged.lost[reference.table] += gone;
    }
    return gone;
}

Result<QStringList> brokenContents(const Session& to)
{
    QStringList broken;
    QString current;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto close = [&] {
        if (!current.isEmpty() && QString::fromLatin1(hash.result().toHex()) != current)
            broken.append(current);
        hash.reset();
    };
    Query query = to.prepare("SELECT sha256, bytes FROM attachment_piece ORDER BY sha256, piece");
    BB_TRY(bool row, query.next());
    while (row) {
        if (query.text(0) != current) {
            close();
            current = query.text(0);
        }
        hash.addData(query.blob(1));
        BB_TRY(row, query.next());
    }
    close();
    return broken;
}

} // namespace

Result<> dropBrokenAttachments(const Session& to, Salvaged& salvaged)
{
    BB_TRY(const QStringList broken, brokenContents(to));
    for (const QString& content : broken) {
        Query drop = to.prepare("DELETE FROM attachment_piece WHERE sha256 = :content");
        BB_TRY(const qint64 pieces, drop.bind("content", content).run());
        salvaged.rows[QStringLiteral("attachment_piece")] -= pieces;
    }
    BB_TRY(const qint64 gone,
           to.prepare("DELETE FROM attachment WHERE NOT EXISTS"
                      " (SELECT 1 FROM attachment_piece p WHERE p.sha256 = attachment.sha256)")
               .run());
    if (gone > 0) {
        salvaged.rows[QStringLiteral("attachment")] -= gone;
        salvaged.lost[QStringLiteral("attachment")] += gone;
    }
    return {};
}

Result<> mendReferences(const Session& to, const TableCatalogue& tables, Salvaged& salvaged)
{
    QList<Reference> references;
    for (const auto& [name, table] : tables.tables()) {
        if (table->journaled) {
            BB_TRY(const auto found, referencesOf(to, QString::fromStdString(name)));
            references += found;
        }
    }
    for (qint64 mended = 1; mended > 0;) { // what goes may be what another row names
        mended = 0;
        for (const Reference& each : std::as_const(references)) {
            BB_TRY(const qint64 rows, mend(to, each, salvaged));
            mended += rows;
        }
    }
    return {};
}

} // namespace branchbook::store
