// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 已通知: a sum beside the gathering, of a day that can be, put in place of what stood there, taken away, and undone.
#include "branchbook/gathering/gathering_notice.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;

namespace {

gathering::GatheringNotice toldOn(gathering::GatheringId id, QDate day, int people)
{
    return {{}, 0, id, day, people, QStringLiteral(" 微信群 ")};
}

QString tell(Branch& made, const gathering::GatheringNotice& notice)
{
    const auto done = made.run([&](store::UnitOfWork& unit) { return gathering::recordNotice(unit, notice, kToday); });
    return done ? QString() : done.error().code;
}

} // namespace

TEST_CASE("who was told is a sum of a day that can be")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday.addDays(-2), {})).value();
    CHECK(tell(made, toldOn(id, {}, 3)) == QStringLiteral("gathering.notice_day"));
    CHECK(tell(made, toldOn(id, kToday.addDays(1), 3)) == QStringLiteral("gathering.notice_future"));
    CHECK(tell(made, toldOn(id, kToday.addDays(-1), 3)) == QStringLiteral("gathering.notice_late"));
    CHECK(tell(made, toldOn(id, QDate(1026, 9, 1), 3)) == QStringLiteral("day.early"));
    CHECK(tell(made, toldOn(id, kToday.addDays(-4), 0)) == QStringLiteral("gathering.notice_people"));
    CHECK(tell(made, toldOn(id, kToday.addDays(-4), gathering::kMostTold + 1))
          == QStringLiteral("gathering.notice_people"));
    auto endless = toldOn(id, kToday.addDays(-4), 3);
    endless.way = QString(gathering::kLongestNoticeWay + 1, u'信');
    CHECK(tell(made, endless) == QStringLiteral("gathering.notice_way"));
    CHECK_FALSE(gathering::noticeOf(made.reader(), id).value().has_value());
}

TEST_CASE("a notice is put in place of the one before, taken away, and comes back by undo")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday, {})).value();
    const Gathering before = made.load(id);
    const auto people = [&] {
        const auto notice = gathering::noticeOf(made.reader(), id).value();
        return notice ? notice->people : 0;
    };
    REQUIRE(tell(made, toldOn(id, kToday.addDays(-4), 3)).isEmpty());
    CHECK(gathering::noticeOf(made.reader(), id).value()->way == QStringLiteral("微信群"));
    REQUIRE(tell(made, toldOn(id, kToday.addDays(-3), 5)).isEmpty());
    CHECK(people() == 5);
    CHECK(made.load(id) == before); // no part of the record
    const auto take = [&](store::UnitOfWork& unit) { return gathering::removeNotice(unit, id); };
    REQUIRE(made.run(take));
    CHECK(people() == 0);
    CHECK(made.run(take).error().code == QStringLiteral("gathering.notice_none"));
    REQUIRE(made.book->undo());
    CHECK(people() == 5);
    REQUIRE(made.book->undo());
    CHECK(people() == 3);
}
