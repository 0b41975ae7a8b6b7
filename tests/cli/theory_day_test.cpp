// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 思想建设 as of a past day (--as-of), on the command line; days and figures are those of resources/sample.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

namespace {

/// Of `line`, with the day behind it.
QJsonArray theoryListOn(const Desk& desk, const char* line, const char* day)
{
    return desk.array(QStringLiteral("%1 --as-of %2").arg(QLatin1StringView(line), QLatin1StringView(day)));
}

QJsonObject theoryRow(const QJsonArray& list, QStringView key, const QString& wanted)
{
    for (const QJsonValue& each : list) {
        if (each.toObject().value(key).toString() == wanted)
            return each.toObject();
    }
    return {};
}

/// No day to come, none before there was a branch, and nothing of the bin.
void checkTheoryDays(const Desk& desk, const char* line, bool hasBin = true)
{
    const QString list = QString::fromLatin1(line);
    INFO(line);
    CHECK(desk(list + QStringLiteral(" --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral(" --as-of 1950-01-01 --json")).errorCode() == QStringLiteral("list.before"));
    if (hasBin)
        CHECK(desk(list + QStringLiteral(" --recycled --as-of 2026-06-01")).exitCode == kUsage);
}

} // namespace

TEST_CASE("research list --as-of: how far each topic was that day", "[research]")
{
    const Desk desk;
    const QString water = QStringLiteral("夏季高峰用水怎样保障"); // 8 April, surveyed 18 June, written 7 August
    CHECK(theoryListOn(desk, "research list", "2026-03-19").isEmpty());
    CHECK(desk(QStringLiteral("research list --as-of 2026-03-19")).out.contains(QStringLiteral("那天没有调研课题")));
    CHECK(theoryListOn(desk, "research list", "2026-03-20").size() == 1);
    CHECK(theoryListOn(desk, "research list", "2026-04-08").size() == 2);
    CHECK(theoryListOn(desk, "research list", "2026-08-11").size() == 2);
    CHECK(theoryListOn(desk, "research list --open", "2026-08-12").size() == 3);
    const auto at = [&](const char* day) {
        return theoryRow(theoryListOn(desk, "research list", day), u"title", water);
    };
    CHECK(at("2026-06-17").value(u"stage").toString() == QStringLiteral("chosen"));
    CHECK(at("2026-06-18").value(u"stage").toString() == QStringLiteral("surveyed"));
    CHECK(at("2026-08-06").value(u"findings").isNull());
    CHECK(at("2026-08-07").value(u"findings").toString().startsWith(QStringLiteral("三个小区")));
    CHECK(at("2026-08-07").value(u"stage").toString() == QStringLiteral("written"));
    CHECK(at("2026-08-07").value(u"steps").toArray().size() == 3);
    checkTheoryDays(desk, "research list");
}

TEST_CASE("makeup list --as-of: what was missed that year by that day, and how much of it was made up", "[makeup]")
{
    const Desk desk;
    // 丁春晓 missed 11 August, made it up on the 14th, confirmed on the 17th
    const auto at = [&](const char* day) {
        for (const QJsonValue& each : theoryListOn(desk, "makeup list", day)) {
            const QJsonObject missed = each.toObject();
            if (missed.value(u"full_name").toString() == QStringLiteral("丁春晓")
                && missed.value(u"held").toString() == QStringLiteral("2026-08-11"))
                return missed;
        }
        return QJsonObject();
    };
    CHECK(at("2026-08-10").isEmpty());
    REQUIRE_FALSE(at("2026-08-11").isEmpty());
    CHECK(at("2026-08-13").value(u"date").isNull());
    CHECK(at("2026-08-13").value(u"material").isNull());
    CHECK(at("2026-08-14").value(u"date").toString() == QStringLiteral("2026-08-14"));
    CHECK(at("2026-08-16").value(u"confirmed").isNull());
    CHECK(at("2026-08-16").value(u"by").isNull());
    CHECK(at("2026-08-17").value(u"by").toString() == QStringLiteral("陆怀瑾"));
    CHECK(desk(QStringLiteral("makeup list --as-of 2026-01-01")).out.contains(QStringLiteral("那天没有要补的学习")));
    // of an earlier year it is that year's list
    for (const QJsonValue& each : theoryListOn(desk, "makeup list", "2025-12-31"))
        CHECK(each.toObject().value(u"held").toString().startsWith(QStringLiteral("2025-")));
    CHECK(theoryListOn(desk, "makeup list --year 2025", "2026-08-11").size()
          == desk.array(QStringLiteral("makeup list --year 2025")).size());
    checkTheoryDays(desk, "makeup list", false);
}

TEST_CASE("rotation list and turns --as-of: the batches of that day, and who had had a turn", "[rotation]")
{
    const Desk desk; // the first entered on 10 April and held on 23 April, the second entered on 7 September
    CHECK(theoryListOn(desk, "rotation list", "2026-04-09").isEmpty());
    CHECK(desk(QStringLiteral("rotation list --as-of 2026-04-09")).out.contains(QStringLiteral("那天没有轮训班次")));
    REQUIRE(theoryListOn(desk, "rotation list", "2026-04-10").size() == 1);
    const QJsonObject before = theoryListOn(desk, "rotation list", "2026-04-22").first().toObject();
    CHECK(before.value(u"gathering").isNull());
    CHECK(before.value(u"came").toInt() == 0);
    CHECK(before.value(u"study_minutes").toInt() == 0);
    const QJsonObject held = theoryListOn(desk, "rotation list", "2026-04-23").first().toObject();
    CHECK(held.value(u"gathering").isString());
    CHECK(held.value(u"came").toInt() > 0);
    CHECK(theoryListOn(desk, "rotation list", "2026-09-06").size() == 1);
    CHECK(theoryListOn(desk, "rotation list", "2026-09-07").size() == 2);
    const auto hadOn = [&](const char* day) {
        return desk.object(QStringLiteral("rotation turns --as-of ") + QLatin1StringView(day))
            .value(u"had_turn")
            .toInt();
    };
    CHECK(hadOn("2026-04-22") == 0);
    CHECK(hadOn("2026-04-23") == held.value(u"came").toInt());
    checkTheoryDays(desk, "rotation list");
    checkTheoryDays(desk, "rotation turns", false);
}

TEST_CASE("campaign list --as-of: the phase of that day, with the measures and problems of then", "[campaign]")
{
    const Desk desk; // entered on 26 February; phases finished on 13 March, 30 June and 28 August
    CHECK(theoryListOn(desk, "campaign list", "2026-02-25").isEmpty());
    CHECK(desk(QStringLiteral("campaign list --as-of 2026-02-25")).out.contains(QStringLiteral("那天没有主题活动")));
    const auto at = [&](const char* day) { return theoryListOn(desk, "campaign list", day).first().toObject(); };
    const auto phaseOn = [&](const char* day) { return at(day).value(u"phase").toString(); };
    CHECK(phaseOn("2026-02-26") == QStringLiteral("mobilize"));
    CHECK(phaseOn("2026-03-12") == QStringLiteral("mobilize"));
    CHECK(phaseOn("2026-03-13") == QStringLiteral("learn"));
    CHECK(phaseOn("2026-06-30") == QStringLiteral("examine"));
    CHECK(phaseOn("2026-08-27") == QStringLiteral("examine"));
    CHECK(phaseOn("2026-08-28") == QStringLiteral("rectify"));
    CHECK(at("2026-03-12").value(u"phases").toArray().first().toObject().value(u"result").isNull());
    CHECK(at("2026-07-15").value(u"problems").toArray().isEmpty());
    CHECK(at("2026-07-16").value(u"problems").toArray().size() == 2);
    CHECK(at("2026-07-20").value(u"problems").toArray().size() == 3);
    CHECK(at("2026-08-27").value(u"measures").toArray().isEmpty());
    CHECK(at("2026-08-28").value(u"measures").toArray().size() == 4);
    const auto lineOn = [&](const char* day) {
        return desk(QStringLiteral("campaign list --as-of ") + QLatin1StringView(day)).out;
    };
    CHECK(lineOn("2026-08-26").contains(QStringLiteral("问题 0 / 3")));
    CHECK(lineOn("2026-08-27").contains(QStringLiteral("问题 1 / 3")));
    CHECK(lineOn("2026-09-10").contains(QStringLiteral("措施 0 / 4")));
    CHECK(lineOn("2026-09-11").contains(QStringLiteral("措施 1 / 4")));
    checkTheoryDays(desk, "campaign list");
}

TEST_CASE("model list --as-of: the examples of that day, and how others had heard of them", "[study]")
{
    const Desk desk; // found on 30 June, spread on 1 July and 14 August; the second found on 4 September
    CHECK(theoryListOn(desk, "model list", "2026-06-29").isEmpty());
    CHECK(desk(QStringLiteral("model list --as-of 2026-06-29")).out.contains(QStringLiteral("那天没有先进典型")));
    const auto spreadsOn = [&](const char* day) {
        const QJsonArray list = theoryListOn(desk, "model list", day);
        return theoryRow(list, u"full_name", QStringLiteral("石维岳")).value(u"spreads").toArray().size();
    };
    CHECK(spreadsOn("2026-06-30") == 0);
    CHECK(spreadsOn("2026-07-01") == 1);
    CHECK(spreadsOn("2026-08-13") == 1);
    CHECK(spreadsOn("2026-08-14") == 2);
    CHECK(theoryListOn(desk, "model list", "2026-09-03").size() == 1);
    CHECK(theoryListOn(desk, "model list", "2026-09-04").size() == 2);
    checkTheoryDays(desk, "model list");
}

TEST_CASE("study entries and leaders --as-of: what came of study by that day", "[study]")
{
    const Desk desk; // 27 June, 18 July, 8, 14 and 24 August, 2 and 4 September
    CHECK(theoryListOn(desk, "study entries", "2026-06-26").isEmpty());
    CHECK(desk(QStringLiteral("study entries --as-of 2026-06-26")).out.contains(QStringLiteral("那天还没有学习成果")));
    CHECK(theoryListOn(desk, "study entries", "2026-06-27").size() == 1);
    CHECK(theoryListOn(desk, "study entries", "2026-08-13").size() == 3);
    CHECK(theoryListOn(desk, "study entries", "2026-08-14").size() == 4);
    CHECK(theoryListOn(desk, "study entries", "2026-09-04").size() == 7);
    CHECK(theoryListOn(desk, "study entries --year 2025", "2026-09-04").isEmpty());
    const auto ownOn = [&](const char* day) {
        const QJsonArray list = theoryListOn(desk, "study leaders", day);
        return theoryRow(list, u"full_name", QStringLiteral("周砚青")).value(u"own_hours").toDouble();
    };
    CHECK(ownOn("2026-07-17") == 0.0);
    CHECK(ownOn("2026-07-18") == 4.0);
    checkTheoryDays(desk, "study entries", false);
    checkTheoryDays(desk, "study leaders", false);
}
