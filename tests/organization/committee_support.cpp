// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/committee_support.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/work_plan.h"

#include "support/catch_qt.h"

#include <algorithm>

namespace committee_test {

using book::Field;

namespace {

struct Person {
    const char16_t* name;
    const char16_t* type;
    const char16_t* post;
    const char16_t* since;
    const char16_t* full;
    QDate left = {};
};

} // namespace

Branch::Branch()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("c.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), {}).value().id;
    const std::vector<Person> people{
        {u"周砚青", book::kFullMember, u"支部书记", u"2023-10-31", u"2002-07-01"},
        {u"韩知秋", book::kFullMember, u"副书记", u"2023-10-31", u"2005-06-18"},
        {u"沈若溪", book::kFullMember, u"组织委员", u"2023-10-31", u"2011-06-18"},
        {u"陆怀瑾", book::kFullMember, u"宣传委员", u"2023-10-31", u"2013-12-05"},
        {u"贺松年", book::kFullMember, u"纪检委员、小组长", u"2024-03-15", u"1999-07-01"},
        {u"丁春晓", book::kFullMember, u"小组长", u"2023-10-31", u"2014-06-21"},
        {u"方念慈", book::kFullMember, u"", u"", u"2017-06-30"},
        {u"罗小满", book::kProbationaryMember, u"", u"", u""},
        {u"田守拙", book::kFullMember, u"", u"", u"1990-07-01", QDate(2026, 3, 1)},
    };
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        for (const Person& person : people) {
            book::Member member;
            member.branch = branch;
            member.leftOn = person.left;
            member.values.set(Field::FullName, QString::fromUtf16(person.name));
            member.values.set(Field::MemberType, QString::fromUtf16(person.type));
            member.values.set(Field::PartyPost, QString::fromUtf16(person.post));
            member.values.set(Field::PartyPostStart, QString::fromUtf16(person.since));
            member.values.set(Field::FullMemberDate, QString::fromUtf16(person.full));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        }
        return {};
    }));
}

Result<> Branch::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    return done ? Result<>() : fail(done.error());
}

book::MemberId Branch::member(const QString& name) const
{
    const auto rows = book::listMemberRows(reader(), {branch, false, -1, 0}).value();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
    REQUIRE(found != rows.end());
    return found->id;
}

QString Branch::rosterPost(const QString& name) const
{
    return book::loadMember(reader(), member(name)).value().values.get(Field::PartyPost);
}

Committee Branch::committee() const
{
    return organization::loadCommittee(reader(), branch).value();
}

organization::PostId Branch::post(const QString& title) const
{
    const Committee all = committee();
    const auto* found = all.postTitled(title);
    REQUIRE(found != nullptr);
    return found->id;
}

QStringList Branch::holders(const QString& title, QDate day) const
{
    QStringList names;
    const Committee all = committee();
    const auto* found = all.postTitled(title);
    REQUIRE(found != nullptr);
    for (const Seat& seat : all.holdersOn(found->id, day))
        names.append(seat.name);
    return names;
}

Term Branch::draftTerm(int number, QDate elected, QDate ends) const
{
    Term term;
    term.branch = branch;
    term.number = number;
    term.electedOn = elected;
    term.plannedEnd = ends;
    term.endsOn = ends;
    return term;
}

organization::TermId Branch::adopt()
{
    organization::TermId id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto found, organization::committeeOfRoster(unit.session(), branch, kToday));
        BB_TRY(id, organization::adoptRoster(unit, found, draftTerm(), kToday));
        return {};
    }));
    return id;
}

organization::TermId Branch::put(const Term& term)
{
    organization::TermId id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::putTerm(unit, term, kToday));
        return {};
    }));
    return id;
}

Seat Branch::draftSeat(const QString& title, const QString& name, QDate from, How how) const
{
    Seat seat;
    const Committee all = committee();
    const Term* term = all.termOn(from);
    if (term == nullptr)
        term = &all.terms.first();
    seat.term = term->id;
    seat.post = post(title);
    seat.member = member(name);
    seat.fromOn = from;
    seat.how = how;
    return seat;
}

Result<> Branch::appoint(const Seat& seat, QDate today)
{
    return run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::appoint(unit, seat, today));
        return {};
    });
}

Result<> Branch::end(const QString& title, QDate lastDay, const QString& why)
{
    const Committee all = committee();
    const auto held = all.holdersOn(post(title), lastDay);
    REQUIRE(held.size() == 1);
    return run(
        [&](store::UnitOfWork& unit) { return organization::endSeat(unit, held.first().id, lastDay, why, kToday); });
}

organization::DutyId Branch::addDuty(const QString& title, const QString& person, const QString& matter, QDate from)
{
    organization::Duty duty;
    duty.branch = branch;
    if (!title.isEmpty())
        duty.post = post(title);
    if (!person.isEmpty()) {
        duty.member = member(person);
        duty.memberName = person;
    }
    duty.matter = matter;
    duty.fromOn = from;
    organization::DutyId id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::putDuty(unit, duty, kToday));
        return {};
    }));
    return id;
}

QStringList Branch::image() const
{
    QStringList lines;
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const Committee all = committee();
    for (const Term& term : all.terms)
        lines << QStringLiteral("term|%1|").arg(term.number) + iso(term.electedOn) + iso(term.endsOn) + term.shiftRef
                + term.approvalRef;
    for (const auto& one : all.posts)
        lines << QStringLiteral("post|%1|%2|%3").arg(one.title).arg(one.seats).arg(one.position);
    for (const Seat& seat : all.seats)
        lines << QStringLiteral("seat|") + seat.title + seat.name + iso(seat.fromOn) + iso(seat.untilOn)
                + seat.endedWhy;
    const auto duties = organization::listDuties(reader(), branch).value();
    for (const auto& duty : duties)
        lines << QStringLiteral("duty|") + duty.postTitle + duty.memberName + duty.matter + iso(duty.fromOn)
                + iso(duty.untilOn);
    const auto work = organization::listWork(reader(), branch, kToday.year()).value();
    for (const auto& item : work)
        lines << QStringLiteral("work|%1|%2|").arg(item.month).arg(item.position) + item.matter + iso(item.doneOn)
                + item.doneNote;
    const auto rows = book::listMemberRows(reader(), {branch, false, -1, 0}).value();
    for (const auto& row : rows)
        lines << QStringLiteral("member|") + row.name + row.post + row.postSince.toIso();
    return lines;
}

QStringList Branch::expectedInCommittee(QDate day) const
{
    QStringList names;
    const auto people =
        gathering::expectedOn(reader(), branch, gathering::Kind::CommitteeMeeting, std::nullopt, day).value();
    for (const auto& person : people)
        names.append(person.name);
    return names;
}

} // namespace committee_test
