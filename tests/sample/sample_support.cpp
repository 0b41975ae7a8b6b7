// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_support.h"

#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <sqlite3.h>

namespace sample_test {

MadeBook::MadeBook(const sample::DemoOptions& options)
{
    NoProgress progress;
    const QString path = folder.filePath(QStringLiteral("示例.bbk"));
    const auto made = sample::makeDemoBook(path, options, progress);
    REQUIRE(made);
    counts = *made;
    book = book::Book::open(path, book::OpenMode::ReadOnly).value();
}

QList<book::MemberRow> MadeBook::people(const book::Branch& branch) const
{
    book::MemberQuery query;
    query.branch = branch.id;
    return book::listMemberRows(book->reader(), query).value();
}

QList<book::MemberRow> MadeBook::members(const book::Branch& branch) const
{
    auto rows = people(branch);
    rows.removeIf([](const book::MemberRow& row) { return !book::isPartyMember(row.type); });
    return rows;
}

book::Branch MadeBook::first() const
{
    return book::findBranch(book->reader(), QString()).value();
}

QStringList MadeBook::problems() const
{
    NoProgress progress;
    QStringList found;
    const auto checked = store::checkEverything(book->reader(), progress);
    REQUIRE(checked);
    for (const store::Problem& problem : *checked)
        found.append(problem.code + u' ' + problem.where + u' ' + problem.text);
    return found;
}

QStringList MadeBook::content() const
{
    // Straight from the file, by SQLite itself.
    sqlite3* db = nullptr;
    const QByteArray uri = "file:" + book->path().toUtf8() + "?immutable=1";
    REQUIRE(sqlite3_open_v2(uri.constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK);
    QStringList rows;
    for (const char* table :
         {"branch", "party_group", "member", "gathering", "attendance", "agenda_item", "gathering_observer", "setting",
          "attachment_piece", "ledger_item", "ledger_step", "talk", "criticism"}) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray sql = QByteArray("SELECT * FROM ") + table;
        REQUIRE(sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QByteArray row = table;
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
                row += '|' + QByteArray(bytes, sqlite3_column_bytes(statement, column));
            }
            rows.append(QString::fromUtf8(row));
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    rows.sort();
    return rows;
}

} // namespace sample_test
