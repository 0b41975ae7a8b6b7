// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// diagnosis …: the sample's draft with its facts and lists, finished with the last judgement, corrected, undone, printed.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

QJsonObject factOf(const QJsonObject& answer, const QString& key)
{
    const QJsonArray facts = answer.value(u"facts").toArray();
    for (const QJsonValue& fact : facts) {
        if (fact.toObject().value(u"key").toString() == key)
            return fact.toObject();
    }
    return {};
}

QString figureOf(const QJsonObject& answer, const QString& key)
{
    return factOf(answer, key).value(u"figure").toString();
}

int linesWith(const QJsonObject& fact, const QString& stand)
{
    int found = 0;
    const QJsonArray lines = fact.value(u"lines").toArray();
    for (const QJsonValue& line : lines)
        found += line.toObject().value(u"stand").toString() == stand ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("the facts of the sample's third quarter, each with the persons and records behind it", "[diagnosis]")
{
    const Desk desk;
    const QJsonObject answer = desk.object(QStringLiteral("diagnosis facts 2026Q3"));
    CHECK(answer.value(u"facts_on").toString() == QStringLiteral("2026-09-18"));
    CHECK_FALSE(answer.value(u"kept").toBool());
    CHECK(answer.value(u"facts").toArray().size()
          == 23); // three for each aspect, and 三化, 党建品牌, contact points, the members’ poll, 党务公开
    CHECK(figureOf(answer, QStringLiteral("committee_seats")) == QStringLiteral("5 / 5 人"));
    CHECK(linesWith(factOf(answer, QStringLiteral("committee_seats")), QStringLiteral("counted")) == 5);
    CHECK(figureOf(answer, QStringLiteral("term_left")) == QStringLiteral("43 天")); // until 31 October
    // July and September were held, August was not.
    const QJsonObject meetings = factOf(answer, QStringLiteral("committee_meetings"));
    CHECK(meetings.value(u"figure").toString() == QStringLiteral("2 / 3 次"));
    CHECK(meetings.value(u"stand").toString() == QStringLiteral("behind"));
    CHECK(linesWith(meetings, QStringLiteral("missing")) == 1);
    CHECK(figureOf(answer, QStringLiteral("lessons")) == QStringLiteral("1 次"));
    CHECK(figureOf(answer, QStringLiteral("items"))
          == QStringLiteral("7 项")); // four points in July, three in September
    const QJsonObject talks = factOf(answer, QStringLiteral("committee_talks"));
    CHECK(talks.value(u"figure").toString() == QStringLiteral("8 / 10 对"));
    CHECK(linesWith(talks, QStringLiteral("missing")) == 2);
    CHECK(figureOf(answer, QStringLiteral("poll_papers")) == QStringLiteral("38 份"));
    CHECK(figureOf(answer, QStringLiteral("poll_index")) == QStringLiteral("85.8"));
    CHECK(figureOf(answer, QStringLiteral("opinions")) == QStringLiteral("6 条")); // raised in August
    CHECK(figureOf(answer, QStringLiteral("education")) == QStringLiteral("2 次")); // 10 July, 21 August
    const QJsonObject published = factOf(answer, QStringLiteral("disclosures"));
    CHECK(linesWith(published, QStringLiteral("missing")) >= 1); // 组织生活情况 of the quarter
    CHECK(linesWith(published, QStringLiteral("counted")) >= 2); // 党费 of July and August
}

TEST_CASE("the five areas by month: what is late is a gap in the month that was asked for", "[diagnosis]")
{
    const Desk desk;
    const QJsonObject answer = desk.object(QStringLiteral("diagnosis evidence 2026Q3"));
    CHECK(answer.value(u"year").toInt() == 2026);
    const QJsonArray areas = answer.value(u"areas").toArray();
    REQUIRE(areas.size() == 5);
    const QJsonObject organization = areas.at(1).toObject();
    CHECK(organization.value(u"area").toString() == QStringLiteral("organization"));
    CHECK(organization.value(u"records").toArray().size() == 9); // January to September
    CHECK(organization.value(u"records").toArray().at(0).toInt() > 0);
    bool august = false;
    const QJsonArray gaps = organization.value(u"gaps").toArray();
    for (const QJsonValue& gap : gaps)
        august = august
            || (gap.toObject().value(u"month").toInt() == 8
                && gap.toObject().value(u"key").toString().startsWith(QStringLiteral("meeting.committee")));
    CHECK(august);
}

TEST_CASE("an area without any record in the quarter is a gap with what to do next; no rule's id is printed",
          "[diagnosis]")
{
    const Desk empty(Desk::Book::New);
    const QString ask = QStringLiteral("diagnosis evidence 2026Q3 --on 2026-09-18");
    const QJsonArray areas = empty.object(ask).value(u"areas").toArray();
    REQUIRE(areas.size() == 5);
    for (const QJsonValue& area : areas) {
        const QJsonArray gaps = area.toObject().value(u"gaps").toArray();
        REQUIRE_FALSE(gaps.isEmpty());
        CHECK(gaps.at(0).toObject().value(u"title").toString().endsWith(QStringLiteral("本期没有记录")));
        CHECK_FALSE(gaps.at(0).toObject().value(u"proposal").toString().isEmpty());
        CHECK(gaps.at(0).toObject().value(u"month").toInt() == 9); // the last that has begun
    }
    const QString words = empty(ask).out;
    CHECK(words.contains(QStringLiteral("缺口\t9月\t反腐倡廉本期没有记录\t建议：安排一次廉政教育")));
    CHECK_FALSE(words.contains(u'|')); // the keys of the agenda
    const Desk desk; // every area of the sample has done something
    const QJsonArray full = desk.object(ask).value(u"areas").toArray();
    for (const QJsonValue& area : full) {
        for (const QJsonValue& gap : area.toObject().value(u"gaps").toArray())
            CHECK_FALSE(gap.toObject().value(u"title").toString().endsWith(QStringLiteral("本期没有记录")));
    }
}

TEST_CASE("a round is finished with its last judgement, raises its matters, is corrected; one undo takes it back",
          "[diagnosis]")
{
    const Desk desk;
    const QString round = QStringLiteral("diagnosis show 2026Q3");
    CHECK(desk.object(round).value(u"missing").toArray().size() == 1);
    CHECK(desk(QStringLiteral("diagnosis finish 2026Q3 --json")).errorCode() == QStringLiteral("diagnosis.open"));
    CHECK(desk(QStringLiteral("diagnosis change 2026Q3 --judge 群众评价 --json")).errorCode()
          == QStringLiteral("diagnosis.judge_shape"));
    REQUIRE(desk(QStringLiteral("diagnosis change 2026Q3 --judge 群众评价=健康")).exitCode == kDone);
    const qsizetype before = desk.array(QStringLiteral("ledger list --kind problem")).size();
    REQUIRE(desk(QStringLiteral("diagnosis finish 2026Q3")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("ledger list --kind problem")).size() == before + 3);
    CHECK(desk(QStringLiteral("diagnosis change 2026Q3 --opinion 另写 --json")).errorCode()
          == QStringLiteral("diagnosis.finished"));
    // What is recorded later changes no kept fact.
    REQUIRE(desk(QStringLiteral("gathering add --kind committee_meeting --date 2026-08-28 --topic 补记")).exitCode
            == kDone);
    const QJsonObject kept = desk.object(round);
    CHECK(figureOf(kept, QStringLiteral("committee_meetings")) == QStringLiteral("2 / 3 次"));
    CHECK(kept.value(u"facts_on").toString() == QStringLiteral("2026-09-18"));
    CHECK(desk(QStringLiteral("diagnosis correct 2026Q3 --conclusion 一般")).exitCode == kUsage); // why?
    REQUIRE(desk(QStringLiteral("diagnosis correct 2026Q3 --conclusion 一般 --reason 会上定的是一般")).exitCode
            == kDone);
    CHECK(desk.object(round).value(u"conclusion").toString() == QStringLiteral("ordinary"));
    CHECK(desk.object(round).value(u"corrections").toArray().size() == 1);
    const QString out = desk.path(QStringLiteral("研判.pdf"));
    CHECK(desk(QStringLiteral("diagnosis print 2026Q3 --out ") + out).exitCode == kDone);
    CHECK(QFile::exists(out));
    for (int i = 0; i < 3; ++i) // correction, gathering, finishing
        REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(round).value(u"finished").isNull());
    CHECK(desk.array(QStringLiteral("ledger list --kind problem")).size() == before);
}

TEST_CASE("another round with people and what is to be put right; of a period once, in the bin and back", "[diagnosis]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("diagnosis add 2026Q3 --json")).errorCode() == QStringLiteral("diagnosis.taken"));
    CHECK(desk(QStringLiteral("diagnosis add 2026-08 --json")).errorCode() == QStringLiteral("diagnosis.period"));
    REQUIRE(desk(QStringLiteral("diagnosis add 2026H1 --people 周砚青、韩知秋 --remedy 整理档案=沈若溪=2026-10-31 "
                                "--remedy 学时还差=韩知秋"))
                .exitCode
            == kDone);
    const QJsonObject round = desk.object(QStringLiteral("diagnosis show 2026H1"));
    CHECK(round.value(u"title").toString() == QStringLiteral("2026年上半年"));
    CHECK(round.value(u"facts_on").toString() == QStringLiteral("2026-06-30"));
    CHECK(round.value(u"people").toArray().size() == 2);
    const QJsonArray remedies = round.value(u"remedies").toArray();
    REQUIRE(remedies.size() == 2);
    CHECK(remedies.at(0).toObject().value(u"until").toString() == QStringLiteral("2026-10-31"));
    CHECK(remedies.at(0).toObject().value(u"owner").toString() == QStringLiteral("沈若溪"));
    CHECK(remedies.at(1).toObject().value(u"until").isNull());
    CHECK(desk(QStringLiteral("diagnosis change 2026H1 --people 查无此人 --json")).errorCode()
          == QStringLiteral("cli.person_unknown"));
    REQUIRE(desk(QStringLiteral("diagnosis recycle 2026H1")).exitCode == kDone);
    CHECK(desk(QStringLiteral("diagnosis show 2026H1")).exitCode == kNotFound);
    const QJsonArray bin = desk.array(QStringLiteral("diagnosis list --recycled"));
    REQUIRE(bin.size() == 1);
    CHECK(desk(QStringLiteral("diagnosis restore ") + bin.at(0).toObject().value(u"id").toString()).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("diagnosis list")).size() == 2);
}
