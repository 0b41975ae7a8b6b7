// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pledge …, norm …, survey …, opinion …, field …, responsibility …, accountability …, conduct thin: those of the sample, and new ones.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFileInfo>

#include <algorithm>

using namespace cli_test;

TEST_CASE("a pledge goes its way, is rated on a paper and is closed with a result", "[conduct]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("pledge list")).size() == 5);
    CHECK(desk(QStringLiteral("pledge add 每月公开账目")).exitCode == kUsage); // by when?
    CHECK(desk.object(QStringLiteral("pledge add 每月公开账目 --due 2026-12-31 --target 12 --unit 次"))
              .value(u"state")
              .toString()
          == QStringLiteral("proposed"));
    CHECK(desk(QStringLiteral("pledge publish 每月公开账目 --place 公开栏 --json")).errorCode()
          == QStringLiteral("pledge.not_approved"));
    CHECK(desk(QStringLiteral("pledge approve 每月公开账目 --by 支委会")).exitCode == kDone);
    CHECK(desk(QStringLiteral("pledge publish 每月公开账目 --place 公开栏")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("pledge progress 每月公开账目 --detail 公开一次 --done 1")).value(u"done").toInt()
          == 1);
    const QJsonObject round = desk.object(QStringLiteral("pledge rate 年度评诺 --until 2026-09-30"));
    CHECK(round.value(u"lines").toArray().size() == 5); // four of the sample are open
    const QString out = desk.path(QStringLiteral("评诺.pdf"));
    CHECK(desk(QStringLiteral("survey papers 年度评诺 --papers 4 --out %1").arg(out)).exitCode == kDone);
    CHECK(QFileInfo(out).size() > 1000);
    CHECK(desk(QStringLiteral("pledge conclude 每月公开账目 kept --words 按月公开 --json")).errorCode()
          == QStringLiteral("pledge.target_unmet")); // 1 / 12
    CHECK(desk(QStringLiteral("pledge progress 每月公开账目 --detail 全年公开 --done 12")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("pledge conclude 每月公开账目 kept --words 按月公开")).value(u"result").toString()
          == QStringLiteral("已兑现：按月公开"));
    CHECK(desk(QStringLiteral("pledge show 没有的")).exitCode == kNotFound);
}

TEST_CASE("a new version of a list takes over what is not said again, and is signed", "[conduct]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("norm list")).size() == 2);
    const QJsonObject made = desk.object(QStringLiteral("norm add 党员行为正负面清单 --from 2026-09-18"));
    CHECK(made.value(u"version").toInt() == 3);
    CHECK(made.value(u"items").toArray().size() == 9);
    CHECK(desk.object(QStringLiteral("norm sign 党员行为正负面清单 --person 丁春晓"))
              .value(u"signatures")
              .toArray()
              .size()
          == 1);
    CHECK(desk(QStringLiteral("norm change 党员行为正负面清单 --item 可为/工作作风/多跑一趟 --json")).errorCode()
          == QStringLiteral("norm.signed"));
    CHECK(desk(QStringLiteral("norm add 别的 --from 2026-09-18 --item 多跑一趟 --json")).errorCode()
          == QStringLiteral("norm.item_shape"));
    CHECK(desk(QStringLiteral("norm add 机关行为规范 --from 2026-09-18 --scope all --item 可为/工作作风/多跑一趟"))
              .out.contains(QStringLiteral("不是党员的人员在纸上签名")));
    CHECK(desk.object(QStringLiteral("norm sign 党员行为正负面清单 --all")).value(u"missing").toArray().isEmpty());
}

TEST_CASE("a round is compared with the one before, and a sum is corrected with a reason", "[conduct]")
{
    const Desk desk;
    const QJsonObject round = desk.object(QStringLiteral("survey show 2026年上半年作风测评"));
    CHECK(round.value(u"collected").toInt() == 91);
    CHECK(round.value(u"index").toDouble() > round.value(u"before").toDouble());
    CHECK(round.value(u"items").toArray().size() == 5);
    CHECK(desk(QStringLiteral("survey count 2026年上半年作风测评 --audience members --collected 35 --json")).errorCode()
          == QStringLiteral("survey.marks_many")); // 36 marks on a line
}

TEST_CASE("who said an opinion is told where it is asked for alone", "[opinion]")
{
    const Desk desk;
    const Run made = desk(QStringLiteral("opinion collect 门口路灯不亮 --way box --said-by 说话的老支书 --json"));
    REQUIRE(made.exitCode == kDone);
    CHECK_FALSE(made.out.contains(QStringLiteral("说话的老支书")));
    const QString show = QStringLiteral("opinion show 门口路灯不亮");
    CHECK_FALSE(desk(show).out.contains(QStringLiteral("说话的老支书")));
    CHECK(desk.object(show).value(u"secret").toString() == QStringLiteral("hidden"));
    CHECK(desk(show + QStringLiteral(" --secret")).out.contains(QStringLiteral("说话的老支书")));
    CHECK(desk.object(show + QStringLiteral(" --secret")).value(u"said_by").toString()
          == QStringLiteral("说话的老支书"));
}

TEST_CASE("what a form brought is typed in, answered and closed", "[conduct]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("opinion list")).size() == 17);
    CHECK(desk.array(QStringLiteral("opinion calls")).size() == 2);
    const QJsonObject made =
        desk.object(QStringLiteral("opinion collect 报装材料太多 --from 服务对象意见征询 --owner 方念慈"));
    CHECK(made.value(u"way").toString() == QStringLiteral("form"));
    CHECK(made.value(u"answer_by").toString() == QStringLiteral("2026-06-10")); // thirty days after the forms went out
    CHECK(desk(QStringLiteral("opinion close 报装材料太多 --json")).errorCode()
          == QStringLiteral("opinion.not_answered"));
    CHECK(desk(QStringLiteral("opinion answer 报装材料太多 --words 减为三样 --by 方念慈 --heard 满意")).exitCode
          == kDone);
    CHECK(desk.object(QStringLiteral("opinion close 报装材料太多")).value(u"result").toString()
          == QStringLiteral("减为三样"));
    const QString out = desk.path(QStringLiteral("征询表.pdf"));
    CHECK(desk(QStringLiteral("opinion form 服务对象意见征询 --out %1").arg(out)).exitCode == kDone);
    CHECK(QFileInfo(out).size() > 1000);
}

TEST_CASE("field tasks, responsibilities and cases have their course, and the sample says where it is thin",
          "[conduct]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("field list")).size() == 2);
    CHECK(desk.object(QStringLiteral("field add --place 三号泵站 --problem 噪声大 --decision 加隔音板 --owner 石维岳"))
              .value(u"matter")
              .toString()
          == QStringLiteral("三号泵站：噪声大"));
    CHECK(desk(QStringLiteral("field revisit 三号泵站：噪声大 --by 石维岳 --finding 好些 --solved partly --json"))
              .errorCode()
          == QStringLiteral("field_task.next_missing"));
    CHECK(desk.array(QStringLiteral("responsibility list")).size() == 4);
    CHECK(desk(QStringLiteral("responsibility hand-on 一次性告知 --person 江雨眠 --from 2026-09-18")).exitCode
          == kDone);
    const QJsonArray cases = desk.array(QStringLiteral("accountability list"));
    REQUIRE(cases.size() == 1);
    CHECK_FALSE(cases.at(0).toObject().contains(QStringLiteral("facts"))); // for the committee alone
    CHECK_FALSE(desk(QStringLiteral("accountability list")).out.contains(QStringLiteral("任海洲")));
    CHECK(names(desk.array(QStringLiteral("conduct thin")), QStringLiteral("gap"))
              .contains(QStringLiteral("members_without_pledge")));
}

TEST_CASE("accountability list --as-of: how far each case was that day", "[conduct]")
{
    const Desk desk;
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(
            QStringLiteral("accountability list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto state = [&](const char* day) { return on(day).at(0).toObject().value(u"state").toString(); };
    CHECK(on("2026-05-19").isEmpty());
    CHECK(state("2026-05-20") == QStringLiteral("clue"));
    CHECK(state("2026-05-21") == QStringLiteral("clue"));
    CHECK(state("2026-05-22") == QStringLiteral("checked"));
    CHECK(on("2026-05-24").at(0).toObject().value(u"measure").isNull());
    CHECK(state("2026-05-25") == QStringLiteral("decided"));
    CHECK(on("2026-05-25").at(0).toObject().value(u"measure").toString() == QStringLiteral("reminder"));
    CHECK(on("2026-06-04", " --open").size() == 1); // closed only later
    CHECK(on("2026-06-05", " --open").isEmpty());
    CHECK(state("2026-06-05") == QStringLiteral("closed"));
    CHECK_FALSE(desk(QStringLiteral("accountability list --as-of 2026-05-25")).out.contains(QStringLiteral("任海洲")));
    CHECK(desk(QStringLiteral("accountability list --as-of 2026-05-19"))
              .out.contains(QStringLiteral("那天没有责任追究")));
    CHECK(desk(QStringLiteral("accountability list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

namespace {

/// The one of a list with this matter or title; an empty object: none has it.
QJsonObject conductRow(const QJsonArray& list, const QString& named)
{
    for (const QJsonValue& each : list) {
        const QJsonObject row = each.toObject();
        if (row.value(u"matter").toString() == named || row.value(u"title").toString() == named)
            return row;
    }
    return {};
}

} // namespace

TEST_CASE("pledge list --as-of: how far each pledge was that day", "[conduct]")
{
    const Desk desk;
    const auto on = [&](const char* day) {
        return desk.array(QStringLiteral("pledge list --as-of %1").arg(QLatin1String(day)));
    };
    const auto row = [&](const char* day) { return conductRow(on(day), QStringLiteral("一次性告知清单上墙上网")); };
    const auto state = [&](const char* day) { return row(day).value(u"state").toString(); };
    CHECK(on("2026-02-25").isEmpty());
    CHECK(on("2026-02-26").size() == 5);
    CHECK(state("2026-03-04") == QStringLiteral("proposed"));
    CHECK(state("2026-03-05") == QStringLiteral("approved"));
    CHECK(state("2026-03-06") == QStringLiteral("approved"));
    CHECK(row("2026-03-06").value(u"place").isNull());
    CHECK(state("2026-03-07") == QStringLiteral("published"));
    CHECK(row("2026-06-19").value(u"done").toInt() == 6);
    CHECK(row("2026-06-20").value(u"done").toInt() == 18);
    CHECK(row("2026-06-25").value(u"verdict").isNull());
    CHECK(row("2026-06-25").value(u"result").isNull());
    CHECK(row("2026-06-26").value(u"verdict").toString() == QStringLiteral("kept"));
    CHECK(desk(QStringLiteral("pledge list --as-of 2026-06-19")).out.contains(QStringLiteral("6 / 18 项")));
    CHECK(desk(QStringLiteral("pledge list --as-of 2026-02-25")).out.contains(QStringLiteral("到那天为止")));
    CHECK(desk(QStringLiteral("pledge list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

TEST_CASE("opinion list and calls --as-of: what had come by that day, and how far each was", "[opinion]")
{
    const Desk desk;
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("opinion list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto row = [&](const char* day) { return conductRow(on(day), QStringLiteral("河道垃圾清运不及时")); };
    CHECK(on("2026-05-10").isEmpty());
    CHECK(on("2026-05-13").size() == 3);
    CHECK(row("2026-05-27").isEmpty());
    CHECK(row("2026-07-19").value(u"due").toString() == QStringLiteral("2026-07-31"));
    CHECK(row("2026-07-20").value(u"due").toString() == QStringLiteral("2026-08-31"));
    CHECK(row("2026-08-25").value(u"stage").toString() == QStringLiteral("整改"));
    CHECK(row("2026-08-26").value(u"stage").toString() == QStringLiteral("反馈"));
    CHECK(row("2026-08-27").value(u"reply").isNull());
    CHECK(row("2026-08-27").value(u"answered").isNull());
    CHECK(row("2026-08-28").value(u"heard").toString() == QStringLiteral("accepted"));
    CHECK(row("2026-08-28").value(u"closed").isNull());
    CHECK(row("2026-08-29").value(u"closed").toString() == QStringLiteral("2026-08-29"));
    CHECK(on("2026-08-28", " --open").size() == 7);
    CHECK(on("2026-08-29", " --open").size() == 6);
    CHECK(desk(QStringLiteral("opinion list --as-of 2026-05-10")).out.contains(QStringLiteral("到那天为止没有意见")));

    const auto calls = [&](const char* day) {
        return desk.array(QStringLiteral("opinion calls --as-of %1").arg(QLatin1String(day))).size();
    };
    CHECK(calls("2026-05-10") == 0);
    CHECK(calls("2026-05-11") == 1);
    CHECK(calls("2026-08-04") == 1);
    CHECK(calls("2026-08-05") == 2);
    CHECK(desk(QStringLiteral("opinion calls --as-of 2026-05-10"))
              .out.contains(QStringLiteral("到那天为止还没有座谈会")));
    CHECK(desk(QStringLiteral("opinion calls --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

TEST_CASE("responsibility list --as-of: who answered for what that day", "[conduct]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("responsibility hand-on 一次性告知 --person 江雨眠 --from 2026-09-01")).exitCode
            == kDone);
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(
            QStringLiteral("responsibility list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto row = [&](const char* day) { return conductRow(on(day), QStringLiteral("一次性告知")); };
    CHECK(on("2025-12-31", " --all").isEmpty());
    CHECK(on("2026-01-01").size() == 4);
    CHECK(row("2026-08-30").value(u"person").toString() == QStringLiteral("方念慈"));
    CHECK(row("2026-08-30").value(u"until").isNull());
    CHECK(row("2026-08-31").value(u"person").toString() == QStringLiteral("方念慈"));
    CHECK(row("2026-08-31").value(u"until").toString() == QStringLiteral("2026-08-31"));
    CHECK(row("2026-09-01").value(u"person").toString() == QStringLiteral("江雨眠"));
    CHECK(on("2026-08-31", " --all").size() == 4);
    CHECK(on("2026-09-01", " --all").size() == 5);
    CHECK(desk(QStringLiteral("responsibility list --as-of 2025-12-31"))
              .out.contains(QStringLiteral("那天没有责任清单")));
    CHECK(desk(QStringLiteral("responsibility list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

TEST_CASE("norm list --as-of: the versions of that day and who had signed", "[conduct]")
{
    const Desk desk;
    const auto on = [&](const char* day) {
        return desk.array(QStringLiteral("norm list --as-of %1").arg(QLatin1String(day)));
    };
    const auto newest = [&](const char* day) { return on(day).at(0).toObject(); };
    const auto signatures = [&](const char* day) { return newest(day).value(u"signatures").toArray().size(); };
    CHECK(on("2025-02-28").isEmpty());
    CHECK(on("2025-03-01").size() == 1);
    CHECK(newest("2026-02-27").value(u"until").isNull());
    CHECK(newest("2026-02-28").value(u"until").toString() == QStringLiteral("2026-02-28"));
    CHECK(newest("2026-02-28").value(u"version").toInt() == 1);
    CHECK(on("2026-03-01").size() == 2);
    CHECK(newest("2026-03-01").value(u"version").toInt() == 2);
    CHECK(signatures("2026-03-11") == 0);
    CHECK(signatures("2026-03-12") > 0);
    const QJsonArray all = desk.array(QStringLiteral("norm list")).at(0).toObject().value(u"signatures").toArray();
    const auto early = std::count_if(all.begin(), all.end(), [](const QJsonValue& each) {
        return each.toObject().value(u"date").toString() == QStringLiteral("2026-03-12");
    });
    CHECK(signatures("2026-08-31") == early); // the others signed on 1 September
    CHECK(
        desk(QStringLiteral("norm list --as-of 2025-02-28")).out.contains(QStringLiteral("到那天为止还没有行为规范")));
    CHECK(desk(QStringLiteral("norm list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

TEST_CASE("survey list --as-of: the rounds of that day, counted or not yet", "[conduct]")
{
    const Desk desk;
    const auto on = [&](const char* day) {
        return desk.array(QStringLiteral("survey list --as-of %1").arg(QLatin1String(day)));
    };
    const auto row = [&](const char* day) { return conductRow(on(day), QStringLiteral("2026年上半年作风测评")); };
    CHECK(on("2025-11-30").isEmpty());
    CHECK(on("2026-06-07").size() == 1);
    CHECK(on("2026-06-08").size() == 2);
    CHECK(row("2026-06-18").value(u"counted").isNull());
    CHECK(row("2026-06-18").value(u"index").isNull());
    CHECK(row("2026-06-18").value(u"collected").toInt() == 0);
    CHECK(row("2026-06-19").value(u"counted").toString() == QStringLiteral("2026-06-19"));
    CHECK(row("2026-06-19").value(u"collected").toInt() == 91);
    CHECK(desk(QStringLiteral("survey list --as-of 2026-06-18")).out.contains(QStringLiteral("没有统计")));
    CHECK(desk(QStringLiteral("survey list --as-of 2025-11-30"))
              .out.contains(QStringLiteral("到那天为止还没有作风测评")));
    CHECK(desk(QStringLiteral("survey list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

TEST_CASE("field list --as-of: how far each was that day", "[conduct]")
{
    const Desk desk;
    const auto on = [&](const char* day) {
        return desk.array(QStringLiteral("field list --as-of %1").arg(QLatin1String(day)));
    };
    const auto first = [&](const char* day) { return on(day).at(0).toObject(); };
    CHECK(on("2026-06-11").isEmpty());
    CHECK(on("2026-06-12").size() == 1);
    CHECK(first("2026-07-02").value(u"revisited").isNull());
    CHECK(first("2026-07-02").value(u"finding").isNull());
    CHECK(first("2026-07-02").value(u"closed").isNull());
    CHECK(first("2026-07-03").value(u"solved").toString() == QStringLiteral("solved"));
    CHECK(first("2026-07-03").value(u"closed").toString() == QStringLiteral("2026-07-03"));
    CHECK(on("2026-08-20").size() == 1);
    CHECK(on("2026-08-21").size() == 2);
    CHECK(
        desk(QStringLiteral("field list --as-of 2026-06-11")).out.contains(QStringLiteral("到那天为止还没有一线事项")));
    CHECK(desk(QStringLiteral("field list --recycled --as-of 2026-07-01")).exitCode == kUsage);
}
