// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened since a copy was made, by record.
#include "book/book_support.h"

#include "branchbook/book/backup.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/book/passphrase.h"
#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QFile>

#include <sqlite3.h>

using namespace book_test;
using store::RowFate;

namespace {

const store::KdfCost kCheap{1ULL << 20, 1};

QString backUp(const OpenBook& open)
{
    NoProgress progress;
    return book::makeBackup(open.reader(), book::BackupReason::Asked, progress).value().path;
}

book::BookDifference differenceTo(const store::Session& now, const QString& backup)
{
    NoProgress progress;
    const auto difference = book::compareWithBackup(now, backup, progress);
    INFO((difference ? QString() : sentence(difference.error())).toStdString());
    REQUIRE(difference);
    return *difference;
}

book::KindDifference kindOf(const book::BookDifference& all, const char* kind)
{
    for (const auto& each : all.kinds) {
        if (each.kind == QLatin1StringView(kind))
            return each;
    }
    return {};
}

/// Its first page is overwritten in the file; what the log has of it would still stand.
void ruinTable(const QString& path, const char* table)
{
    constexpr qint64 kPage = 4096;
    sqlite3* db = nullptr;
    const QString address = QStringLiteral("file:%1?immutable=1").arg(path);
    REQUIRE(sqlite3_open_v2(address.toUtf8().constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK);
    sqlite3_stmt* root = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &root, nullptr)
            == SQLITE_OK);
    sqlite3_bind_text(root, 1, table, -1, SQLITE_STATIC);
    REQUIRE(sqlite3_step(root) == SQLITE_ROW);
    const qint64 page = sqlite3_column_int64(root, 0);
    sqlite3_finalize(root);
    sqlite3_close(db);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * kPage));
    REQUIRE(file.write(QByteArray(kPage, '\x55')) == kPage);
}

void rename(OpenBook& open, book::MemberId id, const char16_t* name)
{
    open.run([&](store::UnitOfWork& unit) {
        auto member = open.load(id);
        member.values.set(Field::FullName, QString::fromUtf16(name));
        return book::updateMember(unit, member);
    });
}

} // namespace

TEST_CASE("a book does not differ from its copy")
{
    OpenBook open;
    open.addMember(u"陆怀瑾");
    const QString copy = backUp(open);
    CHECK(differenceTo(open.reader(), copy).isEmpty());
}

TEST_CASE("a copy that was altered or damaged is compared with nothing: it does not pass for the same")
{
    OpenBook open;
    open.addMember(u"陆怀瑾");
    const QString copy = backUp(open);
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.contains("陆怀瑾"));
    bytes.replace("陆怀瑾", "陆怀瑜"); // its digest stays
    REQUIRE((file.seek(0) && file.write(bytes) == bytes.size()));
    file.close();
    NoProgress progress;
    const auto difference = book::compareWithBackup(open.reader(), copy, progress);
    REQUIRE_FALSE(difference);
    CHECK(difference.error().kind == ErrorKind::Damaged);
}

TEST_CASE(
    "what a sound copy lacks against a damaged book is told as far as that can be read, and the book is left as it is")
{
    OpenBook open;
    open.addMember(u"陆怀瑾");
    const QString path = open.book->path();
    const QString copy = backUp(open);
    open.addMember(u"沈若溪");
    open.book.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.contains("陆怀瑾"));
    bytes.replace("陆怀瑾", "陆怀瑜");
    REQUIRE((file.seek(0) && file.write(bytes) == bytes.size()));
    file.close();
    NoProgress progress;
    const auto lacks = book::compareWithDamaged(copy, path, progress);
    REQUIRE(lacks);
    CHECK(lacks->added() == 1);
    CHECK(kindOf(*lacks, "member").titles(RowFate::Added) == QStringList{QStringLiteral("沈若溪")});
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
    file.close();
    REQUIRE(QFile::resize(path, 100));
    CHECK_FALSE(book::compareWithDamaged(copy, path, progress));
}

TEST_CASE("what was added, changed and taken back since is told by name and counted once")
{
    OpenBook open;
    const auto changed = open.addMember(u"陆怀瑾");
    const auto same = open.addMember(u"沈若溪");
    open.addMember(u"谭嘉禾");
    const QString copy = backUp(open);
    REQUIRE(open.book->undo()); // 谭嘉禾 is in the copy alone
    const auto added = open.addMember(u"𠮷田惠子");
    rename(open, changed.id, u"陆怀瑜");
    rename(open, same.id, u"沈若希");
    rename(open, same.id, u"沈若溪"); // as it was: another rev, the same content
    open.run([&](store::UnitOfWork& unit) { // a part of the new person is no record of its own
        return unit.insert("member_tag", {{"member_id", added.id.toString()}, {"tag", QStringLiteral("骨干")}});
    });
    open.run(
        [&](store::UnitOfWork& unit) { return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9")); });
    const auto difference = differenceTo(open.reader(), copy);
    const auto people = kindOf(difference, "member");
    CHECK(people.added == 1);
    CHECK(people.changed == 1);
    CHECK(people.gone == 1);
    CHECK(people.titles(RowFate::Added) == QStringList{QStringLiteral("𠮷田惠子")});
    CHECK(people.titles(RowFate::Changed) == QStringList{QStringLiteral("陆怀瑜")}); // as it is called now
    CHECK(people.titles(RowFate::Gone) == QStringList{QStringLiteral("谭嘉禾")});
    const auto settings = kindOf(difference, "setting");
    CHECK(settings.added == 1);
    CHECK(settings.named.isEmpty());
    CHECK(difference.kinds.size() == 2);
    CHECK(difference.added() == 2);
    CHECK(difference.changed() == 1);
    CHECK(difference.gone() == 1);
    CHECK(book::differenceTitle(people.kind) == QStringLiteral("党员和名册"));
}

TEST_CASE("a change of a part alone changes its record")
{
    OpenBook open;
    const auto person = open.addMember(u"陆怀瑾");
    const QString copy = backUp(open);
    for (const char16_t* tag : {u"骨干", u"老党员"}) {
        open.run([&](store::UnitOfWork& unit) {
            return unit.insert("member_tag", {{"member_id", person.id.toString()}, {"tag", QString::fromUtf16(tag)}});
        });
    }
    const auto people = kindOf(differenceTo(open.reader(), copy), "member");
    CHECK(people.changed == 1);
    CHECK(people.added == 0);
    CHECK(people.titles(RowFate::Changed) == QStringList{QStringLiteral("陆怀瑾")});
}

TEST_CASE("a book that got a passphrase since does not differ from its plain copy but in what was changed")
{
    OpenBook open;
    book::Member person = open.addMember(u"陆怀瑾");
    open.run([&](store::UnitOfWork& unit) {
        person.values.set(Field::MobilePhone, QStringLiteral("13900000123"));
        person.values.set(Field::IdNumber, QStringLiteral("11010519491231002X"));
        return book::updateMember(unit, person);
    });
    const QString copy = backUp(open);
    const QString path = open.book->path();
    open.book.reset();
    NoProgress progress;
    const auto sealing =
        book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, kCheap).value();
    open.book = book::Book::open(path, book::OpenMode::Write, kToday, book::Checking::First, sealing.key).value();
    CHECK(differenceTo(open.reader(), copy).isEmpty());
    const QString sealedCopy = backUp(open);
    open.run([&](store::UnitOfWork& unit) {
        auto now = open.load(person.id);
        now.values.set(Field::MobilePhone, QStringLiteral("13900000456"));
        return book::updateMember(unit, now);
    });
    for (const QString& each : {copy, sealedCopy}) {
        const auto people = kindOf(differenceTo(open.reader(), each), "member");
        CHECK(people.changed == 1);
        CHECK(people.titles(RowFate::Changed) == QStringList{QStringLiteral("陆怀瑾")});
    }
    // Without the key the sealed copy cannot be compared, and says so.
    const auto plain = book::Book::open(copy, book::OpenMode::ReadOnly, kToday).value();
    const auto locked = book::compareWithBackup(plain->reader(), sealedCopy, progress);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == QStringLiteral("store.locked"));
}

TEST_CASE("comparing stops when it is asked to")
{
    class Never final : public Progress
    {
        bool advance(qint64, qint64, const QString&) override { return false; }
    };
    OpenBook open;
    const QString copy = backUp(open);
    Never progress;
    CHECK(book::compareWithBackup(open.reader(), copy, progress).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a copy of another branch's book is told, a renamed branch's own is not")
{
    OpenBook open;
    const QString own = backUp(open);
    open.run([&](store::UnitOfWork& unit) {
        auto branch = open.branch();
        branch.name = QStringLiteral("云栖社区第二党支部");
        return book::updateBranch(unit, branch);
    });
    CHECK_FALSE(differenceTo(open.reader(), own).twoBooks);
    CHECK_FALSE(book::twoBooksAt(own, open.book->path()));

    OpenBook other;
    other.run([&](store::UnitOfWork& unit) {
        auto branch = other.branch();
        branch.name = QStringLiteral("松岭村党支部");
        return book::updateBranch(unit, branch);
    });
    const QString copy = backUp(other);
    const auto two = differenceTo(open.reader(), copy).twoBooks;
    REQUIRE(two);
    CHECK(two->then == QStringList{QStringLiteral("松岭村党支部")});
    CHECK(two->now == QStringList{QStringLiteral("云栖社区第二党支部")});
    CHECK(book::twoBooksAt(copy, open.book->path()));
    for (OpenBook* each : {&open, &other}) { // a passphrase hides no branch, and no key is asked
        const QString path = each->book->path();
        each->book.reset();
        NoProgress progress;
        REQUIRE(book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, kCheap));
    }
    CHECK(book::twoBooksAt(other.folder.filePath(QStringLiteral("a.bbk")),
                           open.folder.filePath(QStringLiteral("a.bbk"))));
    // What cannot be read is not said to be another's.
    const QString cut = open.write(QStringLiteral("残缺.bbk"), "SQLite format 3");
    CHECK_FALSE(book::twoBooksAt(copy, cut));
    CHECK_FALSE(book::twoBooksAt(copy, open.folder.filePath(QStringLiteral("没有.bbk"))));
}

TEST_CASE("a damaged book is compared also where its branches cannot be read, and stays as it is with its log")
{
    OpenBook open;
    open.addMember(u"陆怀瑾");
    const QString copy = backUp(open);
    open.addMember(u"沈若溪");
    const QString damaged = open.folder.filePath(QStringLiteral("残.bbk"));
    for (const char* end : {"", "-wal"}) // as a program that was killed leaves it
        REQUIRE(QFile::copy(open.book->path() + QLatin1String(end), damaged + QLatin1String(end)));
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    ruinTable(damaged, "branch");
    const QByteArray file = bytesOf(damaged);
    const QByteArray log = bytesOf(damaged + QStringLiteral("-wal"));
    REQUIRE_FALSE(log.isEmpty());
    NoProgress progress;
    const auto lacks = book::compareWithDamaged(copy, damaged, progress);
    INFO((lacks ? std::string() : sentence(lacks.error()).toStdString()));
    REQUIRE(lacks);
    CHECK(kindOf(*lacks, "member").titles(RowFate::Added) == QStringList{QStringLiteral("沈若溪")});
    CHECK_FALSE(book::twoBooksAt(copy, damaged));
    CHECK(bytesOf(damaged) == file);
    CHECK(bytesOf(damaged + QStringLiteral("-wal")) == log);
}
