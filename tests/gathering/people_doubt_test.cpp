// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody falls out of 应到 without a word, and nobody is in two meetings at once without being asked about.
#include "branchbook/gathering/people_doubt.h"

#include "gathering/gathering_support.h"
#include "support/catch_qt.h"

using namespace gathering_test;
using namespace branchbook::gathering;

namespace {

const QDate kDay(2026, 9, 10);

book::MemberId addUnsettled(Branch& made, const QString& name, const QString& post, book::GroupId group,
                            const QString& joined = {})
{
    book::MemberId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Member person;
        person.branch = made.branch;
        person.group = group;
        person.values.set(book::Field::FullName, name);
        person.values.set(book::Field::PartyPost, post);
        person.values.set(book::Field::JoinDate, joined);
        BB_TRY(id, book::insertMember(unit, person));
        return {};
    }));
    return id;
}

QStringList namesOf(const QList<UnsettledPerson>& people)
{
    QStringList names;
    for (const UnsettledPerson& person : people)
        names.append(person.name);
    return names;
}

} // namespace

TEST_CASE("whose kind nobody knows is named, with how many and what to do, and no longer when it is settled")
{
    Branch made;
    const auto plain = addUnsettled(made, QStringLiteral("苏远山"), {}, made.second);
    addUnsettled(made, QStringLiteral("白小舟"), QStringLiteral("组织委员"), made.first);
    addUnsettled(made, QStringLiteral("方后来"), {}, made.first, QStringLiteral("2026-09-15")); // after the day
    const Gathering everybody = made.attended(Kind::GeneralMeeting, kDay);
    CHECK(everybody.attendees.size() == 5); // neither of them is counted
    const auto people = unsettledOn(made.reader(), everybody).value();
    CHECK(people.size() == 2);
    CHECK(namesOf(people).contains(QStringLiteral("苏远山")));
    const QString doubt = unsettledDoubt(people);
    for (const char16_t* word : {u"2 人", u"苏远山", u"白小舟", u"应到", u"填写人员类别"})
        CHECK(doubt.contains(QString::fromUtf16(word)));
    CHECK(namesOf(unsettledOn(made.reader(), made.draft(Kind::CommitteeMeeting, kDay)).value())
          == QStringList{QStringLiteral("白小舟")});
    Gathering group = made.draft(Kind::GroupMeeting, kDay);
    group.group = made.second;
    CHECK(namesOf(unsettledOn(made.reader(), group).value()) == QStringList{QStringLiteral("苏远山")});
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), plain));
        person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        return book::updateMember(unit, person);
    }));
    CHECK(namesOf(unsettledOn(made.reader(), everybody).value()) == QStringList{QStringLiteral("白小舟")});
    Gathering archived = everybody;
    archived.state = State::Archived;
    CHECK(unsettledOn(made.reader(), archived).value().isEmpty()); // stays as it is
    CHECK(unsettledDoubt({}).isEmpty());
}

TEST_CASE("whoever is present in two meetings at overlapping hours of a day is named with the other one")
{
    Branch made;
    const auto at = [&](Kind kind, const char* from, const char* until, const QStringList& away = {}) {
        Gathering g = made.attended(kind, kDay, away);
        g.topic = QStringLiteral("主题") + QString::fromLatin1(from);
        g.startsAt = QTime::fromString(QString::fromLatin1(from), QStringLiteral("H:mm"));
        g.endsAt = QTime::fromString(QString::fromLatin1(until), QStringLiteral("H:mm"));
        return g;
    };
    REQUIRE(made.save(at(Kind::GeneralMeeting, "9:00", "10:30", {QStringLiteral("丁春晓")})));
    const auto clashesOf = [&](const Gathering& g) {
        return presenceClashes(g, presentBeside(made.reader(), g).value());
    };
    // From 10:00 on both: who was away from the first, or is away here, was in one alone.
    const auto clashes = clashesOf(at(Kind::PartyLesson, "10:00", "11:00", {QStringLiteral("方念慈")}));
    REQUIRE(clashes.size() == 1);
    QStringList names = clashes.first().names;
    names.sort();
    QStringList both{QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QStringLiteral("罗小满")};
    both.sort();
    CHECK(names == both);
    const QString doubt = presenceClashDoubt(clashes.first());
    for (const char16_t* word : {u"韩知秋", u"主题9:00", u"09:00—10:30", u"请核对"})
        CHECK(doubt.contains(QString::fromUtf16(word)));
    CHECK(clashesOf(at(Kind::PartyLesson, "10:30", "11:30")).isEmpty()); // one after the other
    CHECK(clashesOf(at(Kind::PartyLesson, "8:00", "9:00")).isEmpty());
    CHECK(clashesOf(at(Kind::PartyLesson, "9:30", "")).size() == 1); // without an end: its beginning
    Gathering noHour = at(Kind::PartyLesson, "9:30", "");
    noHour.startsAt = {};
    CHECK(clashesOf(noHour).isEmpty());
    Gathering nextDay = at(Kind::PartyLesson, "9:30", "10:00");
    nextDay.heldOn = kDay.addDays(1);
    CHECK(clashesOf(nextDay).isEmpty());
    // A record is not beside itself.
    const auto id = made.save(at(Kind::PartyLesson, "14:00", "15:00")).value();
    CHECK(clashesOf(made.load(id)).isEmpty());
}

TEST_CASE("whoever is kept in two branches and present in both at one hour is named with the other branch")
{
    Branch made;
    const auto born = [&](const QString& name, const char16_t* birth) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto person, book::loadMember(unit.session(), made.member(name)));
            person.values.set(book::Field::BirthDate, QString::fromUtf16(birth));
            return book::updateMember(unit, person);
        }));
    };
    born(QStringLiteral("方念慈"), u"1990-03-04");
    born(QStringLiteral("丁春晓"), u"1988-05-06");
    Gathering other;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Branch second;
        second.id = book::BranchId::make();
        second.name = QStringLiteral("机关第二党支部");
        BB_CHECK(book::insertBranch(unit, second));
        other.branch = second.id;
        other.kind = Kind::GeneralMeeting;
        other.topic = QStringLiteral("学习");
        other.heldOn = kDay;
        other.startsAt = QTime(9, 0);
        other.endsAt = QTime(10, 0);
        for (const auto& [name, birth] : {std::pair(u"方念慈", u"1990-03-04"), std::pair(u"丁春晓", u"1979-01-02")}) {
            book::Member person;
            person.branch = second.id;
            person.values.set(book::Field::FullName, QString::fromUtf16(name));
            person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
            person.values.set(book::Field::BirthDate, QString::fromUtf16(birth));
            BB_TRY(const auto id, book::insertMember(unit, person));
            Attendee there;
            there.member = id;
            there.name = QString::fromUtf16(name);
            other.attendees.append(there);
        }
        return {};
    }));
    REQUIRE(made.save(other));
    Gathering here = made.attended(Kind::PartyLesson, kDay);
    here.startsAt = QTime(9, 30);
    const auto clashes = presenceClashes(here, presentBeside(made.reader(), here).value());
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.first().names == QStringList{QStringLiteral("方念慈")}); // the other one is a namesake
    CHECK(presenceClashDoubt(clashes.first()).contains(QStringLiteral("机关第二党支部的")));
    here.startsAt = QTime(10, 0);
    CHECK(presenceClashes(here, presentBeside(made.reader(), here).value()).isEmpty());
}
