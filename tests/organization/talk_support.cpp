// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/talk_support.h"

#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

#include <algorithm>

namespace talk_test {

using book::Field;

Branch::Branch()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), QString()).value().id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        const auto add = [&](const char16_t* name, const char16_t* type, const char16_t* post, Field since,
                             const char16_t* day) -> Result<> {
            book::Member person;
            person.branch = branch;
            person.values.set(Field::FullName, QString::fromUtf16(name));
            person.values.set(Field::MemberType, QString::fromUtf16(type));
            person.values.set(Field::PartyPost, QString::fromUtf16(post));
            person.values.set(since, QString::fromUtf16(day));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, person));
            return {};
        };
        BB_CHECK(add(u"周砚青", book::kFullMember, u"支部书记", Field::JoinDate, u"2001-07-01"));
        BB_CHECK(add(u"韩知秋", book::kFullMember, u"副书记", Field::JoinDate, u"2004-06-18"));
        BB_CHECK(add(u"陆怀瑾", book::kFullMember, u"组织委员", Field::JoinDate, u"2006-06-18"));
        BB_CHECK(add(u"丁春晓", book::kFullMember, u"小组长", Field::JoinDate, u"2013-06-21"));
        BB_CHECK(add(u"方念慈", book::kFullMember, u"", Field::JoinDate, u"2016-06-30"));
        BB_CHECK(add(u"罗小满", book::kProbationaryMember, u"", Field::JoinDate, u"2025-09-30"));
        return add(u"谭嘉禾", book::kApplicant, u"", Field::ApplicationDate, u"2026-06-10");
    }));
}

book::MemberId Branch::member(const QString& name) const
{
    const auto rows = book::listMemberRows(reader(), {}).value();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
    REQUIRE(found != rows.end());
    return found->id;
}

Talk Branch::talk(const QString& from, const QString& to, QDate day) const
{
    const auto rows = book::listMemberRows(reader(), {}).value();
    const auto person = [&](const QString& name) {
        organization::TalkPerson made{{}, name};
        for (const auto& row : rows) {
            if (row.name == name)
                made.member = row.id;
        }
        return made;
    };
    Talk talk;
    talk.branch = branch;
    talk.speaker = person(from);
    talk.partner = person(to);
    talk.heldOn = day;
    talk.level = TalkLevel::Branch;
    return talk;
}

Result<organization::TalkId> Branch::save(const Talk& talk, QDate today)
{
    organization::TalkId id;
    const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::saveTalk(unit, talk, today));
        return {};
    });
    if (!done)
        return fail(done.error());
    return id;
}

} // namespace talk_test
