// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder from a damaged book back to work, rung by rung. On each the book ends up open and writable where a sound copy
// exists, and the damaged file is kept under another name, byte for byte.
#include "book/book_support.h"

#include "branchbook/book/book_files.h"
#include "branchbook/book/restore_point.h"
#include "branchbook/book/second_place.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace book_test;
using book::BackupReason;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void spoil(const QString& path, const QByteArray& what = "remark-b", const QByteArray& by = "remark-X")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.contains(what));
    bytes.replace(what, by);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A book with two people, and a copy made after each of them.
struct Ladder : OpenBook {
    QString path;
    QString older; ///< 陆怀瑾
    QString newer; ///< and 沈若溪
    QByteArray damaged;

    Ladder()
    {
        path = book->path();
        older = copyAfter(u"陆怀瑾", 2);
        newer = copyAfter(u"沈若溪", 1);
    }
    /// Named as if it were so many days old.
    QString copyAfter(const char16_t* name, int days)
    {
        book::Member person = addMember(name);
        run([&](store::UnitOfWork& unit) {
            person.values.set(Field::Remark, QStringLiteral("remark-before"));
            return book::updateMember(unit, person);
        });
        NoProgress progress;
        const QString made = book::makeBackup(reader(), BackupReason::Closing, progress).value().path;
        const QString named =
            book::backupPath(path, BackupReason::Closing, QDateTime::currentDateTime().addDays(-days));
        REQUIRE(QFile::rename(made, named));
        return named;
    }
    void damage()
    {
        book.reset();
        spoil(path);
        damaged = bytesOf(path);
    }
    [[nodiscard]] std::optional<book::RestorePoint> newestGood() const
    {
        NoProgress progress;
        return book::newestGoodBackup(path, progress).value();
    }
    /// Puts it back as the window and the command line do; gives the name under which the damaged file is kept.
    QString restore(const QString& backup)
    {
        NoProgress progress;
        const auto restored = store::restoreBook(backup, path, store::Existing::Keep, progress);
        INFO((restored ? QString() : sentence(restored.error())).toStdString());
        REQUIRE(restored);
        return restored->kept;
    }
    /// Open, writable, sound, and with these people.
    void checkWorks(const QStringList& people)
    {
        auto opened = book::Book::open(path, book::OpenMode::Write, kToday);
        INFO((opened ? QString() : sentence(opened.error())).toStdString());
        REQUIRE(opened);
        book = std::move(*opened);
        QStringList names;
        const auto rows = book::listMemberRows(reader(), {}).value();
        for (const auto& row : rows)
            names.append(row.name);
        names.sort();
        QStringList wanted = people;
        wanted.sort();
        CHECK(names == wanted);
        addMember(u"谭嘉禾");
        CHECK(problems() == QStringList());
    }
};

const QString kFirst = QStringLiteral("陆怀瑾");
const QString kSecond = QStringLiteral("沈若溪");

} // namespace

TEST_CASE("recovery: the newest copy is good")
{
    Ladder ladder;
    ladder.damage();
    CHECK(book::Book::open(ladder.path, book::OpenMode::Write, kToday).error().kind == ErrorKind::Damaged);
    const auto point = ladder.newestGood();
    REQUIRE(point);
    CHECK(point->file.path == ladder.newer);
    CHECK(point->rows > 0);
    CHECK(point->changedAt.isValid());
    const QString kept = ladder.restore(point->file.path);
    CHECK(bytesOf(kept) == ladder.damaged);
    ladder.checkWorks({kFirst, kSecond});
}

TEST_CASE("recovery: the newest copy is bad as well, an older one is good")
{
    Ladder ladder;
    ladder.damage();
    SECTION("another letter in it")
    {
        spoil(ladder.newer);
    }
    SECTION("cut short")
    {
        REQUIRE(QFile::resize(ladder.newer, QFileInfo(ladder.newer).size() / 2));
    }
    SECTION("empty")
    {
        REQUIRE(QFile::resize(ladder.newer, 0));
    }
    NoProgress progress;
    CHECK_FALSE(book::inspectBackup({ladder.newer, BackupReason::Closing, {}, 0}, progress));
    CHECK_FALSE(store::restoreBook(ladder.newer, ladder.path, store::Existing::Keep, progress));
    CHECK(bytesOf(ladder.path) == ladder.damaged); // a bad copy never takes the place
    const auto point = ladder.newestGood();
    REQUIRE(point);
    CHECK(point->file.path == ladder.older);
    CHECK(bytesOf(ladder.restore(point->file.path)) == ladder.damaged);
    ladder.checkWorks({kFirst});
}

TEST_CASE("recovery: every copy is bad, the damaged book stays as it is and another book still works")
{
    Ladder ladder;
    ladder.damage();
    spoil(ladder.older);
    spoil(ladder.newer);
    CHECK_FALSE(ladder.newestGood());
    CHECK(bytesOf(ladder.path) == ladder.damaged);
    CHECK(book::restorableBackups(ladder.path).size() == 2); // shown, and told to be bad
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    CHECK(book::Book::create(ladder.folder.filePath(QStringLiteral("新.bbk")), setup, kToday));
}

TEST_CASE("recovery: there is no copy")
{
    Ladder ladder;
    ladder.damage();
    REQUIRE(QFile::remove(ladder.older));
    REQUIRE(QFile::remove(ladder.newer));
    CHECK(book::restorableBackups(ladder.path).isEmpty());
    CHECK_FALSE(ladder.newestGood());
    CHECK(bytesOf(ladder.path) == ladder.damaged);
}

TEST_CASE("recovery: the only sound copy is on the stick, and the book cannot even be asked where")
{
    Ladder ladder;
    QTemporaryDir stick;
    ladder.run([&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, stick.path()); });
    const QString there = book::fillSecondPlace(ladder.reader()).value();
    ladder.damage();
    spoil(ladder.older);
    spoil(ladder.newer);
    const auto point = ladder.newestGood();
    REQUIRE(point);
    CHECK(point->file.path == there);
    CHECK(bytesOf(ladder.restore(there)) == ladder.damaged);
    ladder.checkWorks({kFirst, kSecond});
}

TEST_CASE("recovery: the head of the book is gone, or the whole file")
{
    Ladder ladder;
    ladder.book.reset();
    SECTION("overwritten with zeros")
    {
        QFile file(ladder.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\0'));
        file.close();
        const QByteArray before = bytesOf(ladder.path);
        CHECK(bytesOf(ladder.restore(ladder.newestGood()->file.path)) == before);
    }
    SECTION("cut to nothing")
    {
        REQUIRE(QFile::resize(ladder.path, 0));
        CHECK(bytesOf(ladder.restore(ladder.newestGood()->file.path)).isEmpty());
    }
    SECTION("removed")
    {
        REQUIRE(QFile::remove(ladder.path));
        CHECK(ladder.restore(ladder.newestGood()->file.path).isEmpty());
    }
    ladder.checkWorks({kFirst, kSecond});
}

TEST_CASE("recovery: a log of another book lies beside the damaged one")
{
    Ladder ladder;
    ladder.damage();
    QFile log(ladder.path + QStringLiteral("-wal"));
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(8192, 'x'));
    log.close();
    const QString kept = ladder.restore(ladder.newestGood()->file.path);
    CHECK(bytesOf(kept) == ladder.damaged);
    CHECK(bytesOf(kept + QStringLiteral("-wal")) == QByteArray(8192, 'x')); // it goes with its file
    CHECK_FALSE(QFileInfo::exists(ladder.path + QStringLiteral("-wal")));
    ladder.checkWorks({kFirst, kSecond});
}

TEST_CASE("recovery: the recovery itself was stopped, and is done again")
{
    Ladder ladder;
    ladder.damage();
    SECTION("while the copy was written aside")
    {
        REQUIRE(QFile::copy(ladder.older, ladder.folder.filePath(QStringLiteral(".0197.bbk-new"))));
    }
    SECTION("after the old file got its second name")
    {
        REQUIRE(QFile::copy(ladder.path,
                            book::backupPath(ladder.path, BackupReason::BeforeRestore, QDateTime::currentDateTime())));
    }
    SECTION("between the two names, where the disk knows no second name")
    {
        REQUIRE(QFile::rename(
            ladder.path, book::backupPath(ladder.path, BackupReason::BeforeRestore, QDateTime::currentDateTime())));
    }
    const auto point = ladder.newestGood();
    REQUIRE(point);
    CHECK(point->file.path == ladder.newer); // what was moved aside is damaged, and not proposed
    (void)ladder.restore(point->file.path);
    ladder.checkWorks({kFirst, kSecond});
    const auto all = book::restorableBackups(ladder.path);
    for (const auto& copy : all) {
        if (copy.reason == BackupReason::BeforeRestore)
            CHECK(bytesOf(copy.path) == ladder.damaged);
    }
}

TEST_CASE("a restore of a sound book keeps the file it had, and gives back both states")
{
    Ladder ladder;
    ladder.book.reset();
    const QByteArray before = bytesOf(ladder.path);
    const QString kept = ladder.restore(ladder.older);
    CHECK(bytesOf(kept) == before);
    ladder.checkWorks({kFirst});
    ladder.book.reset();
    (void)ladder.restore(kept); // and the way back from the way back
    ladder.checkWorks({kFirst, kSecond});
}

TEST_CASE("a book whose first page was never written is restored from its copies; a strange file alone is none")
{
    Ladder ladder;
    ladder.book.reset();
    QFile file(ladder.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(4096, '\0')) == 4096); // a stick that was pulled
    file.close();
    const auto opened = store::Session::open(ladder.path, store::Access::Read);
    REQUIRE_FALSE(opened);
    const auto problem = book::problemToRecoverFrom(opened.error(), ladder.path);
    REQUIRE(problem);
    CHECK(problem->kind == ErrorKind::Damaged);
    CHECK(problem->code == u"book.head_lost");
    CHECK(sentence(*problem).contains(QStringLiteral("备份")));

    const QFileInfo own(ladder.path);
    const QStringList strangers{QStringLiteral("别的.bbk"),
                                own.completeBaseName() + QStringLiteral(".xlsx")}; // of the same name, and no book
    for (const QString& name : strangers) {
        const QString strange = own.dir().filePath(name);
        QFile other(strange);
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(other.write(QByteArray(4096, 'x')) == 4096);
        other.close();
        const auto refused = store::Session::open(strange, store::Access::Read);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(book::problemToRecoverFrom(refused.error(), strange));
    }
}
