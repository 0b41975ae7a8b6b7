// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/decision_support.h"

#include "support/catch_qt.h"

#include <algorithm>

namespace gathering_test {

using book::Field;

Branch::Branch()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), QString()).value().id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(first, book::insertGroup(unit, {{}, 0, branch, QStringLiteral("第一党小组"), std::nullopt, 0}));
        BB_TRY(second, book::insertGroup(unit, {{}, 0, branch, QStringLiteral("第二党小组"), std::nullopt, 1}));
        const auto add = [&](const char16_t* name, const char16_t* type, const char16_t* post, book::GroupId group,
                             const std::vector<std::pair<Field, const char16_t*>>& dates, QDate left = {}) -> Result<> {
            book::Member person;
            person.branch = branch;
            person.group = group;
            person.leftOn = left;
            person.values.set(Field::FullName, QString::fromUtf16(name));
            person.values.set(Field::MemberType, QString::fromUtf16(type));
            person.values.set(Field::PartyPost, QString::fromUtf16(post));
            for (const auto& [field, value] : dates)
                person.values.set(field, QString::fromUtf16(value));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, person));
            return {};
        };
        BB_CHECK(add(u"周砚青", book::kFullMember, u"支部书记", first,
                     {{Field::JoinDate, u"2001-07-01"}, {Field::FullMemberDate, u"2002-07-01"}}));
        BB_CHECK(add(u"韩知秋", book::kFullMember, u"副书记", second,
                     {{Field::JoinDate, u"2004-06-18"}, {Field::FullMemberDate, u"2005-06-18"}}));
        BB_CHECK(add(u"丁春晓", book::kFullMember, u"小组长", first,
                     {{Field::JoinDate, u"2013-06-21"}, {Field::FullMemberDate, u"2014-06-21"}}));
        BB_CHECK(add(u"方念慈", book::kFullMember, u"", first,
                     {{Field::JoinDate, u"2016-06-30"},
                      {Field::FullMemberDate, u"2017-06-30"},
                      {Field::TransferInDate, u"2024-04-01"}}));
        BB_CHECK(add(u"罗小满", book::kProbationaryMember, u"", second, {{Field::JoinDate, u"2025-09-30"}}));
        BB_CHECK(add(u"田守拙", book::kFullMember, u"", second,
                     {{Field::JoinDate, u"1989-07-01"}, {Field::FullMemberDate, u"1990-07-01"}}, QDate(2026, 3, 1)));
        return add(u"谭嘉禾", book::kActivist, u"", first, {{Field::ActivistDate, u"2025-08-08"}});
    }));
}

book::MemberId Branch::member(const QString& name) const
{
    const auto rows = book::listMemberRows(reader(), {}).value();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
    REQUIRE(found != rows.end());
    return found->id;
}

Gathering Branch::draft(Kind kind, QDate day, const QString& topic) const
{
    Gathering g;
    g.branch = branch;
    g.kind = kind;
    g.heldOn = day;
    g.topic = topic;
    return g;
}

Gathering Branch::attended(Kind kind, QDate day, const QStringList& away) const
{
    Gathering g = draft(kind, day);
    g.attendees = gathering::expectedOn(reader(), branch, kind, std::nullopt, day).value();
    for (gathering::Attendee& person : g.attendees) {
        if (away.contains(person.name)) {
            person.presence = Presence::OnLeave;
            person.reason = QStringLiteral("公差");
        }
    }
    return g;
}

Result<gathering::GatheringId> Branch::save(const Gathering& gathering, QDate today)
{
    gathering::GatheringId id;
    const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, gathering, today));
        return {};
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<gathering::GatheringId> Branch::decide(const Gathering& gathering, QDate today)
{
    gathering::GatheringId id;
    const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, gathering, today, &officialRules()));
        return {};
    });
    if (!done)
        return fail(done.error());
    return id;
}

QStringList Branch::expected(Kind kind, QDate day, std::optional<book::GroupId> group) const
{
    QStringList names;
    const auto people = gathering::expectedOn(reader(), branch, kind, group, day).value();
    for (const gathering::Attendee& person : people)
        names.append(person.name);
    return names;
}

} // namespace gathering_test
