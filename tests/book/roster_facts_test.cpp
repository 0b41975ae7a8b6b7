// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"
#include "branchbook/book/roster_facts.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

using namespace book_test;

namespace {

using Values = std::vector<std::pair<Field, const char16_t*>>;

book::MemberId add(OpenBook& b, const char16_t* name, const char16_t* type, const Values& values,
                   std::optional<book::GroupId> group = std::nullopt, QDate left = {})
{
    book::MemberId id;
    b.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Member person;
        person.branch = b.branch().id;
        person.group = group;
        person.leftOn = left;
        person.values.set(Field::FullName, QString::fromUtf16(name));
        person.values.set(Field::MemberType, QString::fromUtf16(type));
        for (const auto& [field, value] : values)
            person.values.set(field, QString::fromUtf16(value));
        BB_TRY(id, book::insertMember(unit, person));
        return {};
    });
    return id;
}

rules::Facts factsOf(const OpenBook& b)
{
    rules::Facts facts;
    const auto base = rules::ruleBase().value();
    REQUIRE(book::addRosterFacts({b.reader(), b.branch().id, QDate(2025, 1, 1), kToday, base->catalogue}, facts));
    return facts;
}

/// "dev.15 2025-09-30", of one person.
QStringList eventsOf(const rules::Facts& facts, book::MemberId id)
{
    QStringList list;
    for (const rules::Event& event : facts.events) {
        if (event.subject == id.toString())
            list.append(event.what + u' ' + event.on.toString(Qt::ISODate)
                        + QString::fromLatin1(event.dayKnown ? "" : "?"));
    }
    return list;
}

} // namespace

TEST_CASE("the step that a person stands on, and what a member went through")
{
    OpenBook b;
    const auto applicant = add(b, u"甲", book::kApplicant, {{Field::ApplicationDate, u"2026-09-06"}});
    const auto activist =
        add(b, u"乙", book::kActivist, {{Field::ApplicationDate, u"2025-03-17"}, {Field::ActivistDate, u"2025-08-08"}});
    const auto target = add(b, u"丙", book::kDevelopmentTarget,
                            {{Field::ActivistDate, u"2024-08-16"}, {Field::DevelopmentTargetDate, u"2026-06-12"}});
    const auto probationer = add(b, u"丁", book::kProbationaryMember,
                                 {{Field::JoinDate, u"2024-06-01"}, {Field::ProbationExtendedUntil, u"2026-06-01"}});
    const auto converted =
        add(b, u"戊", book::kFullMember, {{Field::JoinDate, u"2025-03-01"}, {Field::FullMemberDate, u"2026-03-01"}});
    const auto old =
        add(b, u"己", book::kFullMember, {{Field::JoinDate, u"2001-07-01"}, {Field::FullMemberDate, u"2002-07-01"}});
    const auto undated = add(b, u"庚", book::kFullMember, {{Field::JoinDate, u"2025-03-01"}});

    const rules::Facts facts = factsOf(b);
    CHECK(eventsOf(facts, applicant) == QStringList{QStringLiteral("dev.1 2026-09-06")});
    CHECK(eventsOf(facts, activist) == QStringList{QStringLiteral("dev.3 2025-08-08")});
    CHECK(eventsOf(facts, target) == QStringList{QStringLiteral("dev.8++ 2026-06-12")});
    CHECK(eventsOf(facts, probationer) == QStringList{QStringLiteral("dev.15 2024-06-01")});
    REQUIRE(facts.terms.size() == 1);
    CHECK(facts.terms[0].what == QStringLiteral("probation"));
    CHECK(facts.terms[0].until == QDate(2026, 6, 1));
    CHECK(eventsOf(facts, converted)
          == QStringList{QStringLiteral("dev.15 2025-03-01"), QStringLiteral("dev.23 2026-03-01")});
    CHECK(eventsOf(facts, old).isEmpty());
    CHECK(eventsOf(facts, undated).isEmpty()); // full without a day: no probation is open
}

TEST_CASE("a month stands on its last day, a year on none")
{
    OpenBook b;
    const auto month = add(b, u"甲", book::kApplicant, {{Field::ApplicationDate, u"2026-02"}});
    const auto year = add(b, u"乙", book::kApplicant, {{Field::ApplicationDate, u"2026"}});
    const rules::Facts facts = factsOf(b);
    CHECK(eventsOf(facts, month) == QStringList{QStringLiteral("dev.1 2026-02-28?")});
    CHECK(eventsOf(facts, year).isEmpty());
}

TEST_CASE("the numbers of the branch, its people and the groups that have somebody")
{
    OpenBook b;
    book::GroupId full;
    b.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(full, book::insertGroup(unit, {{}, 0, b.branch().id, QStringLiteral("第一党小组"), std::nullopt, 0}));
        BB_CHECK(book::insertGroup(unit, {{}, 0, b.branch().id, QStringLiteral("第二党小组"), std::nullopt, 1}));
        return {};
    });
    add(b, u"甲", book::kFullMember, {{Field::JoinDate, u"2001-07-01"}, {Field::PartyPost, u"支部书记"}}, full);
    add(b, u"乙", book::kFullMember, {{Field::JoinDate, u"2001-07-01"}, {Field::PartyPost, u"小组长"}}, full);
    add(b, u"丙", book::kProbationaryMember, {{Field::JoinDate, u"2026-03-27"}});
    add(b, u"丁", book::kActivist, {});
    add(b, u"戊", book::kFullMember, {{Field::JoinDate, u"2001-07-01"}}, full, QDate(2026, 9, 1));
    const auto lost =
        add(b, u"己", book::kFullMember,
            {{Field::JoinDate, u"2001-07-01"}, {Field::IsLostContact, u"1"}, {Field::LostContactDate, u"2026-03-01"}});

    const rules::Facts facts = factsOf(b);
    CHECK(facts.measure(QStringLiteral("branch.members")) == 4);
    CHECK(facts.measure(QStringLiteral("branch.full_members")) == 3);
    CHECK(facts.measure(QStringLiteral("committee.members")) == 1);
    CHECK(facts.people.size() == 5); // who left is not among them
    REQUIRE(facts.groups.size() == 1);
    CHECK(facts.groups[0].id == full.toString());
    CHECK(eventsOf(facts, lost) == QStringList{QStringLiteral("lost.since 2026-03-01")});
}
