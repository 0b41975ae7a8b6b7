// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which somebody's time in the branch ends: neither before the person's own dates nor after today.
#include "book/book_support.h"

#include "branchbook/book/leaving.h"
#include "support/catch_qt.h"

using namespace book_test;

namespace {

book::Member personWithDates(OpenBook& open, const char16_t* name, const QString& born, const QString& joined,
                             const QString& cameIn)
{
    book::Member member = open.addMember(name);
    member.values.set(Field::BirthDate, born);
    member.values.set(Field::JoinDate, joined);
    member.values.set(Field::TransferInDate, cameIn);
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    return open.load(member.id);
}

QString codeOf(const Result<>& result)
{
    return result ? QStringLiteral("passed") : result.error().code;
}

Result<> leave(OpenBook& open, book::MemberId id, QDate on, const QString& reason = QStringLiteral("转出"))
{
    const auto done = open.book->perform(QStringLiteral("member.leave"), {}, [&](store::UnitOfWork& unit) {
        return book::endMembership(unit, id, on, reason, kToday);
    });
    return done ? Result<>{} : fail(done.error());
}

} // namespace

TEST_CASE("nobody leaves before the own dates, before the Party was there, or after today")
{
    OpenBook open;
    const auto later = personWithDates(open, u"韩知秋", QStringLiteral("1980-05-06"), QStringLiteral("2004-07-01"),
                                       QStringLiteral("2012-03"));
    struct Expected {
        QDate on;
        const char* code;
    };
    for (const Expected& each :
         {Expected{QDate(2012, 2, 29), "book.left_early"}, Expected{QDate(2012, 3, 1), "passed"},
          Expected{QDate(2026, 9, 18), "passed"}, Expected{QDate(2026, 9, 19), "book.left_later"},
          Expected{QDate(2062, 9, 18), "book.left_later"}, Expected{QDate(1920, 9, 18), "day.early"},
          Expected{QDate(), "book.left_later"}}) {
        INFO(each.on.toString(Qt::ISODate).toStdString());
        CHECK(codeOf(book::checkLeaving(later, each.on, kToday)) == QString::fromLatin1(each.code));
    }
    const auto refused = book::checkLeaving(later, QDate(1926, 9, 18), kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == QStringLiteral("left_on"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("1926年9月18日")));
    CHECK(sentence(refused.error()).contains(book::fieldLabel(Field::TransferInDate)));
    CHECK(sentence(refused.error()).contains(QStringLiteral("2012年3月")));
    const auto bornOnly = personWithDates(open, u"柳如烟", QStringLiteral("1980"), {}, {});
    CHECK(codeOf(book::checkLeaving(bornOnly, QDate(1979, 12, 31), kToday)) == QStringLiteral("book.left_early"));
    CHECK(codeOf(book::checkLeaving(bornOnly, QDate(1980, 1, 1), kToday)) == QStringLiteral("passed"));
    const auto undated = open.addMember(u"罗小满");
    CHECK(codeOf(book::checkLeaving(undated, QDate(1926, 9, 18), kToday)) == QStringLiteral("passed"));
}

TEST_CASE("leaving writes day and reason alone, once, and is undone")
{
    OpenBook open;
    const auto person = personWithDates(open, u"韩知秋", QStringLiteral("1980-05-06"), QStringLiteral("2004-07-01"),
                                        QStringLiteral("2012-03-01"));
    const QStringList before = open.content();
    CHECK(codeOf(leave(open, person.id, QDate(1926, 9, 18))) == QStringLiteral("book.left_early"));
    CHECK(codeOf(leave(open, person.id, QDate(2062, 9, 18))) == QStringLiteral("book.left_later"));
    const auto noReason = leave(open, person.id, QDate(2026, 9, 1), QStringLiteral("不想来"));
    CHECK(codeOf(noReason) == QStringLiteral("book.left_reason"));
    CHECK(sentence(noReason.error()).contains(QStringLiteral("停止党籍")));
    CHECK(codeOf(leave(open, book::MemberId::make(), QDate(2026, 9, 1))) == QStringLiteral("book.member_missing"));
    CHECK(open.content() == before);

    REQUIRE(leave(open, person.id, QDate(2026, 9, 1), QStringLiteral("去世")));
    const auto gone = open.load(person.id);
    CHECK(gone.leftOn == QDate(2026, 9, 1));
    CHECK(gone.leftReason == QStringLiteral("去世"));
    CHECK(gone.values == person.values);
    CHECK(book::belongsOn(book::standingOf(gone), QDate(2026, 8, 31)));
    CHECK_FALSE(book::belongsOn(book::standingOf(gone), QDate(2026, 9, 1)));
    const auto twice = leave(open, person.id, QDate(2026, 9, 2));
    CHECK(codeOf(twice) == QStringLiteral("book.left_already"));
    CHECK(sentence(twice.error()).contains(QStringLiteral("2026年9月1日")));
    REQUIRE(open.book->undo());
    CHECK(open.content() == before);

    open.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, person.id, kToday); });
    CHECK(codeOf(leave(open, person.id, QDate(2026, 9, 1))) == QStringLiteral("book.member_missing"));
}
