// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of a past day: the kinds, posts, groups and states of that day, and nothing that happened later.
#include "book/book_support.h"

#include "branchbook/book/member_directory.h"
#include "branchbook/book/roster_day.h"
#include "support/catch_qt.h"

using namespace book_test;
using book::RosterPart;

namespace {

book::Member person(OpenBook& open, const char16_t* name,
                    std::initializer_list<std::pair<Field, const char16_t*>> values)
{
    book::Member member = open.addMember(name);
    for (const auto& [field, value] : values)
        member.values.set(field, QString::fromUtf16(value));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    return open.load(member.id);
}

QString typeOn(const book::Member& member, QDate day)
{
    const auto standing = book::standingOf(member);
    return book::belongsOn(standing, day) ? book::typeOn(standing, day) : QStringLiteral("-");
}

} // namespace

TEST_CASE("the kind of a person on the way is that of the day")
{
    OpenBook open;
    const auto target = person(open, u"温如故",
                               {{Field::MemberType, u"发展对象"},
                                {Field::ApplicationDate, u"2024-02-19"},
                                {Field::ActivistDate, u"2024-08-16"},
                                {Field::DevelopmentTargetDate, u"2026-06-12"}});
    CHECK(typeOn(target, QDate(2024, 2, 18)) == QStringLiteral("-"));
    CHECK(typeOn(target, QDate(2024, 2, 19)) == QStringLiteral("入党申请人"));
    CHECK(typeOn(target, QDate(2024, 8, 16)) == QStringLiteral("入党积极分子"));
    CHECK(typeOn(target, QDate(2026, 6, 11)) == QStringLiteral("入党积极分子"));
    CHECK(typeOn(target, QDate(2026, 6, 12)) == QStringLiteral("发展对象"));

    const auto member = person(open, u"高又晴",
                               {{Field::MemberType, u"正式党员"},
                                {Field::ApplicationDate, u"2022-03"},
                                {Field::JoinDate, u"2025-03-27"},
                                {Field::FullMemberDate, u"2026-03-27"}});
    CHECK(typeOn(member, QDate(2022, 2, 28)) == QStringLiteral("-"));
    CHECK(typeOn(member, QDate(2025, 3, 26)) == QStringLiteral("入党申请人"));
    CHECK(typeOn(member, QDate(2026, 3, 26)) == QStringLiteral("预备党员"));
    CHECK(typeOn(member, kToday) == QStringLiteral("正式党员"));

    // Without any day nothing is known but today.
    const auto undated = person(open, u"苏叶", {{Field::MemberType, u"入党积极分子"}});
    CHECK(typeOn(undated, QDate(2020, 1, 1)) == QStringLiteral("入党积极分子"));
}

TEST_CASE("a person who came to be known later is in no part of the day")
{
    OpenBook open;
    (void)person(open, u"苏叶", {{Field::MemberType, u"入党申请人"}, {Field::ApplicationDate, u"2026-09-06"}});
    const auto directory = book::MemberDirectory::load(open.reader(), open.branch().id).value();
    CHECK(directory.countParts(kToday)[size_t(RosterPart::Developing)] == 1);
    CHECK(directory.countParts(QDate(2026, 9, 5))[size_t(RosterPart::Developing)] == 0);
}

TEST_CASE("floating and out of contact begin on their day")
{
    OpenBook open;
    const auto away = person(open, u"陈望北",
                             {{Field::JoinDate, u"2011-12-16"},
                              {Field::IsFloating, u"1"},
                              {Field::FloatingStart, u"2026-04-10"},
                              {Field::FloatingDestination, u"外省"}});
    const auto directory = book::MemberDirectory::load(open.reader(), open.branch().id).value();
    const auto floating = [&](QDate day) { return directory.countParts(day)[size_t(RosterPart::Floating)]; };
    CHECK(floating(QDate(2026, 4, 9)) == 0);
    CHECK(floating(QDate(2026, 4, 10)) == 1);
    const auto on = [&](QDate day) {
        auto row = book::findMemberRow(open.reader(), away.id, book::PostWords::AsWritten).value().value();
        book::RosterDay::load(open.reader(), open.branch().id, day).value().applyTo(row);
        return row;
    };
    CHECK_FALSE(on(QDate(2026, 4, 9)).floating);
    CHECK(on(QDate(2026, 4, 10)).floating);
    auto member = open.load(away.id);
    book::RosterDay::load(open.reader(), open.branch().id, QDate(2026, 4, 9)).value().applyTo(member);
    for (const Field field : {Field::IsFloating, Field::FloatingStart, Field::FloatingDestination})
        CHECK_FALSE(member.values.has(field));
    CHECK(member.values.get(Field::JoinDate) == QStringLiteral("2011-12-16"));
}

TEST_CASE("the post is that of the day, and so is what is said of leaving")
{
    OpenBook open;
    auto held = person(open, u"沈若溪", {{Field::PartyPost, u"组织委员"}, {Field::PartyPostStart, u"2026-06-01"}});
    held.leftOn = QDate(2026, 9, 1);
    held.leftReason = QStringLiteral("转出");
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, held); });
    const auto on = [&](QDate day) {
        auto member = book::loadMember(open.reader(), held.id, book::PostWords::AsWritten).value();
        book::RosterDay::load(open.reader(), open.branch().id, day).value().applyTo(member);
        return member;
    };
    CHECK(on(QDate(2026, 5, 31)).values.get(Field::PartyPost).isEmpty());
    CHECK(on(QDate(2026, 6, 1)).values.get(Field::PartyPost) == QStringLiteral("组织委员"));
    CHECK_FALSE(on(QDate(2026, 8, 31)).leftOn.isValid());
    CHECK(on(QDate(2026, 8, 31)).leftReason.isEmpty());
    CHECK(on(QDate(2026, 9, 1)).leftOn == QDate(2026, 9, 1));
}

TEST_CASE("there is a roster from the founding until today")
{
    book::Branch branch;
    branch.founded = PartialDate::of(2012, 3);
    const auto codeOf = [&](QDate day) {
        const auto checked = book::checkRosterDay(branch, day, kToday);
        return checked ? QString() : checked.error().code;
    };
    CHECK(codeOf(QDate(2012, 2, 29)) == QStringLiteral("book.roster_before"));
    CHECK(codeOf(QDate(2012, 3, 1)).isEmpty());
    CHECK(codeOf(kToday).isEmpty());
    CHECK(codeOf(kToday.addDays(1)) == QStringLiteral("book.roster_later"));
}
