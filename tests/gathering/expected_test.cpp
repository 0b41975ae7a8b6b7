// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected: the Party members of the day, full and probationary; activists and those who left are not.
#include "gathering/gathering_support.h"

#include "branchbook/gathering/day_doubt.h"
#include "support/catch_qt.h"

using namespace gathering_test;

namespace {

QStringList names(const char16_t* spaced)
{
    return QString::fromUtf16(spaced).split(u' ');
}

} // namespace

TEST_CASE("everybody of the branch, as of the day, by pinyin")
{
    const Branch made;
    CHECK(made.expected(Kind::GeneralMeeting, kToday) == names(u"丁春晓 方念慈 韩知秋 罗小满 周砚青"));
    // Before he left, before she was transferred in, before admission.
    CHECK(made.expected(Kind::GeneralMeeting, QDate(2026, 2, 28))
          == names(u"丁春晓 方念慈 韩知秋 罗小满 田守拙 周砚青"));
    CHECK(made.expected(Kind::GeneralMeeting, QDate(2025, 9, 29)) == names(u"丁春晓 方念慈 韩知秋 田守拙 周砚青"));
    CHECK(made.expected(Kind::GeneralMeeting, QDate(2024, 3, 31)) == names(u"丁春晓 韩知秋 田守拙 周砚青"));
    CHECK(made.expected(Kind::GeneralMeeting, QDate(1989, 6, 30)).isEmpty());
}

TEST_CASE("who joined in a year and nobody knows when is expected from its beginning, which is asked")
{
    Branch made;
    book::Member vague;
    vague.branch = made.branch;
    vague.values.set(book::Field::FullName, QStringLiteral("贺松年"));
    vague.values.set(book::Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
    vague.values.set(book::Field::JoinDate, QStringLiteral("2026"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, vague));
        return {};
    }));
    const auto doubtOn = [&](QDate day) {
        const Gathering meeting = made.attended(Kind::GeneralMeeting, day);
        return gathering::vagueDateDoubt(made.reader(), meeting.attendees, day).value();
    };
    CHECK(made.expected(Kind::GeneralMeeting, QDate(2026, 1, 15)).contains(QStringLiteral("贺松年")));
    CHECK(doubtOn(QDate(2026, 1, 15)).startsWith(QStringLiteral("贺松年的入党")));
    CHECK(doubtOn(QDate(2025, 12, 31)).isEmpty()); // not expected yet
    CHECK(doubtOn(QDate(2026, 12, 31)).isEmpty()); // joined by then in any case
}

TEST_CASE("the committee, and a group")
{
    const Branch made;
    CHECK(made.expected(Kind::CommitteeMeeting, kToday) == names(u"韩知秋 周砚青"));
    CHECK(made.expected(Kind::CenterGroupStudy, kToday) == names(u"韩知秋 周砚青"));
    CHECK(made.expected(Kind::GroupMeeting, kToday, made.first) == names(u"丁春晓 方念慈 周砚青"));
    CHECK(made.expected(Kind::GroupMeeting, QDate(2026, 1, 15), made.second) == names(u"韩知秋 罗小满 田守拙"));
    CHECK(made.expected(Kind::GroupMeeting, kToday).isEmpty()); // no group, nobody
}

TEST_CASE("the kind of membership is that of the day")
{
    const Branch made;
    const auto people =
        gathering::expectedOn(made.reader(), made.branch, Kind::GeneralMeeting, std::nullopt, QDate(2014, 1, 10))
            .value();
    for (const auto& person : people) {
        CHECK(person.presence == Presence::Present);
        const bool probation = person.name == u"丁春晓"; // 21 June 2013 to 20 June 2014
        CHECK(person.memberType == QString::fromUtf16(probation ? book::kProbationaryMember : book::kFullMember));
    }
    CHECK(people.size() == 4);
}

TEST_CASE("once recorded, the people stay as they were")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 2, 20))).value();
    CHECK(made.load(id).attendees.size() == 6);
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Member person, book::loadMember(unit.session(), made.member(QStringLiteral("韩知秋"))));
        person.leftOn = QDate(2026, 1, 1);
        person.leftReason = QStringLiteral("转出");
        return book::updateMember(unit, person);
    }));
    CHECK(made.load(id).attendees.size() == 6);
    CHECK(made.expected(Kind::GeneralMeeting, QDate(2026, 2, 20)).size() == 5);
}

TEST_CASE("every kind has a name that finds it again, a title and an area")
{
    QStringList seen;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        CHECK(gathering::kindByName(QString::fromLatin1(info.name)) == info.kind);
        CHECK(gathering::kindByName(gathering::kindTitle(info.kind)) == info.kind);
        CHECK(&gathering::kindInfo(info.kind) == &info);
        CHECK((QByteArray(info.area) == "organization" || QByteArray(info.area) == "ideology"));
        seen.append(QString::fromLatin1(info.name));
    }
    // The contract of the command line.
    for (const char16_t* name : {u"general_meeting", u"committee_meeting", u"group_meeting", u"party_lesson",
                                 u"theme_party_day", u"organizational_life_meeting", u"center_group_study"})
        CHECK(seen.contains(QString::fromUtf16(name)));
    CHECK_FALSE(gathering::kindByName(u"picnic"));
}

TEST_CASE("who is dead, expelled or stopped is not expected")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        for (const auto& [name, status] : {std::pair{u"方念慈", u"死亡"}, {u"罗小满", u"停止党籍"}}) {
            BB_TRY(book::Member person, book::loadMember(unit.session(), made.member(QString::fromUtf16(name))));
            person.values.set(book::Field::MembershipStatus, QString::fromUtf16(status));
            BB_CHECK(book::updateMember(unit, person));
        }
        return {};
    }));
    CHECK(made.expected(Kind::GeneralMeeting, kToday) == names(u"丁春晓 韩知秋 周砚青"));
}

TEST_CASE("committee and group are those of the day, not of today")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Member newcomer, book::loadMember(unit.session(), made.member(QStringLiteral("方念慈"))));
        newcomer.group = made.second;
        newcomer.values.set(book::Field::PartyPost, QStringLiteral("组织委员"));
        newcomer.values.set(book::Field::PartyPostStart, QStringLiteral("2026-09-01"));
        BB_CHECK(book::updateMember(unit, newcomer));
        BB_TRY(book::Member former, book::loadMember(unit.session(), made.member(QStringLiteral("韩知秋"))));
        former.values.set(book::Field::PartyPost, {});
        return book::updateMember(unit, former);
    }));
    CHECK(made.expected(Kind::CommitteeMeeting, QDate(2026, 8, 7)) == names(u"韩知秋 周砚青"));
    CHECK(made.expected(Kind::CommitteeMeeting, kToday) == names(u"方念慈 周砚青"));
    CHECK(made.expected(Kind::GroupMeeting, QDate(2026, 9, 17), made.first) == names(u"丁春晓 方念慈 周砚青"));
    CHECK(made.expected(Kind::GroupMeeting, kToday, made.first) == names(u"丁春晓 周砚青"));
}

TEST_CASE("a round held in the first three months counts for the year before")
{
    // domain-rules §1.3: the 2023 round was held on 23 January and 8 March 2024.
    CHECK(gathering::usualYear(Kind::OrganizationalLifeMeeting, QDate(2024, 1, 23)) == 2023);
    CHECK(gathering::usualYear(Kind::DemocraticEvaluation, QDate(2024, 3, 8)) == 2023);
    CHECK(gathering::usualYear(Kind::OrganizationalLifeMeeting, QDate(2026, 12, 11)) == 2026);
    CHECK_FALSE(gathering::usualYear(Kind::PartyLesson, QDate(2026, 1, 20)));
}
