// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/talks.h"
#include "organization/talk_support.h"

#include "branchbook/organization/area.h"
#include "branchbook/organization/talk_section.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace talk_test;

namespace {

book::AreaSection sectionOf(const Branch& made)
{
    book::AreaSection section;
    REQUIRE(organization::addTalkSection(made.reader(), made.branch, Quarter{2026, 3}.range(), kToday, section));
    return section;
}

rules::Facts factsOf(const Branch& made)
{
    rules::Facts facts;
    const auto base = rules::ruleBase().value();
    REQUIRE(
        organization::addTalkFacts({made.reader(), made.branch, QDate(2025, 1, 1), kToday, base->catalogue}, facts));
    return facts;
}

qsizetype actsOf(const rules::Facts& facts, const char16_t* what)
{
    return std::ranges::count_if(facts.occurrences,
                                 [&](const auto& one) { return one.what == QString::fromUtf16(what) && !one.planned; });
}

} // namespace

TEST_CASE("a branch without talks says nothing and keeps no records of them")
{
    const Branch made;
    CHECK(sectionOf(made).parts.empty());
    CHECK(factsOf(made).keeps.isEmpty());
}

TEST_CASE("the report has numbers of the quarter and of the year, and not a word of what was said")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 7, 6));
    talk.points = QStringLiteral("要点甲乙丙");
    talk.reason = QStringLiteral("事由丁戊己");
    REQUIRE(made.save(talk));
    REQUIRE(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 2, 6))));
    talk.kind = TalkKind::Reminder;
    REQUIRE(made.save(talk));
    const auto section = sectionOf(made);
    REQUIRE(section.parts.size() == 2);
    const QString text = std::get<book::SectionText>(section.parts[0]).text;
    CHECK(text
          == QStringLiteral("开展谈话2次：谈心谈话1次、提醒谈话1次；谈心谈话中支委与党员1次。"
                            "2026年以来支委之间已谈1对（共3对），支委与党员已谈1人（共3人），党员之间已谈0人。"));
    CHECK(std::get<book::SectionTable>(section.parts[1]).rows
          == QList<QStringList>{{QStringLiteral("谈心谈话"), QStringLiteral("1")},
                                {QStringLiteral("其中：支委与党员"), QStringLiteral("1")},
                                {QStringLiteral("提醒谈话"), QStringLiteral("1")},
                                {QStringLiteral("合计"), QStringLiteral("2")}});
    const QString json = QString::fromUtf8(QJsonDocument(section.figures).toJson());
    CHECK(json.contains(QStringLiteral("\"committee_pairs_done\": 1")));
    for (const QString& said : {talk.points, talk.reason}) {
        CHECK_FALSE(text.contains(said));
        CHECK_FALSE(json.contains(said));
    }
}

TEST_CASE("the acts of the rules: one for the branch between two of the committee, one for each who talked with one")
{
    Branch made;
    REQUIRE(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 7, 6))));
    REQUIRE(made.save(made.talk(QStringLiteral("陆怀瑾"), QStringLiteral("方念慈"), QDate(2026, 7, 7))));
    REQUIRE(made.save(made.talk(QStringLiteral("丁春晓"), QStringLiteral("罗小满"), QDate(2026, 7, 8))));
    Talk reminder = made.talk(QStringLiteral("周砚青"), QStringLiteral("罗小满"), QDate(2026, 7, 9));
    reminder.kind = TalkKind::Reminder;
    REQUIRE(made.save(reminder));
    const auto facts = factsOf(made);
    CHECK(actsOf(facts, u"talk.committee") == 1);
    CHECK(actsOf(facts, u"talk.members") == 1);
    CHECK(actsOf(facts, u"talk.committee_member") == 4);
    const auto asked = made.member(QStringLiteral("方念慈")).toString();
    CHECK(std::ranges::any_of(facts.occurrences, [&](const auto& one) {
        return one.what == u"talk.committee_member" && one.subject == asked && one.on == QDate(2026, 7, 7);
    }));
    CHECK(actsOf(facts, u"talk.integrity") == 1); // the reminder, which is no heart-to-heart talk
    for (const char* what : {"talk.committee", "talk.committee_member", "talk.members", "talk.integrity"})
        CHECK(facts.keeps.contains(QString::fromLatin1(what)));
}

TEST_CASE("反腐倡廉 counts reminder and integrity talks that were held, of every level, and tells nobody")
{
    Branch made;
    const DateRange quarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    const auto base = rules::ruleBase().value();
    const auto section = [&] {
        book::AreaSection found;
        REQUIRE(
            integrity::addIntegrityTalkSection({made.reader(), made.branch, quarter, kToday, base->catalogue}, found));
        return found;
    };
    const auto hold = [&](TalkKind kind, QDate on, organization::TalkState state) {
        Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("罗小满"), on);
        talk.kind = kind;
        talk.state = state;
        REQUIRE(made.save(talk));
    };
    using organization::TalkState;
    hold(TalkKind::HeartToHeart, QDate(2026, 7, 6), TalkState::Held);
    hold(TalkKind::Reminder, QDate(2026, 6, 30), TalkState::Held); // the quarter before
    hold(TalkKind::Integrity, QDate(2026, 7, 8), TalkState::Planned);
    CHECK(section().parts.empty());
    hold(TalkKind::Reminder, QDate(2026, 7, 9), TalkState::Held);
    const auto found = section();
    REQUIRE(found.parts.size() == 1);
    CHECK(std::get<book::SectionText>(found.parts[0]).text == QStringLiteral("开展提醒谈话1次、廉政谈话0次。"));
}

TEST_CASE("nothing is asked for from before the year of the first talk")
{
    Branch made;
    REQUIRE(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 7, 6))));
    CHECK(factsOf(made).measure(QStringLiteral("talk.committee.since")) == 2026);
    REQUIRE(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2025, 12, 31))));
    CHECK(factsOf(made).measure(QStringLiteral("talk.committee.since")) == 2025);
}

TEST_CASE("a talk after an application is the step that the procedure asks for")
{
    Branch made;
    const auto steps = [&] {
        const auto facts = factsOf(made);
        return std::ranges::count_if(facts.events, [](const auto& one) { return one.what == u"dev.2"; });
    };
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("谭嘉禾"), QDate(2026, 6, 9));
    talk.kind = TalkKind::Admission;
    REQUIRE(made.save(talk));
    CHECK(steps() == 0); // before the application
    talk.heldOn = QDate(2026, 6, 20);
    REQUIRE(made.save(talk));
    CHECK(steps() == 1);
    talk.kind = TalkKind::HeartToHeart;
    REQUIRE(made.save(talk));
    CHECK(steps() == 1);
}
