// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

TEST_CASE("talk add prints its input under the option names, and list has it again")
{
    const Desk desk;
    const QJsonObject made = desk.object(QStringLiteral("talk add --from 贺松年 --to 陈望北 --date 2026-09-18 --time "
                                                        "10:00 --mode phone --reason 外出施工 --points 家里老人住院 "
                                                        "--promise 看望陈望北父亲 --due 2026-09-25"));
    CHECK(made.value(u"from").toString() == QStringLiteral("贺松年"));
    CHECK(made.value(u"to").toString() == QStringLiteral("陈望北"));
    CHECK(made.value(u"date").toString() == QStringLiteral("2026-09-18"));
    CHECK(made.value(u"time").toString() == QStringLiteral("10:00"));
    CHECK(made.value(u"mode").toString() == QStringLiteral("phone"));
    CHECK(made.value(u"kind").toString() == QStringLiteral("heart_to_heart"));
    CHECK(made.value(u"level").toString() == QStringLiteral("branch"));
    CHECK(made.value(u"pair").toString() == QStringLiteral("committee_member"));
    CHECK(made.value(u"points").toString() == QStringLiteral("家里老人住院"));
    const QJsonArray list = desk.array(QStringLiteral("talk list --year 2026"));
    REQUIRE(list.size() == 1);
    CHECK(list[0].toObject() == made);
    const QJsonArray tasks = desk.array(QStringLiteral("ledger list --kind task"));
    CHECK(names(tasks, QStringLiteral("matter")).contains(QStringLiteral("看望陈望北父亲")));
}

TEST_CASE("what only the committee may read is nowhere in what the commands print")
{
    const Desk desk;
    const QString said = QStringLiteral("要点甲乙丙");
    const Run added =
        desk(QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --level committee --points ") + said);
    REQUIRE(added.exitCode == kDone);
    CHECK_FALSE(added.out.contains(said));
    for (const char* line :
         {"talk list", "talk list --json", "talk due --json", "book journal --json", "agenda list --json"}) {
        const Run done = desk(QString::fromLatin1(line));
        CHECK(done.exitCode == kDone);
        CHECK_FALSE((done.out + done.err).contains(said));
    }
    const QString report = desk.path(QStringLiteral("q.json"));
    REQUIRE(desk(QStringLiteral("report quarter --period 2026Q3 --out ") + report).exitCode == kDone);
    const QByteArray printed = bytesOf(report);
    CHECK(printed.contains("committee_member"));
    CHECK_FALSE(printed.contains(said.toUtf8()));
}

TEST_CASE("talk due counts by class of pair, and the rules hear of it")
{
    const Desk desk;
    const QJsonObject before = desk.object(QStringLiteral("talk due"));
    const auto people = before.value(u"members").toArray().size();
    CHECK(before.value(u"people").toInt() == 38); // the branch of the mockups
    CHECK(before.value(u"committee").toArray().size() == 10); // five on the committee
    CHECK(people == 33);
    CHECK(before.value(u"talks").toInt() == 0);
    REQUIRE(desk(QStringLiteral("talk add --from 周砚青 --to 韩知秋 --date 2026-01-12")).exitCode == kDone);
    const QJsonObject after = desk.object(QStringLiteral("talk due"));
    CHECK(after.value(u"talks").toInt() == 1);
    CHECK(after.value(u"people_talked_with").toInt() == 2);
    const QString due = desk(QStringLiteral("agenda list")).out;
    CHECK(due.contains(QStringLiteral("谈心谈话")));
}

TEST_CASE("talk refuses what cannot be, with the exit codes of the contract")
{
    const Desk desk;
    const auto code = [&](const char* line) { return desk(QString::fromUtf8(line)).exitCode; };
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-19") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-19 --plan") == kDone);
    CHECK(code("talk add --from 周砚青 --to 周砚青 --date 2026-09-18") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-18 --level sealed") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-18 --kind chat") == kRefused);
    CHECK(code("talk add --from 周砚青 --date 2026-09-18") == kUsage);
    CHECK(code("talk due --year abc") == kUsage);
}
