// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <QFile>

#include <sqlite3.h>

namespace book_test {

OpenBook::OpenBook()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, kToday).value();
}

store::ChangeSet OpenBook::run(const book::Book::Work& work, const char16_t* verb)
{
    const auto done = book->perform(QString::fromUtf16(verb), QString(), work);
    REQUIRE(done);
    return *done;
}

book::Member OpenBook::addMember(const char16_t* name)
{
    book::Member member;
    member.branch = branch().id;
    member.values.set(Field::FullName, QString::fromUtf16(name));
    member.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
    book::MemberId id;
    run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertMember(unit, member));
        return {};
    });
    return load(id);
}

QString OpenBook::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QStringList OpenBook::content() const
{
    QStringList rows;
    for (const char* table : {"branch", "party_group", "member", "attachment", "setting"}) {
        store::Query columns =
            reader().prepare(QByteArray("SELECT name FROM pragma_table_info('") + table + "') WHERE name <> 'rev'");
        QByteArrayList names;
        while (columns.next().value())
            names.append(columns.text(0).toLatin1());
        store::Query query = reader().prepare("SELECT " + names.join(',') + " FROM " + table);
        while (query.next().value()) {
            QString row = QString::fromLatin1(table);
            for (int i = 0; i < query.columnCount(); ++i)
                row += u'|'
                    + (query.isNull(i) ? QStringLiteral("-")
                                       : QString::fromLatin1(query.blob(i).toHex()) + query.text(i));
            rows.append(row);
        }
    }
    rows.sort();
    return rows;
}

QStringList OpenBook::problems() const
{
    NoProgress progress;
    const auto checked = store::checkEverything(reader(), progress);
    REQUIRE(checked);
    QStringList found;
    for (const store::Problem& problem : *checked)
        found.append(problem.code);
    return found;
}

void OpenBook::reopen()
{
    const QString path = book->path();
    book.reset();
    book = book::Book::open(path, book::OpenMode::Write, kToday).value();
}

void tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_changes(db) > 0);
    sqlite3_close(db);
}

} // namespace book_test
