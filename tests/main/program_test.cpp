// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sample/demo_book.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <functional>

namespace {

constexpr int kPatience = 60'000; // milliseconds, for a machine that is busy otherwise

/// The program in a home of its own.
struct Program {
    QTemporaryDir home;
    QProcess process;

    void start(const QStringList& arguments, const char* platform)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        if (platform)
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BRANCHBOOK_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
    }
};

bool waitFor(const std::function<bool()>& there)
{
    QElapsedTimer timer;
    timer.start();
    while (!there() && timer.elapsed() < kPatience)
        QThread::msleep(20);
    return there();
}

} // namespace

TEST_CASE("help and version need no display")
{
    for (const char* option : {"--help", "-h", "--version", "-v"}) {
        Program program;
        program.start({QString::fromLatin1(option)}, "xcb");
        REQUIRE(program.process.waitForFinished(kPatience));
        CHECK(program.process.exitStatus() == QProcess::NormalExit);
        CHECK(program.process.exitCode() == 0);
        CHECK(program.process.readAllStandardOutput().contains("branchbook"));
    }
}

TEST_CASE("what cannot be started is said in a sentence, with the exit code of wrong use")
{
    const auto refused = [](const QStringList& arguments, const char* platform, const QString& word) {
        Program program;
        program.start(arguments, platform);
        REQUIRE(program.process.waitForFinished(kPatience));
        CHECK(program.process.exitStatus() == QProcess::NormalExit);
        CHECK(program.process.exitCode() == 2);
        CHECK(QString::fromUtf8(program.process.readAllStandardError()).contains(word));
    };
    refused({}, nullptr, QStringLiteral("branchbook-cli")); // no display: what works without one
    refused({QStringLiteral("--bogus")}, "offscreen", QStringLiteral("--bogus"));
    refused({QStringLiteral("a.bbk"), QStringLiteral("b.bbk")}, "offscreen", QStringLiteral("--help"));
    refused({QStringLiteral("--on"), QStringLiteral("2026-13-01")}, "offscreen", QStringLiteral("2026-09-18"));
}

TEST_CASE("told to end, the window closes the book and leaves no log beside it")
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        Program program;
        const QString folder = program.home.filePath(QStringLiteral("books"));
        REQUIRE(QDir().mkpath(folder));
        const QString book = folder + QStringLiteral("/a.bbk");
        branchbook::NoProgress progress;
        REQUIRE(branchbook::sample::makeDemoBook(book, {}, progress));
        program.start({book}, "offscreen");
        // The log is there when the book has been opened; by then the program listens for signals.
        REQUIRE(waitFor([&] { return QFile::exists(book + QStringLiteral("-wal")); }));
        REQUIRE(::kill(static_cast<pid_t>(program.process.processId()), number) == 0);
        REQUIRE(program.process.waitForFinished(kPatience));
        CHECK(program.process.exitStatus() == QProcess::NormalExit);
        CHECK(program.process.exitCode() == 0);
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("a.bbk")});
    }
}
