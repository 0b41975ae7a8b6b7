// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Party groups of a past day: who was in them and led them, one dissolved since and one that came later.
#include "book/book_support.h"

#include "branchbook/book/group_day.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/roster_day.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <functional>

using namespace book_test;

namespace {

const QDate kMoved(2026, 10, 10);
const QDate kDissolved(2026, 11, 20);

/// On 18 September two groups; on 10 October the leader of the first goes to the second, and another leads; on 20 November the
/// second is dissolved, and one of its people makes a third.
struct Groups : OpenBook {
    book::GroupId first = add(u"第一党小组");
    book::GroupId second = add(u"第二党小组");
    book::Member fang = put(u"方念慈", first);
    book::Member shi = put(u"石维岳", first);
    book::Member ma = put(u"马立川", second);

    Groups()
    {
        setPost(fang, u"小组长", {});
        setLeader(first, fang.id);
        turnTo(kMoved);
        place(fang, second);
        setPost(fang, u"", {});
        setPost(shi, u"第一党小组组长", u"2026-10-10");
        setLeader(first, shi.id);
        turnTo(kDissolved);
        const auto gone = group(second);
        run([&](store::UnitOfWork& unit) { return book::removeGroup(unit, gone); });
        place(ma, add(u"第三党小组"));
    }
    book::GroupId add(const char16_t* name)
    {
        book::GroupId id;
        run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, book::insertGroup(unit, {{}, 0, branch().id, QString::fromUtf16(name), std::nullopt, 0}));
            return {};
        });
        return id;
    }
    book::Member put(const char16_t* name, book::GroupId group)
    {
        const book::Member made = addMember(name);
        place(made, group);
        return made;
    }
    void place(const book::Member& who, book::GroupId group)
    {
        change(who, [&](book::Member& member) { member.group = group; });
    }
    void setPost(const book::Member& who, const char16_t* post, const char16_t* since)
    {
        change(who, [&](book::Member& member) {
            member.values.set(Field::PartyPost, QString::fromUtf16(post));
            member.values.set(Field::PartyPostStart, since == nullptr ? QString() : QString::fromUtf16(since));
        });
    }
    void change(const book::Member& who, const std::function<void(book::Member&)>& work)
    {
        auto member = book::loadMember(reader(), who.id, book::PostWords::AsWritten).value();
        work(member);
        run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    }
    [[nodiscard]] book::PartyGroup group(book::GroupId id) const
    {
        const auto groups = book::listGroups(reader(), branch().id).value();
        return *std::ranges::find(groups, id, &book::PartyGroup::id);
    }
    void setLeader(book::GroupId id, book::MemberId leader)
    {
        auto changed = group(id);
        changed.leader = leader;
        run([&](store::UnitOfWork& unit) { return book::updateGroup(unit, changed); });
    }
    void turnTo(QDate day)
    {
        book.reset();
        book = book::Book::open(folder.filePath(QStringLiteral("a.bbk")), book::OpenMode::Write, day).value();
    }
    /// 第一党小组(组长)：方念慈 石维岳, the names sorted.
    [[nodiscard]] QStringList on(QDate day) const
    {
        QStringList lines;
        const auto groups = book::listGroupsOn(reader(), branch().id, day).value();
        for (const book::GroupOfDay& each : groups) {
            QStringList people = each.people;
            people.sort();
            lines << QStringLiteral("%1(%2)：%3").arg(each.group.name, each.leader, people.join(u' '));
        }
        return lines;
    }
};

} // namespace

TEST_CASE("the groups of a past day have the people and the leader of that day")
{
    const Groups groups;
    const QStringList september{QStringLiteral("第一党小组(方念慈)：方念慈 石维岳"),
                                QStringLiteral("第二党小组()：马立川")};
    const QStringList october{QStringLiteral("第一党小组(石维岳)：石维岳"),
                              QStringLiteral("第二党小组()：方念慈 马立川")};
    CHECK(groups.on(kToday) == september);
    CHECK(groups.on(kMoved.addDays(-1)) == september);
    CHECK(groups.on(kMoved) == october);
    CHECK(groups.on(kDissolved.addDays(-1)) == october); // though it is dissolved since, and the third has somebody
    CHECK(groups.on(kDissolved)
          == QStringList{QStringLiteral("第一党小组(石维岳)：石维岳"), QStringLiteral("第三党小组()：马立川")});
}

TEST_CASE("a group has its Party members of the day, and one that never had anybody stays")
{
    Groups groups;
    (void)groups.add(u"第四党小组");
    groups.change(groups.shi,
                  [](book::Member& member) { member.values.set(Field::JoinDate, QStringLiteral("2026-06-20")); });
    CHECK(groups.on(QDate(2026, 6, 20)).value(0) == QStringLiteral("第一党小组(方念慈)：方念慈 石维岳"));
    CHECK(groups.on(QDate(2026, 6, 19)).value(0) == QStringLiteral("第一党小组(方念慈)：方念慈"));
    CHECK(groups.on(kMoved).contains(QStringLiteral("第四党小组()：")));
    groups.change(groups.ma, [](book::Member& member) {
        member.leftOn = kMoved;
        member.leftReason = QStringLiteral("转出");
    });
    CHECK(groups.on(kMoved.addDays(-1)).contains(QStringLiteral("第二党小组()：马立川")));
    CHECK(groups.on(kMoved).contains(QStringLiteral("第二党小组()：方念慈")));
}

TEST_CASE("the roster of a past day names a group that is dissolved since")
{
    const Groups groups;
    auto row = book::findMemberRow(groups.reader(), groups.fang.id, book::PostWords::AsWritten).value().value();
    CHECK(row.groupName.isEmpty());
    book::RosterDay::load(groups.reader(), groups.branch().id, kDissolved.addDays(-1)).value().applyTo(row);
    CHECK(row.groupName == QStringLiteral("第二党小组"));
}
