// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "branchbook/organization/area.h"
#include "branchbook/organization/election_section.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QJsonArray>

using namespace organization_test;

namespace {

QStringList textsOf(const book::AreaSection& section)
{
    QStringList texts;
    for (const auto& part : section.parts) {
        if (const auto* text = std::get_if<book::SectionText>(&part))
            texts.append(text->text);
    }
    return texts;
}

} // namespace

TEST_CASE("the report tells the steps and votes of its quarter and nothing else")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](auto& unit) {
        return setElectionStep(unit, id, {ElectionStep::Request, {}, QDate(2026, 9, 28), {}}, made.today);
    }));
    REQUIRE(made.record(made.mockupCount(id)));
    book::AreaSection third;
    REQUIRE(addElectionSection(made.reader(), made.branch, Quarter{2026, 3}.range(), made.today, third));
    CHECK(textsOf(third) == QStringList{QStringLiteral("2026年换届：9月28日请示批复。")});
    book::AreaSection fourth;
    REQUIRE(addElectionSection(made.reader(), made.branch, Quarter{2026, 4}.range(), made.today, fourth));
    CHECK(textsOf(fourth)
          == QStringList{QStringLiteral("2026年换届：10月23日第1次投票，应到36人，实到34人，沈若溪、陆怀瑾、周砚青、"
                                        "韩知秋当选，丁春晓、贺松年再次投票。")});
    const auto rounds =
        fourth.figures.value(QStringLiteral("elections")).toArray()[0].toObject().value(u"rounds").toArray();
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].toObject().value(u"elected").toArray().size() == 4);
    book::AreaSection early; // as of a day before the vote nothing is told of it
    REQUIRE(addElectionSection(made.reader(), made.branch, Quarter{2026, 4}.range(), QDate(2026, 10, 22), early));
    CHECK(early.parts.empty());
    CHECK(early.figures.isEmpty());
}

TEST_CASE("of seats that the electors left empty the report names nobody who would be voted on again")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // half of 34 is not more than half
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    REQUIRE(made.run([&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, 18, kVoteDay, made.today); }));
    book::AreaSection section;
    REQUIRE(addElectionSection(made.reader(), made.branch, Quarter{2026, 4}.range(), made.today, section));
    const QString text = textsOf(section).join(QString());
    CHECK(text.contains(QStringLiteral("韩知秋当选，经18名选举人同意减少名额")));
    CHECK_FALSE(text.contains(QStringLiteral("再次投票")));
}

TEST_CASE("turnout comes from the roster until a recorded meeting says who was there")
{
    Voters made;
    const Election election = made.load(made.planned());
    const auto turnout = turnoutOf(made.reader(), election);
    REQUIRE(turnout);
    CHECK(turnout->entitled == 36);
    CHECK(turnout->observers == 2);
    CHECK_FALSE(turnout->present);
}

TEST_CASE("a usual day that was over before the election was prepared is no deadline")
{
    Voters made(QDate(2026, 10, 12)); // 请示批复 and 酝酿人选 are usually done by then
    const ElectionId id = made.planned();
    rules::Facts facts;
    const auto base = rules::ruleBase().value();
    book::FactsQuery query{made.reader(), made.branch, QDate(2026, 1, 1), made.today, base->catalogue};
    REQUIRE(addElectionFacts(query, facts));
    REQUIRE_FALSE(facts.terms.empty());
    qsizetype earlier = 0;
    for (const ElectionStepDays& days : made.load(id).steps)
        earlier += days.planned < made.today ? 1 : 0;
    CHECK(earlier > 0);
    CHECK(facts.terms.size() == size_t(made.load(id).steps.size() - earlier));
}
