// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// disposition and sanction: what is told without --secret, what a sanction does to the list of voters, labels of the journal.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QJsonDocument>

using namespace cli_test;

namespace {

const QString kWho = QStringLiteral("韩知秋");

QString disciplineText(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_CASE("a sanction is told with --secret alone, and no label of the journal has the name", "[discipline]")
{
    const Desk desk;
    const QString add =
        QStringLiteral("sanction add 韩知秋 留党察看 --date 2026-03-10 --decided-by 机关纪委 --months 12 "
                       "--grounds 违反工作纪律");
    const Run added = desk(add + QStringLiteral(" --json"));
    REQUIRE(added.exitCode == kDone);
    CHECK_FALSE(added.out.contains(kWho));
    CHECK_FALSE(added.out.contains(QStringLiteral("违反")));
    const QJsonArray list = desk.array(QStringLiteral("sanction list"));
    REQUIRE(list.size() == 2); // and the one of the sample
    for (const QJsonValue& each : list)
        CHECK(disciplineText(each.toObject(), "name") == QStringLiteral("一名党员（保密）"));
    CHECK_FALSE(desk(QStringLiteral("sanction show 韩知秋")).out.contains(QStringLiteral("留党察看")));
    const QJsonObject shown = desk.object(QStringLiteral("sanction show 韩知秋 --secret"));
    CHECK(disciplineText(shown, "name") == kWho);
    CHECK(disciplineText(shown, "probation_ends") == QStringLiteral("2027-03-10"));
    CHECK(disciplineText(shown, "announce_by") == QStringLiteral("2026-04-10"));
    CHECK(disciplineText(shown, "report_by") == QStringLiteral("2026-09-10"));
    CHECK_FALSE(desk(QStringLiteral("book journal --limit 1")).out.contains(kWho));
    CHECK_FALSE(desk(QStringLiteral("agenda list --from 2027-01-01 --to 2027-12-31"))
                    .out.contains(kWho + QStringLiteral("留党察看")));
    CHECK(desk(QStringLiteral("sanction rights 韩知秋 --date 2026-09-18 --json")).errorCode()
          == QStringLiteral("sanction.early"));
    CHECK(desk(add + QStringLiteral(" --json")).errorCode() == QStringLiteral("sanction.twice"));
    const QString twice = desk(add).err;
    CHECK(twice.contains(QStringLiteral("--secret")));
    CHECK_FALSE(twice.contains(QStringLiteral("察看"))); // which one it is, is covered
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("sanction list")).size() == 1);
}

TEST_CASE("who sees a case is said by the same words as of a talk", "[discipline]")
{
    const Desk desk;
    const QString open = QStringLiteral("disposition open 韩知秋 --date 2026-09-01 --grounds 缺席 --secret --level ");
    const Run wrong = desk(open + QStringLiteral("大家"));
    CHECK(wrong.exitCode != kDone);
    CHECK(wrong.err.contains(QStringLiteral("branch（支部可见）、committee（仅支委）")));
    CHECK(disciplineText(desk.object(open + QStringLiteral("支部可见")), "level") == QStringLiteral("branch"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(disciplineText(desk.object(open + QStringLiteral("仅支委")), "level") == QStringLiteral("committee"));
    CHECK(
        desk.object(QStringLiteral("violation add 三会一课实施细则 --date 2026-09-01 --facts 没有补课 --person 丁春晓 "
                                   "--level 支部可见"))
            .value(u"level")
            .toString()
        == QStringLiteral("branch"));
}

TEST_CASE("a case is opened, goes its course in order, and hides what it says", "[discipline]")
{
    const Desk desk;
    const QJsonObject opened =
        desk.object(QStringLiteral("disposition open 韩知秋 --date 2026-09-01 --grounds 不参加组织生活 --secret"));
    CHECK(disciplineText(opened, "measure") == QStringLiteral("correction"));
    CHECK(disciplineText(opened, "grounds") == QStringLiteral("不参加组织生活"));
    CHECK_FALSE(desk(QStringLiteral("disposition list")).out.contains(kWho));
    CHECK(desk(QStringLiteral("disposition step 韩知秋 committee --date 2026-09-10 --json")).errorCode()
          == QStringLiteral("disposition.step_first"));
    const QJsonObject step =
        desk.object(QStringLiteral("disposition step 韩知秋 verified --date 2026-09-10 --note 属实 --secret"));
    CHECK(disciplineText(step, "reached") == QStringLiteral("verified"));
    CHECK(desk(QStringLiteral("disposition open 韩知秋 --date 2026-09-11 --json")).errorCode()
          == QStringLiteral("disposition.open_already"));
    const QString already = desk(QStringLiteral("disposition open 韩知秋 --date 2026-09-11")).err;
    CHECK(already.contains(QStringLiteral("没有办结")));
    CHECK_FALSE(already.contains(QStringLiteral("限期改正")));
    CHECK_FALSE(already.contains(QStringLiteral("9月1日")));
    CHECK(desk(QStringLiteral("disposition close 韩知秋 removed --date 2026-09-18 --json")).errorCode()
          == QStringLiteral("disposition.outcome"));
    const QJsonObject dropped =
        desk.object(QStringLiteral("disposition close 韩知秋 dropped --date 2026-09-18 --secret"));
    CHECK(disciplineText(dropped, "outcome") == QStringLiteral("dropped"));
    CHECK(desk(QStringLiteral("disposition step 韩知秋 gone --date 2026-09-18")).exitCode == kRefused);
}

// The sample: a case found on 11 May 2026, voted on 26 June until 28 September; a warning of 15 April, announced on the 17th.
TEST_CASE("disposition list --as-of and sanction list --as-of have the steps and terms of the day, and cover the same",
          "[discipline]")
{
    const Desk desk;
    const auto caseOn = [&](const char* day) {
        const QJsonArray list = desk.array(QStringLiteral("disposition list --secret --as-of ") + QLatin1String(day));
        return list.isEmpty() ? QJsonObject() : list.first().toObject();
    };
    CHECK(caseOn("2026-05-10").isEmpty());
    CHECK(
        desk(QStringLiteral("disposition list --as-of 2026-05-10")).out.contains(QStringLiteral("到 2026-05-10 为止")));
    CHECK(disciplineText(caseOn("2026-05-11"), "reached") == QStringLiteral("found"));
    CHECK(disciplineText(caseOn("2026-05-25"), "reached") == QStringLiteral("verified"));
    CHECK(disciplineText(caseOn("2026-06-25"), "reached") == QStringLiteral("committee"));
    CHECK(caseOn("2026-06-25").value(u"term_until").isNull());
    CHECK(disciplineText(caseOn("2026-06-26"), "reached") == QStringLiteral("meeting"));
    CHECK(disciplineText(caseOn("2026-06-26"), "term_until") == QStringLiteral("2026-09-28"));
    CHECK(disciplineText(caseOn("2026-07-08"), "reached") == QStringLiteral("help"));
    const QString shown = desk(QStringLiteral("disposition list --as-of 2026-06-26")).out;
    CHECK(shown.contains(QStringLiteral("一名党员（保密）")));
    CHECK_FALSE(shown.contains(QStringLiteral("郑以宁")));

    REQUIRE(desk(QStringLiteral("disposition step 郑以宁 review --date 2026-09-10")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("disposition close 郑以宁 corrected --date 2026-09-12")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("disposition list")).isEmpty());
    CHECK(caseOn("2026-09-11").value(u"outcome").isNull());
    CHECK(disciplineText(caseOn("2026-09-11"), "reached") == QStringLiteral("review"));
    CHECK(caseOn("2026-09-12").isEmpty());
    const QJsonArray all = desk.array(QStringLiteral("disposition list --all --as-of 2026-09-12"));
    REQUIRE(all.size() == 1);
    CHECK(disciplineText(all.first().toObject(), "outcome") == QStringLiteral("corrected"));

    CHECK(desk.array(QStringLiteral("sanction list --as-of 2026-04-14")).isEmpty());
    const auto sanctionOn = [&](const char* day) {
        const QJsonArray list = desk.array(QStringLiteral("sanction list --as-of ") + QLatin1String(day));
        REQUIRE(list.size() == 1);
        return list.first().toObject();
    };
    CHECK(sanctionOn("2026-04-16").value(u"announced").isNull());
    CHECK(disciplineText(sanctionOn("2026-04-17"), "announced") == QStringLiteral("2026-04-17"));
    CHECK(disciplineText(sanctionOn("2026-04-17"), "effect_ends") == QStringLiteral("2027-04-15"));
    CHECK(desk(QStringLiteral("disposition list --as-of 2026-12-01 --json")).errorCode()
          == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("sanction list --as-of 1950-01-01 --json")).errorCode() == QStringLiteral("list.before"));
}
