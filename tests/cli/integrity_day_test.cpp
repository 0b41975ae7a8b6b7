// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of 反腐倡廉 as of a past day (--as-of).
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFileInfo>

using namespace cli_test;

namespace {

QJsonObject listedAs(const QJsonArray& list, const char16_t* key, const QString& value)
{
    for (const QJsonValue& each : list) {
        if (each.toObject().value(QString::fromUtf16(key)).toString() == value)
            return each.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("clue list --as-of tells the course of that day, and of what is sealed only what was there", "[integrity]")
{
    const Desk
        desk; // 2026-02: received on 19 May, handed over with its receipt on 20 May, answered and closed on 12 June
    const auto on = [&](const char* day) {
        return listedAs(desk.array(QStringLiteral("clue list --as-of ") + QLatin1String(day)), u"number",
                        QStringLiteral("2026-02"));
    };
    const auto stage = [&](const char* day) { return on(day).value(u"stage").toString(); };
    CHECK(on("2026-05-18").isEmpty());
    CHECK(stage("2026-05-19") == QStringLiteral("registered"));
    CHECK(on("2026-05-19").value(u"to").isNull());
    CHECK(stage("2026-05-20") == QStringLiteral("receipted"));
    CHECK(stage("2026-06-11") == QStringLiteral("receipted"));
    CHECK(on("2026-06-11").value(u"outcome").isNull());
    CHECK(stage("2026-06-12") == QStringLiteral("closed"));
    CHECK(desk.array(QStringLiteral("clue list --as-of 2026-06-11")).size() == 2);
    CHECK(desk.array(QStringLiteral("clue list --open --as-of 2026-06-11")).size() == 1);
    CHECK(desk.array(QStringLiteral("clue list --open --as-of 2026-06-12")).isEmpty());

    const QString answer = QStringLiteral("派车单");
    const QString before = desk(QStringLiteral("clue list --secret --json --as-of 2026-06-11")).out;
    CHECK(before.contains(QStringLiteral("公务用车登记不及时"))); // what was reported
    CHECK_FALSE(before.contains(answer)); // what came back
    CHECK(desk(QStringLiteral("clue list --secret --json --as-of 2026-06-12")).out.contains(answer));
    CHECK_FALSE(before.contains(QStringLiteral("来访职工"))); // who reported

    CHECK(desk(QStringLiteral("clue list --as-of 2026-06-11")).out.contains(QStringLiteral("已取回执")));
    CHECK(desk(QStringLiteral("clue list --as-of 2026-02-26")).out.trimmed()
          == QStringLiteral("到那天为止，还没有收到线索。"));
    const QString file = desk.path(QStringLiteral("clues.csv"));
    const QJsonObject sheet = desk.object(QStringLiteral("clue list --as-of 2026-06-11 --out"), {file});
    CHECK(sheet.value(u"day").toString() == QStringLiteral("2026-06-11"));
    CHECK(sheet.value(u"rows").toInt() == 2);
    CHECK_FALSE(bytesOf(file).contains("部分属实"));
    (void)desk.object(QStringLiteral("clue list --as-of 2026-06-12 --out"), {file});
    CHECK(bytesOf(file).contains("部分属实"));
}

TEST_CASE("rectification and risk --as-of tell what had begun, been closed and looked at by then", "[integrity]")
{
    // 违规吃喝自查: 2 March to 29 June, a line of 9 March closed on 28 May; 办公用房…: since 6 July, two of 13 July, one closed on 27
    // August. Risks: entered on 5 January, 20 June, 30 July.
    const Desk desk;
    const auto campaign = [&](const char* day, const char16_t* title) {
        return listedAs(desk.array(QStringLiteral("rectification list --as-of ") + QLatin1String(day)), u"title",
                        QString::fromUtf16(title));
    };
    const char16_t* meals = u"违规吃喝自查";
    const char16_t* rooms = u"办公用房与物资采购";
    CHECK(campaign("2026-03-01", meals).isEmpty());
    CHECK_FALSE(campaign("2026-03-02", meals).isEmpty());
    CHECK(campaign("2026-03-08", meals).value(u"problems").toInt() == 0);
    CHECK(campaign("2026-03-09", meals).value(u"problems").toInt() == 1);
    CHECK(campaign("2026-05-27", meals).value(u"problems_closed").toInt() == 0);
    CHECK(campaign("2026-05-28", meals).value(u"problems_closed").toInt() == 1);
    CHECK(campaign("2026-06-28", meals).value(u"closed").isNull());
    CHECK(campaign("2026-06-28", meals).value(u"conclusion").isNull());
    CHECK(campaign("2026-06-29", meals).value(u"closed").toString() == QStringLiteral("2026-06-29"));
    CHECK(campaign("2026-07-05", rooms).isEmpty());
    CHECK(campaign("2026-07-12", rooms).value(u"problems").toInt() == 0);
    CHECK(campaign("2026-08-26", rooms).value(u"problems").toInt() == 2);
    CHECK(campaign("2026-08-26", rooms).value(u"problems_closed").toInt() == 0);
    CHECK(campaign("2026-08-27", rooms).value(u"problems_closed").toInt() == 1);
    const auto closed = [&](const char* day) {
        const QJsonArray items =
            desk.object(QStringLiteral("rectification show 办公用房与物资采购 --as-of ") + QLatin1String(day))
                .value(u"items")
                .toArray();
        return listedAs(items, u"problem", QStringLiteral("物资采购询价记录不完整")).value(u"closed");
    };
    CHECK(closed("2026-08-26").isNull());
    CHECK(closed("2026-08-27").toString() == QStringLiteral("2026-08-27"));
    CHECK(desk(QStringLiteral("rectification show 办公用房与物资采购 --as-of 2026-07-05")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("rectification list --as-of 2026-05-28")).out.contains(QStringLiteral("1 / 1 项已销号")));

    const auto risks = [&](const char* day) {
        return desk.array(QStringLiteral("risk list --as-of ") + QLatin1String(day));
    };
    CHECK(risks("2026-01-04").isEmpty());
    CHECK(names(risks("2026-06-19"), QStringLiteral("post")) == QStringList{QStringLiteral("党费管理")});
    CHECK(risks("2026-06-20").size() == 2);
    CHECK(risks("2026-07-29").size() == 2);
    CHECK(risks("2026-07-30").size() == 3);
    REQUIRE(desk(QStringLiteral("risk change 物资采购 --reviewed 2026-09-10 --until 2026-09-12")).exitCode == kDone);
    const auto purchases = [&](const char* day) { return listedAs(risks(day), u"post", QStringLiteral("物资采购")); };
    CHECK(purchases("2026-09-09").value(u"reviewed").isNull());
    CHECK(purchases("2026-09-10").value(u"reviewed").toString() == QStringLiteral("2026-09-10"));
    CHECK(purchases("2026-09-11").value(u"until").isNull());
    CHECK(purchases("2026-09-12").value(u"until").toString() == QStringLiteral("2026-09-12"));
    const QString paper = desk.path(QStringLiteral("risks.pdf"));
    CHECK(desk(QStringLiteral("risk print --as-of 2026-06-20 --out"), {paper}).exitCode == kDone);
    CHECK(QFileInfo(paper).size() > 1000);
}

TEST_CASE("no list of 反腐倡廉 is made of a day to come, or of the bin of a day gone by", "[integrity]")
{
    const Desk desk;
    for (const char* noun : {"clue", "rectification", "risk"}) {
        INFO(noun);
        const QString list = QString::fromLatin1(noun) + QStringLiteral(" list --json --as-of ");
        CHECK(desk(list + QStringLiteral("2026-12-01")).errorCode() == QStringLiteral("list.later"));
        CHECK(desk(list + QStringLiteral("1950-01-01")).errorCode() == QStringLiteral("list.before"));
        const Run bin = desk(list + QStringLiteral("2026-09-01 --recycled"));
        CHECK(bin.exitCode == kUsage);
        CHECK(bin.errorCode() == QStringLiteral("cli.together"));
        CHECK(desk.array(QString::fromLatin1(noun) + QStringLiteral(" list --as-of 2026-09-18"))
              == desk.array(QString::fromLatin1(noun) + QStringLiteral(" list"))); // today
    }
}
