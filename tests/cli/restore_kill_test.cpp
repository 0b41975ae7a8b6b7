// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed while a backup is put back: the old book or the new one stands there, whole, and the old one is lost nowhere.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

using namespace cli_test;

namespace {

constexpr int kRestores = 80;

void startRestore(QProcess& process, const QString& backup, const QString& book)
{
    process.setProgram(QStringLiteral(BRANCHBOOK_CLI));
    process.setArguments({QStringLiteral("book"), QStringLiteral("restore"), backup, QStringLiteral("--to"), book,
                          QStringLiteral("--replace"), QStringLiteral("--json")});
    process.start();
    REQUIRE(process.waitForStarted());
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The files that a restore moved aside or left half made, taken away for the next round.
QStringList takeAside(const QDir& folder)
{
    const QStringList kept = folder.entryList({QStringLiteral("*.恢复前-*.bbk")}, QDir::Files);
    const QStringList halfMade = folder.entryList({QStringLiteral(".*.bbk-new*")}, QDir::Files | QDir::Hidden);
    QStringList whole;
    for (const QString& name : kept)
        whole << folder.filePath(name);
    for (const QString& name : halfMade)
        REQUIRE(QFile::remove(folder.filePath(name)));
    return whole;
}

} // namespace

TEST_CASE("kill -9 during book restore: the old or the new, and the old one always somewhere", "[kill]")
{
    const Desk desk;
    const QString copy = desk.path(QStringLiteral("copy.bbk"));
    (void)desk.object(QStringLiteral("book backup --to"), {copy});
    REQUIRE(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 新的 --on 2026-09-18"))
                .exitCode
            == kDone);
    const QByteArray now = bytesOf(desk.book);
    const QByteArray then = bytesOf(copy);
    QElapsedTimer timer;
    timer.start();
    {
        QProcess whole;
        startRestore(whole, copy, desk.book);
        REQUIRE(whole.waitForFinished());
        REQUIRE(whole.exitCode() == kDone);
    }
    const int usual = std::max(4, static_cast<int>(timer.elapsed()));
    QRandomGenerator random(20260918);
    int killed = 0;
    int changed = 0;
    for (int round = 0; round < kRestores; ++round) {
        for (const QString& kept : takeAside(desk.folder.path()))
            REQUIRE(QFile::remove(kept));
        put(desk.book, now);
        QProcess process;
        startRestore(process, copy, desk.book);
        const bool ended = process.waitForFinished(1 + random.bounded(usual * 3 / 2));
        if (!ended) {
            process.kill();
            ++killed;
            REQUIRE(process.waitForFinished());
        }
        INFO("round " << round << (ended ? " ended" : " killed"));
        REQUIRE(QFile::exists(desk.book));
        const QByteArray after = bytesOf(desk.book);
        const bool isOld = after == now;
        changed += isOld ? 0 : 1;
        if (ended)
            REQUIRE_FALSE(isOld);
        const QStringList kept = takeAside(desk.folder.path());
        REQUIRE((isOld || (kept.size() == 1 && bytesOf(kept.first()) == now)));
        REQUIRE(desk(QStringLiteral("book check")).exitCode == kDone); // also whole where it is the new one
        REQUIRE(bytesOf(copy) == then);
    }
    INFO("killed " << killed << ", restored " << changed);
    CHECK(killed > kRestores / 10);
    CHECK(changed > kRestores / 10);
}
