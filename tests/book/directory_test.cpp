// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of a branch: who is found by what, and that reading a few people again gives what reading all gives.
#include "book/book_support.h"

#include "branchbook/book/member_directory.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <array>

using namespace book_test;
using book::MemberDirectory;
using book::RosterPart;

namespace {

MemberDirectory directoryOf(const OpenBook& open)
{
    return MemberDirectory::load(open.reader(), open.branch().id).value();
}

QStringList found(const MemberDirectory& directory, const char16_t* typed, RosterPart part = RosterPart::Everybody)
{
    QStringList names;
    for (const int person : directory.select(part, kToday, QString::fromUtf16(typed)))
        names << directory.name(person).toString();
    return names;
}

store::ChangeSet edit(OpenBook& open, book::MemberId id, const std::function<void(book::Member&)>& change)
{
    return open.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto member, book::loadMember(unit.session(), id));
        change(member);
        return book::updateMember(unit, member);
    });
}

void checkSame(const MemberDirectory& one, const MemberDirectory& other)
{
    REQUIRE(one.count() == other.count());
    for (int part = 0; part < book::kRosterPartCount; ++part)
        CHECK(found(one, u"", RosterPart(part)) == found(other, u"", RosterPart(part)));
    CHECK(one.countParts(kToday) == other.countParts(kToday));
}

} // namespace

TEST_CASE("people are found by a part of the name, its pinyin without spaces, and the initials")
{
    OpenBook open;
    open.addMember(u"沈若溪");
    open.addMember(u"欧阳川");
    open.addMember(u"Anna川");
    const auto directory = directoryOf(open);
    CHECK(found(directory, u"若") == QStringList{QStringLiteral("沈若溪")});
    CHECK(found(directory, u"ouyangch") == QStringList{QStringLiteral("欧阳川")});
    CHECK(found(directory, u"OU YANG") == QStringList{QStringLiteral("欧阳川")});
    CHECK(found(directory, u"srx") == QStringList{QStringLiteral("沈若溪")});
    CHECK(found(directory, u"anna") == QStringList{QStringLiteral("Anna川")});
    CHECK(found(directory, u"xyz").isEmpty());
    CHECK(found(directory, u"").size() == 3);
}

TEST_CASE("who has no kind yet is among everybody and to be verified")
{
    OpenBook open;
    const auto add = [&](const QString& name, const QString& type, const QString& marks) {
        book::Member member;
        member.id = book::MemberId::make();
        member.branch = open.branch().id;
        member.enteredOn = kToday;
        member.toVerify = marks;
        member.values.set(book::Field::FullName, name);
        member.values.set(book::Field::MemberType, type);
        member.values.set(book::Field::JoinDate, QStringLiteral("2010-07"));
        open.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_CHECK(book::insertMember(unit, member));
            return {};
        });
    };
    add(QStringLiteral("张无类"), {}, {});
    add(QStringLiteral("李积极"), QStringLiteral("入党积极分子"), QStringLiteral("birth_date"));
    const auto directory = directoryOf(open);
    CHECK(found(directory, u"张无类") == QStringList{QStringLiteral("张无类")});
    CHECK(found(directory, u"zwl", RosterPart::ToVerify) == QStringList{QStringLiteral("张无类")});
    CHECK(found(directory, u"张无类", RosterPart::Full).isEmpty());
    CHECK(found(directory, u"张无类", RosterPart::Developing).isEmpty());
    CHECK(found(directory, u"李积极", RosterPart::ToVerify) == QStringList{QStringLiteral("李积极")});
    CHECK(found(directory, u"李积极").isEmpty());
    CHECK(directory.select(RosterPart::Everybody, QDate(2009, 1, 1), QStringLiteral("张无类")).empty());
}

TEST_CASE("what is typed lies within one name, one pinyin or one set of initials")
{
    OpenBook open;
    open.addMember(u"安平"); // anping, ap
    open.addMember(u"白石"); // baishi, bs
    open.addMember(u"Bo Anders");
    const auto directory = directoryOf(open);
    CHECK(directory.count() == 3);
    for (const char16_t* across : {u"平白", u"apbs", u"pb", u"pingbai", u"apanping", u"\n", u"bsbaishi"})
        CHECK(found(directory, across).size() == (*across == u'\n' ? 3 : 0));
    CHECK(found(directory, u"bo an") == QStringList{QStringLiteral("Bo Anders")});
    CHECK(found(directory, u"ANDERS") == QStringList{QStringLiteral("Bo Anders")});
    CHECK(found(directory, u"a").size() == 3);
    CHECK(found(directory, u"ap") == QStringList{QStringLiteral("安平")});
}

TEST_CASE("the search over the window shows first whose name or initials begin so")
{
    OpenBook open;
    open.addMember(u"安平");
    open.addMember(u"白安");
    open.addMember(u"平安");
    const auto directory = directoryOf(open);
    const auto names = [&](const char16_t* typed, int most) {
        QStringList list;
        for (const int person : directory.search(QString::fromUtf16(typed), kToday, most))
            list << directory.name(person).toString();
        return list;
    };
    CHECK(names(u"安", 5) == QStringList{QStringLiteral("安平"), QStringLiteral("白安"), QStringLiteral("平安")});
    CHECK(names(u"pa", 5) == QStringList{QStringLiteral("平安")});
    CHECK(names(u"an", 2).size() == 2);
    CHECK(names(u"", 5).isEmpty());
}

TEST_CASE("reading changed people again gives what reading everybody gives")
{
    OpenBook open;
    const auto first = open.addMember(u"沈若溪");
    const auto second = open.addMember(u"欧阳川");
    auto directory = directoryOf(open);
    CHECK(directory.countParts(kToday)[std::size_t(RosterPart::Hardship)] == 0);
    const auto branch = open.branch().id;

    auto changes = edit(open, first.id, [](book::Member& member) {
        member.values.set(Field::IsHardship, QStringLiteral("1"));
        member.values.set(Field::PartyPost, QStringLiteral("组织委员"));
    });
    CHECK(directory.refresh(open.reader(), branch, changes.keys).value());
    checkSame(directory, directoryOf(open));
    CHECK(found(directory, u"", RosterPart::Hardship) == QStringList{QStringLiteral("沈若溪")});

    changes = edit(open, first.id, [](book::Member& member) {
        member.values.set(Field::FullName, QStringLiteral("沈若希")); // other characters: perhaps another place
        member.leftOn = kToday;
        member.leftReason = QStringLiteral("转出");
    });
    CHECK_FALSE(directory.refresh(open.reader(), branch, changes.keys).value());
    directory = directoryOf(open);
    checkSame(directory, directoryOf(open));
    CHECK(found(directory, u"", RosterPart::Left) == QStringList{QStringLiteral("沈若希")});

    SECTION("another sound is another place in the order")
    {
        changes = edit(open, second.id,
                       [](book::Member& member) { member.values.set(Field::FullName, QStringLiteral("赵川")); });
        CHECK_FALSE(directory.refresh(open.reader(), branch, changes.keys).value());
    }
    SECTION("somebody new")
    {
        const auto third = open.addMember(u"方念慈");
        CHECK_FALSE(directory.refresh(open.reader(), branch, {third.id.toString()}).value());
    }
    SECTION("somebody in the recycle bin")
    {
        changes = open.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, second.id, kToday); });
        CHECK_FALSE(directory.refresh(open.reader(), branch, changes.keys).value());
    }
    SECTION("keys of other tables say nothing")
    {
        CHECK(directory.refresh(open.reader(), branch, {branch.toString()}).value());
        checkSame(directory, directoryOf(open));
    }
}

TEST_CASE("another letter narrows to what asking everybody anew would give")
{
    OpenBook open;
    for (const char16_t* name : {u"沈若溪", u"沈若", u"宋若溪", u"欧阳川", u"Anna川", u"沈溪"})
        open.addMember(name);
    const auto directory = directoryOf(open);
    for (const char16_t* word : {u"shenruoxi", u"若溪", u"SRX", u"anna川"}) {
        const QString whole = QString::fromUtf16(word);
        auto people = directory.select(RosterPart::Everybody, kToday, whole.left(1));
        for (int letters = 2; letters <= whole.size(); ++letters) {
            people = directory.narrow(people, whole.left(letters));
            CHECK(people == directory.select(RosterPart::Everybody, kToday, whole.left(letters)));
        }
        CHECK(!people.empty());
    }
}

TEST_CASE("every order puts people as a comparison of their values does, those without a value last both ways")
{
    OpenBook open;
    const std::array posts{u"", u"支部书记", u"组织委员", u"支部副书记", u"第二党小组组长", u"", u"纪检委员"};
    const std::array joined{u"2019-05", u"", u"1978-12-11", u"2026-07-01", u"1978-12-11", u"2001", u""};
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto id = open.addMember(u"沈若溪").id;
        edit(open, id, [&](book::Member& member) {
            member.values.set(book::Field::PartyPost, QString::fromUtf16(posts[i]));
            member.values.set(book::Field::JoinDate, QString::fromUtf16(joined[i]));
        });
    }
    const auto directory = directoryOf(open);
    const auto natural = directory.select(RosterPart::Everybody, kToday, {});
    const auto memberOf = [&](int person) {
        return book::loadMember(open.reader(), directory.id(person)).value().values;
    };
    const auto checkOrder = [&](book::RosterOrder by, auto keyOf) { // keyOf: empty = no value; else comparable text
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            auto wanted = natural;
            std::ranges::stable_sort(wanted, [&](int a, int b) {
                const QString one = keyOf(memberOf(a));
                const QString other = keyOf(memberOf(b));
                if (one.isEmpty() || other.isEmpty())
                    return !one.isEmpty() && other.isEmpty();
                return order == Qt::AscendingOrder ? one < other : one > other;
            });
            auto people = natural;
            std::ranges::reverse(people); // however they come
            directory.sort(people, by, order);
            CHECK(people == wanted);
        }
    };
    checkOrder(book::RosterOrder::Joined, [](const book::FieldValues& values) {
        const auto on = PartialDate::fromIso(values.get(book::Field::JoinDate));
        return on.isEmpty() ? QString() : on.earliest().toString(Qt::ISODate);
    });
    checkOrder(book::RosterOrder::Post, [](const book::FieldValues& values) {
        const QString post = values.get(book::Field::PartyPost);
        if (post.isEmpty())
            return QString();
        const QStringList ranks{QStringLiteral("支部书记"), QStringLiteral("支部副书记"), QStringLiteral("委员"),
                                QStringLiteral("组长")};
        for (int rank = 0; rank < ranks.size(); ++rank) {
            if (post.contains(ranks.at(rank)))
                return QString::number(rank);
        }
        return QStringLiteral("9");
    });
}

TEST_CASE("the directory, the rows and the places keep a family name together")
{
    OpenBook open;
    for (const char16_t* name : {u"林远舟", u"李闻笛", u"刘向野", u"李秉文"})
        open.addMember(name);
    const QStringList wanted{QStringLiteral("李秉文"), QStringLiteral("李闻笛"), QStringLiteral("林远舟"),
                             QStringLiteral("刘向野")};
    CHECK(found(directoryOf(open), u"") == wanted);
    QStringList rows;
    const auto listed = book::listMemberRows(open.reader(), {}).value();
    for (const auto& row : listed)
        rows << row.name;
    CHECK(rows == wanted);
}

TEST_CASE("another character of the same reading changes the place")
{
    OpenBook open;
    const auto person = open.addMember(u"李文");
    open.addMember(u"李闻");
    auto directory = directoryOf(open);
    (void)edit(open, person.id,
               [](book::Member& member) { member.values.set(Field::FullName, QStringLiteral("黎文")); });
    CHECK_FALSE(directory.refresh(open.reader(), open.branch().id, {person.id.toString()}).value());
    CHECK(found(directoryOf(open), u"") == QStringList{QStringLiteral("李闻"), QStringLiteral("黎文")});
}
