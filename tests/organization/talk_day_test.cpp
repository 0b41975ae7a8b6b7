// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talks as they stood on a past day (截至).
#include "organization/talk_support.h"

#include "support/catch_qt.h"

using namespace talk_test;
using organization::TalkState;

namespace {

const QDate kTalked(2026, 6, 10);

Talk whole(const Branch& made, TalkState state)
{
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), kTalked);
    talk.state = state;
    talk.reason = QStringLiteral("近况");
    talk.points = QStringLiteral("家里老人住院");
    talk.promise = QStringLiteral("看望老人");
    talk.followUpOn = QDate(2026, 7, 1);
    return talk;
}

/// The only one of the branch; nothing: it is not on the list of that day.
std::optional<Talk> talkOn(const Branch& made, QDate day)
{
    const auto talks = organization::listTalksOn(made.reader(), {}, day).value();
    REQUIRE(talks.size() <= 1);
    return talks.isEmpty() ? std::nullopt : std::optional(talks.first());
}

} // namespace

TEST_CASE("a talk that was held is there from its day, whenever it was entered")
{
    Branch made;
    const auto id = made.save(whole(made, TalkState::Held), QDate(2026, 6, 20)).value();
    CHECK_FALSE(talkOn(made, QDate(2026, 6, 9)));
    for (const QDate day : {kTalked, QDate(2026, 6, 19), QDate(2026, 6, 20)}) {
        const auto talk = talkOn(made, day);
        REQUIRE(talk);
        CHECK(*talk == made.load(id));
    }
}

TEST_CASE("a talk that was agreed on first is a plan from its entry to its day, without what was said")
{
    Branch made;
    Talk planned = whole(made, TalkState::Planned);
    planned.points.clear();
    planned.promise.clear();
    planned.followUpOn = {};
    const auto id = made.save(planned, QDate(2026, 6, 1)).value();
    Talk held = whole(made, TalkState::Held);
    held.id = id;
    held.rev = made.load(id).rev;
    REQUIRE(made.save(held, QDate(2026, 6, 12)));
    CHECK_FALSE(talkOn(made, QDate(2026, 5, 31)));
    for (const QDate day : {QDate(2026, 6, 1), QDate(2026, 6, 9)}) {
        const auto talk = talkOn(made, day);
        REQUIRE(talk);
        CHECK_FALSE(talk->isHeld());
        CHECK(talk->heldOn == kTalked);
        CHECK(talk->reason == QStringLiteral("近况"));
        CHECK(talk->points.isEmpty());
        CHECK(talk->promise.isEmpty());
        CHECK_FALSE(talk->followUpOn.isValid());
    }
    const auto talk = talkOn(made, kTalked);
    REQUIRE(talk);
    CHECK(talk->isHeld());
    CHECK(talk->points == QStringLiteral("家里老人住院"));
    CHECK(talk->followUpOn == QDate(2026, 7, 1));
}

TEST_CASE("what is still only agreed on is there from the day of its entry, before its day and after it")
{
    Branch made;
    (void)made.save(whole(made, TalkState::Planned), QDate(2026, 6, 1)).value();
    CHECK_FALSE(talkOn(made, QDate(2026, 5, 31)));
    for (const QDate day : {QDate(2026, 6, 1), kTalked, QDate(2026, 8, 1)}) {
        const auto talk = talkOn(made, day);
        REQUIRE(talk);
        CHECK_FALSE(talk->isHeld());
        CHECK(talk->points == QStringLiteral("家里老人住院")); // noted for it, not told in it
    }
}

TEST_CASE("the talks of a past day keep to the period, newest first, and leave the bin out")
{
    Branch made;
    const auto add = [&](QDate day, TalkState state, QDate entered) {
        Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), day);
        talk.state = state;
        return made.save(talk, entered).value();
    };
    (void)add(QDate(2025, 12, 31), TalkState::Held, QDate(2025, 12, 31));
    (void)add(QDate(2026, 3, 2), TalkState::Held, QDate(2026, 3, 2));
    (void)add(kTalked, TalkState::Held, kTalked);
    (void)add(QDate(2026, 9, 30), TalkState::Planned, QDate(2026, 5, 4));
    const auto binned = add(QDate(2026, 3, 3), TalkState::Held, QDate(2026, 3, 3));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::recycleTalk(unit, binned, kToday); }));
    const auto days = [&](QDate day) {
        QStringList found;
        const auto talks =
            organization::listTalksOn(made.reader(),
                                      {made.branch, DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)}, false}, day)
                .value();
        for (const Talk& talk : talks)
            found.append(talk.heldOn.toString(QStringLiteral("M.d")));
        return found.join(u' ');
    };
    CHECK(days(QDate(2026, 3, 1)).isEmpty());
    CHECK(days(QDate(2026, 5, 3)) == QStringLiteral("3.2"));
    CHECK(days(QDate(2026, 5, 4)) == QStringLiteral("9.30 3.2"));
    CHECK(days(QDate(2026, 6, 9)) == QStringLiteral("9.30 3.2"));
    CHECK(days(kTalked) == QStringLiteral("9.30 6.10 3.2"));
}
