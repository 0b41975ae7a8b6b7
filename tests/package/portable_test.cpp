// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program with branchbook.portable beside it keeps to its folder; one without keeps to the desktop's places.
#include "branchbook/sample/demo_book.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

namespace {

constexpr int kPatience = 60'000; // milliseconds, for a machine that is busy otherwise

/// A stick with both programs and the helper for .xls on it, and a home with nothing in it.
struct Stick {
    QTemporaryDir folder;
    QTemporaryDir home;
    QString book;

    Stick()
        : book(home.filePath(QStringLiteral("books/a.bbk")))
    {
        for (const char* program : {BRANCHBOOK_PROGRAM, BRANCHBOOK_CLI, BRANCHBOOK_XLS_HELPER}) {
            const QFileInfo file(QString::fromLocal8Bit(program));
            REQUIRE(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
        }
        REQUIRE(QDir().mkpath(QFileInfo(book).path()));
        branchbook::NoProgress progress;
        REQUIRE(branchbook::sample::makeDemoBook(book, {}, progress));
    }
    void mark() const
    {
        QFile marker(folder.filePath(QStringLiteral("branchbook.portable")));
        REQUIRE(marker.open(QIODevice::WriteOnly));
    }
    void start(QProcess& process, const QString& program, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "DISPLAY",
                                 "WAYLAND_DISPLAY", "BRANCHBOOK_BOOK", "BRANCHBOOK_XLS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), home.path());
        // The list of fonts, which fontconfig keeps for every program alike.
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder.filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(folder.filePath(program), arguments);
        REQUIRE(process.waitForStarted());
    }
    /// Files in the home, without those of the book.
    [[nodiscard]] QStringList strayFiles() const
    {
        QStringList found;
        for (QDirIterator it(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            if (const QString file = QDir(home.path()).relativeFilePath(it.next()); !file.startsWith(u"books/"))
                found << file;
        found.sort();
        return found;
    }
    /// What reading an .xls ends with: 1 = the helper was not found, 3 = it was read and is no roster.
    [[nodiscard]] int readXls() const
    {
        QProcess import;
        start(import, QStringLiteral("branchbook-cli"),
              {QStringLiteral("--book"), book, QStringLiteral("roster"), QStringLiteral("import"),
               QStringLiteral("--dry-run"), QStringLiteral(BRANCHBOOK_XLS_FILE)});
        REQUIRE(import.waitForFinished(kPatience));
        UNSCOPED_INFO(import.readAllStandardError().toStdString());
        return import.exitCode();
    }
    void openAndClose() const
    {
        QProcess window;
        start(window, QStringLiteral("branchbook"), {book});
        QElapsedTimer timer;
        timer.start();
        while (!QFile::exists(book + QStringLiteral("-wal")) && timer.elapsed() < kPatience)
            QThread::msleep(20);
        REQUIRE(::kill(static_cast<pid_t>(window.processId()), SIGTERM) == 0);
        REQUIRE(window.waitForFinished(kPatience));
        CHECK(window.exitCode() == 0);
        QProcess list;
        start(list, QStringLiteral("branchbook-cli"),
              {QStringLiteral("--book"), book, QStringLiteral("agenda"), QStringLiteral("list")});
        REQUIRE(list.waitForFinished(kPatience));
        CHECK(list.exitCode() == 0);
    }
};

} // namespace

TEST_CASE("with the marker beside it, the program writes nothing outside its folder but the book")
{
    const Stick stick;
    stick.mark();
    stick.openAndClose();
    CHECK(stick.strayFiles() == QStringList());
    const QDir kept(stick.folder.filePath(QStringLiteral("branchbook-data")));
    CHECK(kept.exists(QStringLiteral("state/branchbook.log")));
    CHECK(kept.exists(QStringLiteral("config/branchbook/branchbook.ini")));
}

TEST_CASE("without the marker, settings and log are where the desktop keeps them")
{
    const Stick stick;
    stick.openAndClose();
    const QStringList stray = stick.strayFiles();
    CHECK(stray.contains(QStringLiteral(".local/state/branchbook/branchbook.log")));
    CHECK(stray.contains(QStringLiteral(".config/branchbook/branchbook.ini")));
    CHECK_FALSE(QDir(stick.folder.path()).exists(QStringLiteral("branchbook-data")));
}

TEST_CASE("from the stick an .xls is read by the helper that lies beside the program")
{
    const Stick stick;
    stick.mark();
    const int read = stick.readXls();
    CHECK((read == 0 || read == 3));
    REQUIRE(QFile::remove(stick.folder.filePath(QStringLiteral("branchbook-xls"))));
    CHECK(stick.readXls() == 1);
}
