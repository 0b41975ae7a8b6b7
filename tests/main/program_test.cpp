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
    QString bus = {}; ///< address of a session bus; empty = there is none
    QString token = {}; ///< what a launcher gives a program so that it may come to the front

    void start(const QStringList& arguments, const char* platform)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        if (platform)
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
        if (!token.isEmpty())
            environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
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
    refused({QStringLiteral("--lang"), QStringLiteral("xx")}, "offscreen", QStringLiteral("zh_CN"));
    refused({QStringLiteral("--lang=xx"), QStringLiteral("--help")}, "offscreen", QStringLiteral("zh_CN"));
    refused({QStringLiteral("--sample"), QStringLiteral("nosuch")}, "offscreen", QStringLiteral("workbench"));
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

namespace {

/// A session bus of the test's own, gone with it.
struct Bus {
    QProcess daemon;

    ~Bus()
    {
        daemon.kill();
        daemon.waitForFinished();
    }
    QString start()
    {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        REQUIRE(daemon.waitForReadyRead(kPatience));
        return QString::fromUtf8(daemon.readLine()).trimmed();
    }
    [[nodiscard]] static bool answersFor(const QString& address, const QByteArray& name = "org.branchbook.Book.b")
    {
        QProcess list;
        list.start(QStringLiteral("dbus-send"),
                   {QStringLiteral("--bus=") + address, QStringLiteral("--print-reply"),
                    QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                    QStringLiteral("org.freedesktop.DBus.ListNames")});
        return list.waitForFinished(kPatience) && list.readAllStandardOutput().contains(name);
    }
};

} // namespace

TEST_CASE("a second start on the same book leads to the window that holds it")
{
    Bus bus;
    const QString address = bus.start();
    Program first;
    const QString folder = first.home.filePath(QStringLiteral("books"));
    REQUIRE(QDir().mkpath(folder));
    const QString book = folder + QStringLiteral("/a.bbk");
    branchbook::NoProgress progress;
    REQUIRE(branchbook::sample::makeDemoBook(book, {}, progress));
    first.bus = address;
    first.start({book}, "offscreen");
    REQUIRE(waitFor([&] { return Bus::answersFor(address); }));

    QProcess heard; // what the second program says to the first
    heard.start(QStringLiteral("dbus-monitor"),
                {QStringLiteral("--address"), address, QStringLiteral("interface='org.branchbook.Book'")});
    REQUIRE(heard.waitForReadyRead(kPatience));
    Program second;
    second.bus = address;
    second.token = QStringLiteral("token-of-the-launcher");
    const QString other = folder + QStringLiteral("/b.bbk"); // the same file by another name
    REQUIRE(QFile::link(book, other));
    second.start({other}, "offscreen");
    REQUIRE(second.process.waitForFinished(kPatience));
    CHECK(second.process.exitStatus() == QProcess::NormalExit);
    CHECK(second.process.exitCode() == 0);
    CHECK(QString::fromUtf8(second.process.readAllStandardOutput()).contains(QStringLiteral("另一个窗口")));

    QByteArray words;
    CHECK(waitFor([&] {
        heard.waitForReadyRead(20);
        words += heard.readAllStandardOutput();
        return words.contains("member=raiseWith") && words.contains("token-of-the-launcher");
    }));
    heard.kill();
    heard.waitForFinished();

    // Nobody can be called without a bus: the book is shown to read, and the window stays.
    Program third;
    third.start({book}, "offscreen");
    CHECK_FALSE(third.process.waitForFinished(3000));
    for (Program* each : {&third, &first}) {
        REQUIRE(::kill(static_cast<pid_t>(each->process.processId()), SIGTERM) == 0);
        REQUIRE(each->process.waitForFinished(kPatience));
        CHECK(each->process.exitCode() == 0);
    }
}

TEST_CASE("a second start without a book leads to the window that is there, and a book still opens its own")
{
    Bus bus;
    const QString address = bus.start();
    QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.bbk"));
    const QString other = folder.filePath(QStringLiteral("b.bbk"));
    branchbook::NoProgress progress;
    REQUIRE(branchbook::sample::makeDemoBook(book, {}, progress));
    REQUIRE(QFile::copy(book, other));
    const auto start = [&](Program& program, const QStringList& arguments) {
        program.bus = address;
        program.start(arguments, "offscreen");
    };
    const auto isLedAway = [&] {
        Program program;
        start(program, {});
        REQUIRE(program.process.waitForFinished(kPatience));
        CHECK(program.process.exitCode() == 0);
        return QString::fromUtf8(program.process.readAllStandardOutput()).contains(QStringLiteral("支部手册已经开着"));
    };
    Program first;
    start(first, {book});
    REQUIRE(waitFor([&] { return Bus::answersFor(address, "org.branchbook.Window"); }));
    CHECK(isLedAway());

    // What somebody asks for on purpose comes in a window of its own: another book, another day.
    Program second;
    start(second, {other});
    REQUIRE(waitFor([&] { return QFile::exists(other + QStringLiteral("-wal")); }));
    Program third;
    start(third, {QStringLiteral("--on"), QStringLiteral("2026-09-18")});
    CHECK_FALSE(third.process.waitForFinished(3000));
    CHECK(second.process.state() == QProcess::Running);

    // The first one goes: another answers.
    const auto end = [](Program& program) {
        REQUIRE(::kill(static_cast<pid_t>(program.process.processId()), SIGTERM) == 0);
        REQUIRE(program.process.waitForFinished(kPatience));
        CHECK(program.process.exitCode() == 0);
    };
    end(first);
    CHECK(waitFor([&] { return Bus::answersFor(address, "org.branchbook.Window"); }));
    CHECK(isLedAway());
    end(second);
    end(third);
    CHECK_FALSE(Bus::answersFor(address, "org.branchbook.Window"));
}

TEST_CASE("the sample is made and opened at a page, and called to it where it is open already")
{
    Bus bus;
    const QString address = bus.start();
    Program first;
    first.bus = address;
    first.start({QStringLiteral("--sample"), QStringLiteral("organization/dues")}, "offscreen");
    REQUIRE(waitFor([&] { return Bus::answersFor(address); }));
    QDir data(first.home.path() + QStringLiteral("/branchbook"));
    CHECK(data.entryList({QStringLiteral("*.bbk")}, QDir::Files).size() == 1);

    QProcess heard;
    heard.start(QStringLiteral("dbus-monitor"),
                {QStringLiteral("--address"), address, QStringLiteral("interface='org.branchbook.Book'")});
    REQUIRE(heard.waitForReadyRead(kPatience));
    QProcess second; // of the same user
    QProcessEnvironment same = QProcessEnvironment::systemEnvironment();
    same.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        same.insert(QString::fromLatin1(name), first.home.path());
    same.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    second.setProcessEnvironment(same);
    second.start(QStringLiteral(BRANCHBOOK_PROGRAM), {QStringLiteral("--sample"), QStringLiteral("members")});
    REQUIRE(second.waitForFinished(kPatience));
    CHECK(second.exitCode() == 0);
    QByteArray words;
    CHECK(waitFor([&] {
        heard.waitForReadyRead(20);
        words += heard.readAllStandardOutput();
        return words.contains("member=showAt") && words.contains("members");
    }));
    heard.kill();
    heard.waitForFinished();
    REQUIRE(::kill(static_cast<pid_t>(first.process.processId()), SIGTERM) == 0);
    REQUIRE(first.process.waitForFinished(kPatience));
    CHECK(first.process.exitCode() == 0);
}
