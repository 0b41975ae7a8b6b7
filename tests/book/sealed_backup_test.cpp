// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copies of a book with a passphrase are as closed as the book.
#include "book/book_support.h"

#include "branchbook/book/passphrase.h"
#include "branchbook/book/restore_point.h"
#include "branchbook/book/second_place.h"

#include "support/catch_qt.h"

#include <QDirIterator>

using namespace book_test;

namespace {

const store::KdfCost kCheap{1ULL << 20, 1};
const QString kNumber = QStringLiteral("11010519491231002X");
const QString kPhone = QStringLiteral("13900000123");

/// Every file beneath, hidden ones too, that holds `text`.
QStringList filesWith(const QString& folder, const QString& text)
{
    QStringList found;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8())
            || bytes.contains(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

TEST_CASE("every copy of a sealed book opens with its key alone and holds no sealed text")
{
    OpenBook open;
    QTemporaryDir stick;
    const QString path = open.book->path();
    open.book.reset();
    NoProgress progress;
    const auto sealing =
        book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, kCheap).value();
    open.book = book::Book::open(path, book::OpenMode::Write, kToday, book::Checking::First, sealing.key).value();
    book::Member person = open.addMember(u"陆怀瑾");
    open.run([&](store::UnitOfWork& unit) -> Result<> {
        person.values.set(Field::MobilePhone, kPhone);
        person.values.set(Field::IdNumber, kNumber);
        BB_CHECK(book::updateMember(unit, person));
        return book::putSecondPlace(unit, stick.path());
    });
    QStringList copies;
    for (const auto reason : {book::BackupReason::Closing, book::BackupReason::Idle, book::BackupReason::BeforeImport,
                              book::BackupReason::BeforeMerge}) {
        const auto made = book::backUpBeside(open.reader(), reason, progress).value();
        copies << made.path << made.second;
    }
    REQUIRE(copies.size() == 8);
    for (const QString& copy : std::as_const(copies)) {
        INFO(copy.toStdString());
        CHECK(store::hasPassphrase(copy).value());
        CHECK(store::Session::open(copy, store::Access::Read).error().code == QStringLiteral("store.locked"));
        CHECK(store::unlock(copy, store::Secret::of(QStringLiteral("另一句"))).error().code
              == QStringLiteral("store.wrong_passphrase"));
        const auto key = store::unlock(copy, store::Secret::of(QStringLiteral("一句话"))).value();
        const auto session = store::Session::open(copy, store::Access::Read, key).value();
        const auto read = book::loadMember(*session, person.id).value();
        CHECK(read.values.get(Field::MobilePhone) == kPhone);
        CHECK(read.values.get(Field::IdNumber) == kNumber);
        // It is checked, and put back, by whoever does not know the passphrase.
        CHECK(book::inspectBackup({copy, book::BackupReason::Idle, {}, 0}, progress));
    }
    open.book.reset();
    for (const QString& folder : {open.folder.path(), stick.path()}) {
        CHECK(filesWith(folder, kNumber) == QStringList());
        CHECK(filesWith(folder, kPhone) == QStringList());
        CHECK_FALSE(filesWith(folder, QStringLiteral("陆怀瑾")).isEmpty()); // names are not sealed: the search works
    }
}
