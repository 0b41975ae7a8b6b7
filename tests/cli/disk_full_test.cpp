// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On disks of every size that is nearly enough: a new book is whole or absent, and nothing else is left.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <sys/mount.h>
#include <unistd.h>

using namespace cli_test;

namespace {

/// A disk of its own, as small as wanted; needs the right to mount.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
    {
        const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(QFile::encodeName(m_folder.path()).constData());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isThere() const { return m_mounted; }
    void grow() const
    {
        ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT, "size=64m");
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

int checkOf(const QString& book)
{
    return run({QStringLiteral("book"), QStringLiteral("check"), QStringLiteral("--book"), book}).exitCode;
}

/// Runs a command that makes `book.bbk` on disks from `first` to `last` KiB; gives how often it could.
int makeOnSmallDisks(int first, int last, int step, const QStringList& command)
{
    int made = 0;
    for (int size = first; size <= last; size += step) {
        const SmallDisk disk(size);
        const QString book = disk.path(QStringLiteral("book.bbk"));
        QStringList words = command;
        words.replaceInStrings(QStringLiteral("BOOK"), book);
        const Run done = run(words);
        INFO(size << " KiB: " << done.err.toStdString() << disk.files().join(u' ').toStdString());
        if (done.exitCode == kDone) {
            CHECK(disk.files() == QStringList{QStringLiteral("book.bbk")});
            disk.grow();
            CHECK(checkOf(book) == kDone);
            ++made;
        } else {
            CHECK(done.exitCode == kIo);
            CHECK(disk.files().isEmpty());
        }
    }
    return made;
}

bool canMount()
{
    if (::geteuid() == 0 && SmallDisk(1024).isThere())
        return true;
    WARN("not tested: mounting a small disk needs the rights of root");
    return false;
}

} // namespace

TEST_CASE("a full disk: book new, demo and import leave a whole book or nothing", "[disk_full]")
{
    if (!canMount())
        return;
    const Desk desk;
    const QString archive = desk.path(QStringLiteral("a.json"));
    (void)desk.object(QStringLiteral("book export"), {archive});
    SECTION("new")
    {
        const int made = makeOnSmallDisks(200, 6400, 300,
                                          {QStringLiteral("book"), QStringLiteral("new"), QStringLiteral("BOOK"),
                                           QStringLiteral("--branch"), QStringLiteral("示例党支部")});
        CHECK(made > 0);
        CHECK(made < 21);
    }
    SECTION("demo")
    {
        const int made = makeOnSmallDisks(1600, 12600, 500,
                                          {QStringLiteral("book"), QStringLiteral("demo"), QStringLiteral("BOOK")});
        CHECK(made > 0);
        CHECK(made < 23);
    }
    SECTION("import")
    {
        const int made = makeOnSmallDisks(1600, 12600, 500,
                                          {QStringLiteral("book"), QStringLiteral("import"), archive,
                                           QStringLiteral("--book"), QStringLiteral("BOOK")});
        CHECK(made > 0);
        CHECK(made < 23);
    }
}

TEST_CASE("a full disk: a backup is there and whole, or not there", "[disk_full]")
{
    if (!canMount())
        return;
    const Desk desk;
    int made = 0;
    for (int size = 600; size <= 4200; size += 300) {
        const SmallDisk disk(size);
        const QString copy = disk.path(QStringLiteral("copy.bbk"));
        const Run done = desk(QStringLiteral("book backup --to"), {copy});
        INFO(size << " KiB: " << done.err.toStdString() << disk.files().join(u' ').toStdString());
        CHECK(disk.files() == (done.exitCode == kDone ? QStringList{QStringLiteral("copy.bbk")} : QStringList()));
        CHECK((done.exitCode == kDone || done.exitCode == kIo));
        if (done.exitCode == kDone) {
            CHECK(checkOf(copy) == kDone);
            ++made;
        }
    }
    CHECK(made > 0);
    CHECK(made < 13);
}

TEST_CASE("a full disk: what was acknowledged stays, also where closing could not fold the log in", "[disk_full]")
{
    if (!canMount())
        return;
    const Desk desk;
    for (int spare = 0; spare <= 400; spare += 80) {
        const SmallDisk disk(static_cast<int>(QFileInfo(desk.book).size() / 1024) + spare);
        const QString book = disk.path(QStringLiteral("book.bbk"));
        REQUIRE(QFile::copy(desk.book, book));
        QStringList acknowledged;
        for (int i = 0; i < 12; ++i) {
            const QString topic = QStringLiteral("第%1次").arg(i);
            const Run done = run(words(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic ")
                                       + topic + QStringLiteral(" --book ") + book));
            INFO(spare << ": " << done.err.toStdString());
            CHECK((done.exitCode == kDone || done.exitCode == kIo));
            if (done.exitCode == kDone)
                acknowledged.append(topic);
        }
        disk.grow();
        CHECK(checkOf(book) == kDone);
        const QString list =
            run({QStringLiteral("gathering"), QStringLiteral("list"), QStringLiteral("--book"), book}).out;
        for (const QString& topic : acknowledged)
            CHECK(list.contains(topic));
    }
}

TEST_CASE("a full second place stops nothing and keeps nothing half written", "[disk_full]")
{
    if (!canMount())
        return;
    int filled = 0;
    for (int size = 200; size <= 4200; size += 500) {
        const Desk desk(Desk::Book::New);
        const SmallDisk stick(size);
        (void)desk.object(QStringLiteral("book second-place --place"), {stick.path(QString())});
        (void)desk.object(QStringLiteral("book backup"));
        const Run done = desk(QStringLiteral("book second-place --json"));
        INFO(size << " KiB: " << done.err.toStdString());
        REQUIRE(done.exitCode == kDone);
        const QJsonArray copies = desk.array(QStringLiteral("book backups"));
        const bool there = !done.object().value(u"last").isNull();
        filled += there ? 1 : 0;
        CHECK(copies.size() == (there ? 2 : 1));
        CHECK(done.err.isEmpty() == there);
        for (const QJsonValue& copy : copies)
            CHECK(checkOf(copy.toObject().value(u"file").toString()) == kDone);
        QDirIterator files(stick.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int found = 0;
        for (; files.hasNext(); files.next())
            ++found;
        CHECK(found == (there ? 1 : 0));
    }
    CHECK(filled > 0);
    CHECK(filled < 9);
}
