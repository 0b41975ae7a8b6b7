// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed program left half made beside a book goes; everything else in that folder stays.
#include "branchbook/base/id.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/session.h"
#include "store/file_lock.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <unistd.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

struct Leftovers {
    Leftovers() { REQUIRE(Session::create(book)); }
    [[nodiscard]] QString asideName() const
    {
        return dir.filePath(QStringLiteral(".%1.bbk-new").arg(Uuid::make().toString()));
    }
    /// A file that was last written `hours` ago.
    QString put(const QString& path, const QByteArray& bytes, int hours = 2) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        age(path, hours);
        return path;
    }
    static void age(const QString& path, int hours)
    {
        std::filesystem::last_write_time(path.toStdString(),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours));
    }
    [[nodiscard]] QByteArray bytesOfBook() const
    {
        QFile file(book);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir dir;
    QString book = dir.filePath(QStringLiteral("支部.bbk"));
};

} // namespace

TEST_CASE("what is written aside is known by its name: a dot, an id, the ending, and nothing else")
{
    const QString id = Uuid::make().toString();
    CHECK(isAsideName(u'.' + id + QStringLiteral(".bbk-new")));
    CHECK_FALSE(isAsideName(id + QStringLiteral(".bbk-new")));
    CHECK_FALSE(isAsideName(u'.' + id.toUpper() + QStringLiteral(".bbk-new")));
    CHECK_FALSE(isAsideName(u'.' + id + QStringLiteral(".bbk-new-wal")));
    CHECK_FALSE(isAsideName(QStringLiteral(".别的.bbk-new")));
    CHECK_FALSE(isAsideName(QStringLiteral(".bbk-new")));
    CHECK_FALSE(isAsideName({}));
}

TEST_CASE("a book left half made goes with its log, at the next book that is made or opened to write there")
{
    const Leftovers f;
    const QByteArray whole = f.bytesOfBook();
    QByteArray young = whole; // its number still stands in the log
    young.replace(68, 4, QByteArray(4, '\0'));
    const auto leave = [&] {
        const QStringList left{f.put(f.asideName(), whole), f.put(f.asideName(), young), f.put(f.asideName(), {})};
        const QStringList logs{f.put(left[0] + QStringLiteral("-wal"), "log"),
                               f.put(left[0] + QStringLiteral("-shm"), "index")};
        return left + logs;
    };
    const auto allGone = [](const QStringList& paths) {
        return std::ranges::none_of(paths, [](const QString& path) { return QFile::exists(path); });
    };
    const QStringList atMaking = leave();
    REQUIRE(Session::open(f.book, Access::Read)); // who only looks changes nothing in the folder
    CHECK(std::ranges::all_of(atMaking, [](const QString& path) { return QFile::exists(path); }));
    REQUIRE(Session::create(f.dir.filePath(QStringLiteral("第二支部.bbk"))));
    CHECK(allGone(atMaking));
    const QStringList atOpening = leave();
    REQUIRE(Session::open(f.book, Access::Write));
    CHECK(allGone(atOpening));
    CHECK(f.bytesOfBook() == whole);
}

TEST_CASE("what is still being made, held, or of others stays")
{
    const Leftovers f;
    const QByteArray whole = f.bytesOfBook();
    const QString fresh = f.put(f.asideName(), whole, 0);
    const QString filling = f.put(f.asideName(), whole); // only its log was written since
    f.put(filling + QStringLiteral("-wal"), "log", 0);
    const QString held = f.put(f.asideName(), whole);
    const auto lock = FileLock::acquire(held, FileLock::Kind::Exclusive);
    REQUIRE(lock);
    const QString text = f.put(f.asideName(), QByteArray("写给自己的一张纸条\n").repeated(20));
    QByteArray otherNumber = whole;
    otherNumber.replace(68, 4, QByteArray("ABCD"));
    const QString foreign = f.put(f.asideName(), otherNumber);
    const QString named = f.put(f.dir.filePath(QStringLiteral(".0197.bbk-new")), whole);
    const QString shown = f.put(f.dir.filePath(QStringLiteral("支部.bbk-new")), whole);
    const QString pointer = f.asideName();
    REQUIRE(QFile::link(shown, pointer));
    REQUIRE(Session::open(f.book, Access::Write));
    for (const QString& path :
         {fresh, filling, filling + QStringLiteral("-wal"), held, text, foreign, named, shown, pointer}) {
        INFO(path.toStdString());
        CHECK(QFile::exists(path));
    }
}

TEST_CASE("the second name of a book goes and the book stays")
{
    const Leftovers f; // stopped between the new name and the end of the old one
    const QByteArray whole = f.bytesOfBook();
    const QString second = f.asideName();
    REQUIRE(::link(QFile::encodeName(f.book).constData(), QFile::encodeName(second).constData()) == 0);
    Leftovers::age(f.book, 2);
    const auto session = Session::open(f.book, Access::Write);
    REQUIRE(session);
    CHECK_FALSE(QFile::exists(second));
    CHECK(Session::open(f.book, Access::Write).error().code == QStringLiteral("store.busy"));
    CHECK(f.bytesOfBook() == whole);
}
