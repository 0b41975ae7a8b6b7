// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment: what was acknowledged is there, nothing is half there, no lock is left.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace cli_test;

namespace {

constexpr int kRounds = 200;

void start(QProcess& process, const QString& book, const QString& topic)
{
    process.setProgram(QStringLiteral(BRANCHBOOK_CLI));
    process.setArguments({QStringLiteral("--book"), book, QStringLiteral("--on"), QStringLiteral("2026-09-18"),
                          QStringLiteral("--json"), QStringLiteral("gathering"), QStringLiteral("add"),
                          QStringLiteral("--kind"), QStringLiteral("general_meeting"), QStringLiteral("--date"),
                          QStringLiteral("2026-09-17"), QStringLiteral("--topic"), topic, QStringLiteral("--agenda"),
                          QStringLiteral("一"), QStringLiteral("--agenda"), QStringLiteral("二")});
    process.start();
    REQUIRE(process.waitForStarted());
}

int ordinaryMilliseconds(const QString& book)
{
    QList<qint64> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process, book, QStringLiteral("whole %1").arg(i));
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == kDone);
        times.append(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    return static_cast<int>(times[2]);
}

} // namespace

TEST_CASE("kill -9 during gathering add, two hundred times", "[kill]")
{
    const Desk desk;
    int usual = ordinaryMilliseconds(desk.book);
    QRandomGenerator random(20260918);
    QSet<QString> acknowledged;
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        QProcess process;
        start(process, desk.book, QStringLiteral("round %1").arg(round));
        const int patience = 1 + random.bounded(usual * 3 / 2);
        if (!process.waitForFinished(patience)) {
            process.kill();
            ++killed;
            REQUIRE(process.waitForFinished());
            // A machine that became busier: what was usual is so no more, or none would ever end by itself.
            if (patience > usual)
                usual += usual / 10;
        } else {
            // Nothing was left by the one before that would refuse this one.
            REQUIRE(process.exitCode() == kDone);
        }
        const QJsonDocument printed = QJsonDocument::fromJson(process.readAllStandardOutput());
        if (printed.isObject())
            acknowledged.insert(printed.object().value(u"id").toString());
    }
    INFO("killed " << killed << ", acknowledged " << acknowledged.size());
    CHECK(killed > kRounds / 10);
    CHECK(acknowledged.size() > kRounds / 10);
    QSet<QString> stored;
    QStringList topics;
    const QJsonArray list = desk.array(QStringLiteral("gathering list --quarter 2026Q3"));
    for (const QJsonValue& value : list) {
        const QJsonObject record = value.toObject();
        stored.insert(record.value(u"id").toString());
        if (!record.value(u"topic").toString().startsWith(u"round"))
            continue;
        topics.append(record.value(u"topic").toString());
        CHECK(record.value(u"agenda").toArray().size() == 2); // whole or not at all
        CHECK(record.value(u"expected").toArray().size() == 38);
    }
    CHECK((acknowledged - stored).isEmpty());
    CHECK(topics.removeDuplicates() == 0);
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}
