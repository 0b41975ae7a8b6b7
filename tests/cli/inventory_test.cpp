// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// inventory …: the round of the sample, and another one from its opening to its end.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

TEST_CASE("the round of the sample with its verdicts, and another one", "[inventory]")
{
    const Desk desk;
    REQUIRE(desk.array(QStringLiteral("inventory list")).size() == 1);
    const QJsonObject first = desk.object(QStringLiteral("inventory show 2026年制度清理"));
    CHECK(first.value(u"lines").toArray().size() == 10);
    int done = 0;
    const QJsonArray lines = first.value(u"lines").toArray();
    for (const QJsonValue& line : lines)
        done += line.toObject().value(u"done").toBool() ? 1 : 0;
    CHECK(done == 5); // those that are kept
    CHECK(desk(QStringLiteral("inventory judge 2026年制度清理 党务公开目录 --verdict keep --json")).errorCode()
          == QStringLiteral("inventory.closed"));
    CHECK(desk(QStringLiteral("inventory open 专项清理 --date 2026-09-01 --kind special")).exitCode == kDone);
    CHECK(desk(QStringLiteral("inventory judge 专项清理 党务公开目录 --verdict 完善 --reason 写明时间")).exitCode
          == kDone);
    CHECK(desk(QStringLiteral("inventory close 专项清理 --date 2026-09-10 --json")).errorCode()
          == QStringLiteral("inventory.unjudged"));
    CHECK(desk(QStringLiteral("inventory judge 专项清理 党务公开目录 --remove")).exitCode == kDone);
    CHECK(desk(QStringLiteral("inventory reopen 2026年制度清理 --json")).errorCode()
          == QStringLiteral("inventory.open_already"));
    CHECK(desk(QStringLiteral("inventory recycle 专项清理")).exitCode == kDone);
    CHECK(desk(QStringLiteral("inventory reopen 2026年制度清理")).exitCode == kDone);
    CHECK(desk(QStringLiteral("inventory close 2026年制度清理 --date 2026-09-11 --conclusion 完毕")).exitCode == kDone);
    CHECK(desk(QStringLiteral("inventory show 没有的")).exitCode == kNotFound);
}

TEST_CASE("a round of a past day goes on until it is closed, and is carried out as far as it was then", "[inventory]")
{
    const Desk desk;
    const QString list = QStringLiteral("inventory list --as-of ");
    CHECK(desk.array(list + QStringLiteral("2026-01-11")).isEmpty());
    CHECK(desk(list + QStringLiteral("2026-01-11")).out.contains(QStringLiteral("到那天为止还没有制度清理")));
    REQUIRE(desk.array(list + QStringLiteral("2026-01-12")).size() == 1);
    const auto round = [&](const char* day) { return desk.array(list + QLatin1String(day)).first().toObject(); };
    CHECK(round("2026-02-26").value(u"closed").isNull());
    CHECK(round("2026-02-26").value(u"conclusion").isNull());
    CHECK(round("2026-02-27").value(u"closed").toString() == QStringLiteral("2026-02-27"));
    CHECK(desk(list + QStringLiteral("2026-02-26")).out.contains(QStringLiteral("正在清理")));
    REQUIRE(desk(QStringLiteral("institution version 党务公开目录 --date 2026-06-01 --stage enforced")).exitCode
            == kDone);
    const QString show = QStringLiteral("inventory show 2026年制度清理 --as-of ");
    const auto done = [&](const char* day) {
        int count = 0;
        const QJsonArray lines = desk.object(show + QLatin1String(day)).value(u"lines").toArray();
        for (const QJsonValue& line : lines)
            count += line.toObject().value(u"done").toBool() ? 1 : 0;
        return count;
    };
    CHECK(done("2026-05-31") == 5); // those that are kept
    CHECK(done("2026-06-01") == 6);
    CHECK(desk(show + QStringLiteral("2026-01-11")).exitCode == kNotFound);
    CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
}
