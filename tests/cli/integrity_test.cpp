// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clue …: what is told and what is not.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFileInfo>

using namespace cli_test;

TEST_CASE("a clue goes its way by command line, its words stay in until --secret", "[integrity]")
{
    const Desk desk;
    const QJsonObject made = desk.object(QStringLiteral(
        "clue add --date 2026-09-10 --matter 反映接待超标 --by 贺松年 --channel 电话 --reporter 顾长风 --about 某某"));
    const QString number = made.value(u"number").toString();
    CHECK(made.value(u"stage").toString() == QStringLiteral("registered"));
    CHECK_FALSE(made.contains(QStringLiteral("matter")));
    CHECK_FALSE(made.value(u"anonymous").toBool());
    for (const char* ask : {"clue list", "clue show %1", "book journal", "agenda list", "clue list --secret"}) {
        const QString out = desk(QString::fromLatin1(ask).replace(QStringLiteral("%1"), number)).out;
        INFO(ask);
        CHECK_FALSE(out.contains(QStringLiteral("顾长风")));
        if (QLatin1String(ask) != QLatin1String("clue list --secret"))
            CHECK_FALSE(out.contains(QStringLiteral("接待超标")));
    }
    CHECK(desk(QStringLiteral("clue list --secret")).out.contains(QStringLiteral("接待超标")));
    const QString plain = QStringLiteral("举报人会以明文存在文件里"); // the sample has no passphrase
    CHECK(desk(QStringLiteral("clue change %1 --contact 0571-8800").arg(number)).err.contains(plain));
    CHECK_FALSE(desk(QStringLiteral("clue change %1 --about 某某人").arg(number)).err.contains(plain));
    CHECK(desk(QStringLiteral("clue source %1 --reason 受理机关要求补充").arg(number))
              .out.contains(QStringLiteral("顾长风")));
    CHECK(desk(QStringLiteral("clue close %1 --date 2026-09-11 --outcome 属实 --result 完 --json").arg(number))
              .errorCode()
          == QStringLiteral("clue.no_answer"));
    CHECK(desk(QStringLiteral("clue hand-over %1 --to 局机关纪委 --date 2026-09-11").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("clue receipt %1 --date 2026-09-12 --number 回7").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("clue answer %1 --date 2026-09-16 --words 不实").arg(number)).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("clue close %1 --date 2026-09-17 --outcome unfounded --result 不实").arg(number))
              .value(u"stage")
              .toString()
          == QStringLiteral("closed"));
    CHECK(desk(QStringLiteral("clue show 2019-99")).exitCode == kNotFound);
}

TEST_CASE("党务公开 by command line: the catalogue, what is due, a notice with review and approval, its paper",
          "[integrity]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("disclosure list")).size() == 8);
    const QJsonArray due = desk.array(QStringLiteral("disclosure due"));
    REQUIRE(due.size() == 2); // 第三季度组织生活情况, 节前廉洁提醒
    CHECK(desk(QStringLiteral("disclosure publish 组织生活情况 --date 2026-09-17 --content 情况 --by 支委会 --json"))
              .exitCode
          != kDone); // who reviewed it?
    REQUIRE(desk(QStringLiteral("disclosure publish 组织生活情况 --date 2026-09-17 --content 情况 --by 支委会 "
                                "--reviewed-by 陆怀瑾 --for 2026Q3"))
                .exitCode
            == kDone);
    CHECK(desk.array(QStringLiteral("disclosure due")).size() == 1);
    CHECK(desk(QStringLiteral("disclosure publish 组织生活情况 --date 2026-09-17 --content 情况 --by 支委会 "
                              "--reviewed-by 陆怀瑾 --for 2026-09 --json"))
              .errorCode()
          == QStringLiteral("notice.period")); // it goes by quarter
    CHECK(desk(QStringLiteral("disclosure feedback 组织生活情况 --date 2026-09-18 --words 无意见")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("disclosure notices --of 组织生活情况")).size() == 3);
    const QString out = desk.path(QStringLiteral("公开.pdf"));
    CHECK(desk(QStringLiteral("disclosure print 组织生活情况 --out %1").arg(out)).exitCode == kDone);
    CHECK(QFileInfo(out).size() > 1000);
    CHECK(desk(QStringLiteral("disclosure recycle 组织生活情况 --json")).errorCode()
          == QStringLiteral("disclosure.has_notices"));
    CHECK(desk.object(QStringLiteral("disclosure usual")).value(u"added").toInt() == 5);
    CHECK(desk(QStringLiteral("disclosure usual --json")).errorCode() == QStringLiteral("disclosure.nothing_new"));
}

TEST_CASE("rectification, education, channels, supervision and risks by command line", "[integrity]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("rectification list")).size() == 2);
    CHECK(desk(QStringLiteral("rectification close 办公用房与物资采购 --date 2026-09-18 --conclusion 完 --json"))
              .errorCode()
          == QStringLiteral("rectification.items_open"));
    CHECK(desk.object(QStringLiteral("rectification item 办公用房与物资采购 --problem 没有验收单 --owner 贺松年 "
                                     "--measure 补单 --due 2026-11-30"))
              .value(u"items")
              .toArray()
              .size()
          == 3);
    CHECK(desk.array(QStringLiteral("education list")).size() == 2);
    CHECK(desk(QStringLiteral("education add --date 2026-09-01 --topic 看专题片 --kind film --present 20")).exitCode
          == kDone);
    CHECK(desk(QStringLiteral("education add --date 2026-09-01 --topic 看专题片 --present x --json")).errorCode()
          == QStringLiteral("number.whole"));
    CHECK(desk.array(QStringLiteral("channel list")).size() == 3);
    CHECK(desk(QStringLiteral("channel change 监督电话 --until 2026-09-01")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("supervision list")).size() == 2);
    CHECK(desk(QStringLiteral("supervision add --date 2026-09-10 --matter 排队久 --reply 已加窗口 --json")).errorCode()
          == QStringLiteral("supervision.reply_half"));
    const QString pledge = desk.array(QStringLiteral("pledge list")).first().toObject().value(u"id").toString();
    const QJsonObject said =
        desk.object(QStringLiteral("supervision add --date 2026-09-10 --matter 排队久 --judged poor --item ") + pledge);
    const QJsonObject shown = desk.object(QStringLiteral("pledge show ") + pledge);
    CHECK(said.value(u"item_matter").toString().endsWith(shown.value(u"matter").toString()));
    CHECK(shown.value(u"supervision").toObject().value(u"poor").toInt() == 1);
    CHECK(shown.value(u"supervision").toObject().value(u"received").toInt() == 1);
    CHECK(desk(QStringLiteral("pledge show ") + pledge).out.contains(QStringLiteral("监督反馈 1 件")));
    const QJsonObject risk = desk.object(QStringLiteral(
        "risk add --post 工程招标 --risk 围标 --measures 资格审查 --grade high --owner 贺松年 --review 2026-12-01"));
    CHECK(risk.value(u"owner").toString() == QStringLiteral("贺松年"));
    CHECK(desk(QStringLiteral("risk recycle 工程招标")).exitCode == kDone);
    CHECK(desk(QStringLiteral("risk restore %1").arg(risk.value(u"id").toString())).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("risk list")).size() == 4);
    for (const char* noun : {"risk", "channel", "responsibility", "field"}) {
        INFO(noun);
        const QString out = desk.path(QString::fromLatin1(noun) + QStringLiteral(".pdf"));
        CHECK(desk.object(QString::fromLatin1(noun) + QStringLiteral(" print --out"), {out}).value(u"pages").toInt()
              >= 1);
        CHECK(QFileInfo(out).size() > 1000);
    }
}

TEST_CASE("党务公开 of a past day: the catalogue, what was owed, what was out", "[integrity]")
{
    const Desk desk;
    const QString list = QStringLiteral("disclosure list --as-of ");
    const auto sizeOf = [&](const char* line) { return desk.array(QString::fromLatin1(line)).size(); };
    CHECK(sizeOf("disclosure list --as-of 2026-09-15") == 8);
    CHECK(sizeOf("disclosure list --as-of 2026-09-14") == 7); // 节前廉洁提醒 begins on the 15th
    CHECK(desk.array(list + QStringLiteral("2026-01-04")).isEmpty());
    CHECK(desk(list + QStringLiteral("2026-01-04")).out.contains(QStringLiteral("到那天为止，公开目录是空的。")));
    REQUIRE(desk(QStringLiteral("disclosure change 困难党员帮扶 --until 2026-08-31")).exitCode == kDone);
    const auto ends = [&](const char* day) {
        const QJsonArray all = desk.array(list + QLatin1String(day));
        for (const QJsonValue& each : all) {
            if (each.toObject().value(u"title").toString() == QStringLiteral("困难党员帮扶"))
                return each.toObject().value(u"until").toString();
        }
        return QStringLiteral("not there");
    };
    CHECK(ends("2026-08-30").isEmpty());
    CHECK(ends("2026-08-31") == QStringLiteral("2026-08-31"));
    CHECK(sizeOf("disclosure due --as-of 2026-06-28") == 3); // 组织生活, 民主评议, 困难党员
    CHECK(sizeOf("disclosure due --as-of 2026-06-29") == 2); // 组织生活 is out
    CHECK(sizeOf("disclosure notices --as-of 2026-06-28") == 10);
    CHECK(sizeOf("disclosure notices --as-of 2026-06-29") == 11);
    const auto cameBack = [&](const char* day) {
        return desk.array(QStringLiteral("disclosure notices --of 组织生活情况 --as-of ") + QLatin1String(day))
            .first()
            .toObject()
            .value(u"feedback");
    };
    CHECK(cameBack("2026-07-05").isNull());
    CHECK(cameBack("2026-07-06").toString() == QStringLiteral("无意见"));
    CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
}

TEST_CASE("supervision, education and channels of a past day", "[integrity]")
{
    const Desk desk;
    const auto listOf = [&](const char* noun, const char* day) {
        return desk.array(QString::fromLatin1(noun) + QStringLiteral(" list --as-of ") + QLatin1String(day));
    };
    CHECK(listOf("supervision", "2026-06-11").isEmpty());
    REQUIRE(listOf("supervision", "2026-06-14").size() == 1);
    CHECK(listOf("supervision", "2026-06-14").first().toObject().value(u"reply").isNull());
    CHECK(listOf("supervision", "2026-06-14").first().toObject().value(u"replied").isNull());
    CHECK(desk(QStringLiteral("supervision list --as-of 2026-06-14")).out.contains(QStringLiteral("没有答复")));
    CHECK(listOf("supervision", "2026-06-15").first().toObject().value(u"reply").toString()
          == QStringLiteral("已转告值守人员"));
    CHECK(listOf("supervision", "2026-09-02").size() == 1);
    CHECK(listOf("supervision", "2026-09-03").size() == 2);
    CHECK(listOf("education", "2026-01-27").isEmpty());
    CHECK(listOf("education", "2026-07-09").size() == 1);
    CHECK(listOf("education", "2026-07-10").size() == 2);
    CHECK(listOf("channel", "2024-02-29").isEmpty());
    CHECK(listOf("channel", "2025-01-05").size() == 2);
    CHECK(listOf("channel", "2025-01-06").size() == 3);
    REQUIRE(desk(QStringLiteral("channel change 监督电话 --until 2026-09-01")).exitCode == kDone);
    CHECK_FALSE(desk(QStringLiteral("channel list --as-of 2026-08-31")).out.contains(QStringLiteral("停用")));
    CHECK(desk(QStringLiteral("channel list --as-of 2026-09-01")).out.contains(QStringLiteral("2026-09-01 停用")));
    for (const char* noun : {"supervision", "education", "channel"}) {
        INFO(noun);
        const QString list = QString::fromLatin1(noun) + QStringLiteral(" list --as-of ");
        CHECK(desk(list + QStringLiteral("2013-01-01")).out.contains(QStringLiteral("到那天为止，还没有")));
        CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
        CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
    }
}

TEST_CASE("what is thin is told in eight aspects", "[integrity]")
{
    const Desk desk;
    const QJsonArray aspects = desk.array(QStringLiteral("integrity thin"));
    REQUIRE(aspects.size() == 8);
    CHECK(aspects.at(4).toObject().value(u"aspect").toString() == QStringLiteral("disclosure"));
    CHECK(aspects.at(4).toObject().value(u"thin").toString() == QStringLiteral("本期还有 2 项没有公开"));
    CHECK(aspects.at(1).toObject().value(u"thin").isNull()); // every channel has its keeper
    const auto rectification = [&] {
        const QJsonArray all = desk.array(QStringLiteral("integrity thin"));
        for (const auto& each : all) {
            if (each.toObject().value(u"aspect").toString() == QStringLiteral("rectification"))
                return each.toObject().value(u"thin");
        }
        return QJsonValue(QJsonValue::Undefined);
    };
    CHECK(rectification().isNull());
    const Run listed = desk(QStringLiteral("rectification item 办公用房与物资采购 --problem 没有验收单"));
    CHECK(listed.exitCode == kDone);
    CHECK(listed.err.contains(QStringLiteral("“没有验收单”没有写明谁负责")));
    CHECK(rectification().toString() == QStringLiteral("责任清单里 1 项没有写明谁负责"));
}
