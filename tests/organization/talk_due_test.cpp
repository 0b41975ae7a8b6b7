// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 《中国共产党支部工作条例（试行）》 (domain-rules §3): committee members with each other, with members, members with each other.
#include "organization/talk_support.h"

#include "support/catch_qt.h"

#include <QRandomGenerator>

using namespace talk_test;

TEST_CASE("three on the committee are three pairs; the others are asked for the committee and for each other")
{
    Branch made;
    const auto due = made.due();
    CHECK(due.committee.size() == 3);
    CHECK(due.members.size() == 3);
    CHECK(due.amongMembers.size() == 3);
    CHECK(due.people == 6);
    CHECK(due.pairsDone() + due.membersDone() + due.amongDone() == 0);
}

TEST_CASE("either way round it is the same pair, and the latest talk is shown")
{
    Branch made;
    REQUIRE(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 1, 12))));
    REQUIRE(made.save(made.talk(QStringLiteral("韩知秋"), QStringLiteral("周砚青"), QDate(2026, 4, 16))));
    const auto due = made.due();
    CHECK(due.pairsDone() == 1);
    CHECK(due.talks == 2);
    for (const auto& pair : due.committee) {
        if (pair.seen.isDone())
            CHECK(pair.seen.heldOn == QDate(2026, 4, 16));
    }
}

TEST_CASE("only heart-to-heart talks of the year that were held until the day count")
{
    Branch made;
    const auto add = [&](TalkKind kind, QDate day, organization::TalkState state) {
        Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), day);
        talk.kind = kind;
        talk.state = state;
        REQUIRE(made.save(talk));
    };
    using enum organization::TalkState;
    add(TalkKind::Reminder, QDate(2026, 2, 1), Held);
    add(TalkKind::HeartToHeart, QDate(2025, 12, 31), Held);
    add(TalkKind::HeartToHeart, QDate(2026, 9, 22), Planned);
    CHECK(made.due().membersDone() == 0);
    CHECK(made.due().talks == 1);
    CHECK(made.due(2025).membersDone() == 1);
    for (const auto& person : made.due().members) {
        if (person.who.name == QStringLiteral("方念慈"))
            CHECK(person.seen.plannedOn == QDate(2026, 9, 22));
    }
    add(TalkKind::HeartToHeart, QDate(2026, 9, 18), Held);
    CHECK(made.due(2026, QDate(2026, 9, 17)).membersDone() == 0);
    CHECK(made.due().membersDone() == 1);
    CHECK(made.due().peopleTalkedWith == 2);
}

TEST_CASE("a talk between two members says nothing of the committee, and the other way round")
{
    Branch made;
    REQUIRE(made.save(made.talk(QStringLiteral("方念慈"), QStringLiteral("罗小满"), kToday)));
    CHECK(made.due().membersDone() == 0);
    CHECK(made.due().amongDone() == 2);
}

TEST_CASE("property: however the talks fall, each pair is counted as an independent count has it")
{
    Branch made;
    const QStringList names{QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QStringLiteral("陆怀瑾"),
                            QStringLiteral("丁春晓"), QStringLiteral("方念慈"), QStringLiteral("罗小满")};
    constexpr int kSeats = 3;
    QRandomGenerator random(20260918);
    QSet<QString> pairs;
    QSet<QString> withCommittee;
    QSet<QString> among;
    for (int i = 0; i < 40; ++i) {
        const int a = random.bounded(6);
        const int b = random.bounded(6);
        if (a == b)
            continue;
        REQUIRE(made.save(made.talk(names[a], names[b], QDate(2026, 1 + random.bounded(8), 1 + random.bounded(28)))));
        if (a < kSeats && b < kSeats)
            pairs.insert(names[std::min(a, b)] + names[std::max(a, b)]);
        else if (a < kSeats || b < kSeats)
            withCommittee.insert(names[std::max(a, b)]);
        else
            among << names[a] << names[b];
        const auto due = made.due();
        CHECK(due.pairsDone() == pairs.size());
        CHECK(due.membersDone() == withCommittee.size());
        CHECK(due.amongDone() == among.size());
    }
}
