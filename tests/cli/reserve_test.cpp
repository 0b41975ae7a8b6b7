// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// reserve …: a confidential list. What is not asked for with --secret has no name in it, neither text nor JSON nor journal.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QJsonDocument>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_CASE("the sample's pool by numbers alone; names, scores and opinions only with --secret", "[reserve]")
{
    const Desk desk;
    const QJsonArray open = desk.array(QStringLiteral("reserve list"));
    REQUIRE(open.size() == 3);
    CHECK(textAt(open[0].toObject(), "secret") == QStringLiteral("hidden"));
    CHECK(textAt(open[0].toObject(), "post") == QStringLiteral("组织委员"));
    CHECK(textAt(open[0].toObject(), "stage") == QStringLiteral("trained"));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(open).toJson()).contains(QStringLiteral("丁春晓")));
    CHECK(desk.array(QStringLiteral("reserve list --all")).size() == 4);
    const Run text = desk(QStringLiteral("reserve list"));
    CHECK_FALSE(text.out.contains(QStringLiteral("丁春晓")));
    CHECK(text.out.contains(QStringLiteral("--secret")));
    CHECK(desk(QStringLiteral("reserve list --secret")).out.contains(QStringLiteral("丁春晓")));
    // Whoever knows the name may ask by it, and still is not told more.
    const Run one = desk(QStringLiteral("reserve show 丁春晓"));
    CHECK(one.exitCode == kDone);
    CHECK_FALSE(one.out.contains(QStringLiteral("丁春晓")));
    CHECK_FALSE(one.out.contains(QStringLiteral("91")));
    const QJsonObject secret = desk.object(QStringLiteral("reserve show 2 --secret"));
    CHECK(textAt(secret, "name") == QStringLiteral("丁春晓"));
    CHECK(textAt(secret, "mentor") == QStringLiteral("沈若溪"));
    CHECK(secret.value(u"scores").toArray()[0].toObject().value(u"points").toInt() == 91);
    CHECK(desk(QStringLiteral("reserve show 9")).exitCode == kNotFound);
}

TEST_CASE("from a nomination to the pool and out of it by the command line", "[reserve]")
{
    const Desk desk;
    const QJsonObject made =
        desk.object(QStringLiteral("reserve add 江雨眠 --date 2026-09-01 --post 宣传委员 --source committee"));
    CHECK(made.value(u"number").toInt() == 5);
    CHECK(desk(QStringLiteral("reserve add 江雨眠 --date 2026-09-01 --post 宣传委员 --json")).errorCode()
          == QStringLiteral("reserve.open_already"));
    CHECK(desk(QStringLiteral("reserve step 5 trained --date 2026-09-02 --json")).errorCode()
          == QStringLiteral("reserve.not_filed"));
    CHECK(desk(QStringLiteral("reserve step 5 入党 --date 2026-09-02")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("reserve step 5 published --date 2026-09-02 --until 2026-09-08")).exitCode == kDone);
    const Run filed = desk(QStringLiteral("reserve step 5 filed --date 2026-09-08"));
    CHECK(filed.exitCode == kDone);
    CHECK(filed.err.contains(QStringLiteral("期满之前"))); // the notice ran to the end of that day
    CHECK(desk(QStringLiteral("reserve score 5 2026")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("reserve score 5 2026 --points 120 --json")).errorCode()
          == QStringLiteral("reserve.points"));
    CHECK(desk(QStringLiteral("reserve score 5 2026 --points 85 --by 支委会")).exitCode == kDone);
    const Run changed = desk(QStringLiteral("reserve change 5 --mentor 沈若溪 --training 跟班学习"));
    INFO(changed.err.toStdString());
    CHECK(changed.exitCode == kDone);
    CHECK(desk(QStringLiteral("reserve step 5 out --date 2026-09-18 --json")).errorCode()
          == QStringLiteral("reserve.why_missing"));
    CHECK(textAt(desk.object(QStringLiteral("reserve step 5 out --date 2026-09-18 --note 调离")), "stage")
          == QStringLiteral("out"));
    CHECK(textAt(desk.object(QStringLiteral("reserve back 5")), "stage") == QStringLiteral("filed"));
    const Run journal = desk(QStringLiteral("book journal --limit 20"));
    CHECK(journal.out.contains(QStringLiteral("5号")));
    CHECK_FALSE(journal.out.contains(QStringLiteral("江雨眠")));
    CHECK(desk(QStringLiteral("reserve recycle 5")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("reserve list --recycled")).size() == 1);
}

TEST_CASE("the agenda says by number who is to be scored by the end of the year; the report counts", "[reserve]")
{
    const Desk desk;
    int found = 0;
    for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --on 2026-11-20"))) {
        const QJsonObject line = value.toObject();
        if (textAt(line, "rule_id") != QStringLiteral("reserve.score_yearly"))
            continue;
        CHECK_FALSE(QString::fromUtf8(QJsonDocument(line).toJson()).contains(QStringLiteral("丁春晓")));
        if (textAt(line, "due") != QStringLiteral("2026-12-31"))
            continue;
        ++found;
        CHECK(textAt(line, "state") == QStringLiteral("due"));
        CHECK(textAt(line, "title").contains(QStringLiteral("号后备干部年度考核")));
    }
    CHECK(found == 2); // 丁春晓 and 方念慈
    const QString file = desk.path(QStringLiteral("q.json"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --out ") + file).exitCode == kDone);
    const QJsonObject figures = QJsonDocument::fromJson(bytesOf(file)).object();
    const QJsonObject reserve =
        figures.value(u"areas").toObject().value(u"organization").toObject().value(u"reserve").toObject();
    CHECK(reserve.value(u"in_pool").toInt() == 2);
    CHECK(reserve.value(u"young").toInt() == 1); // 方念慈 is 33, 丁春晓 36
    CHECK(reserve.value(u"to_score").toInt() == 2);
}

TEST_CASE("reserve print, contact print, brand print write their papers", "[reserve][contact][brand]")
{
    const Desk desk;
    for (const char* noun : {"reserve", "contact", "brand"}) {
        INFO(noun);
        const QString paper = desk.path(QLatin1String(noun) + QStringLiteral(".pdf"));
        const QJsonObject made = desk.object(QLatin1String(noun) + QStringLiteral(" print --out"), {paper});
        CHECK(made.value(u"pages").toInt() >= 1);
        CHECK(bytesOf(paper).startsWith("%PDF"));
    }
    const Run run = desk(QStringLiteral("brand print --title 没有 --json --out"), {desk.path(QStringLiteral("x.pdf"))});
    CHECK(run.errorCode() == QStringLiteral("brand.none_of"));
}

TEST_CASE("reserve list --as-of: who was in the pool that day and how far, without names", "[reserve]")
{
    const Desk desk;
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("reserve list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto stage = [&](const char* day) { return textAt(on(day).at(0).toObject(), "stage"); };
    const auto scores = [&](const char* day) { return on(day).at(0).toObject().value(u"scores").toArray().size(); };
    CHECK(on("2022-11-17").isEmpty());
    CHECK(stage("2022-11-18") == QStringLiteral("nominated"));
    CHECK(stage("2023-01-05") == QStringLiteral("published"));
    CHECK_FALSE(on("2023-01-05").at(0).toObject().value(u"in_pool").toBool());
    CHECK(stage("2023-01-06") == QStringLiteral("filed"));
    CHECK(on("2023-01-06").at(0).toObject().value(u"in_pool").toBool());
    CHECK(scores("2024-01-09") == 0);
    CHECK(scores("2024-01-10") == 1);
    CHECK(on("2024-09-05").size() == 2); // numbers 1 and 2
    CHECK(stage("2024-09-05") == QStringLiteral("trained"));
    CHECK(on("2024-09-06").size() == 1); // number 1 left on that day
    CHECK(on("2024-09-06", " --all").size() == 2);
    CHECK(on("2026-08-13").size() == 2);
    CHECK(on("2026-08-14").size() == 3);
    const Run covered = desk(QStringLiteral("reserve list --as-of 2024-09-05"));
    CHECK(covered.out.contains(QStringLiteral("1号")));
    CHECK_FALSE(covered.out.contains(QStringLiteral("刘向野")));
    CHECK(desk(QStringLiteral("reserve list --secret --as-of 2024-09-05")).out.contains(QStringLiteral("刘向野")));
    CHECK(desk(QStringLiteral("reserve list --as-of 2022-11-17")).out.contains(QStringLiteral("那天没有后备干部")));

    CHECK(desk(QStringLiteral("reserve change 2 --mentor 陆怀瑾 --mentor-since 2026-06-01")).exitCode == kDone);
    const auto mentor = [&](const char* day) {
        for (const QJsonValue& each : on(day, " --secret")) {
            if (each.toObject().value(u"number").toInt() == 2)
                return textAt(each.toObject(), "mentor");
        }
        return QStringLiteral("none of that number");
    };
    CHECK(mentor("2026-05-31").isEmpty()); // who it was before, the book does not say
    CHECK(mentor("2026-06-01") == QStringLiteral("陆怀瑾"));
    CHECK(desk(QStringLiteral("reserve list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}
