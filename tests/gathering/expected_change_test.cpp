// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between the notice and the meeting somebody is converted, leaves, dies, comes: the list is compared with the day of the meeting.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/expected_change.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using What = gathering::ExpectedChange::What;

namespace {

const QDate kMeeting(2026, 10, 9);

void setFields(Branch& made, const char16_t* name, const std::vector<std::pair<book::Field, const char16_t*>>& values,
               QDate left = {})
{
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QString::fromUtf16(name))));
        for (const auto& [field, value] : values)
            person.values.set(field, QString::fromUtf16(value));
        person.leftOn = left;
        return book::updateMember(unit, person);
    }));
}

QStringList texts(const Branch& made, const Gathering& g)
{
    QStringList texts;
    const auto changes = gathering::expectedChanges(made.reader(), g).value();
    for (const auto& change : changes)
        texts.append(gathering::expectedChangeText(change));
    return texts;
}

} // namespace

TEST_CASE("a conversion, a transfer, a death and an arrival between notice and meeting are named one by one")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, kMeeting)).value();
    CHECK(texts(made, made.load(id)).isEmpty());
    setFields(made, u"罗小满",
              {{book::Field::MemberType, book::kFullMember}, {book::Field::FullMemberDate, u"2026-09-30"}});
    setFields(made, u"方念慈", {}, QDate(2026, 10, 1));
    setFields(made, u"丁春晓", {{book::Field::MembershipStatus, u"死亡"}}, QDate(2026, 10, 2));
    setFields(made, u"田守拙", {{book::Field::TransferInDate, u"2026-10-08"}}); // came back
    const Gathering plan = made.load(id);
    CHECK(texts(made, plan)
          == QStringList{QStringLiteral("丁春晓：名单里有；开会那天已经不是本支部的党员（转出、去世或者停止党籍等）。"),
                         QStringLiteral("方念慈：名单里有；开会那天已经不是本支部的党员（转出、去世或者停止党籍等）。"),
                         QStringLiteral("罗小满：名单里是预备党员，无表决权；开会那天是正式党员，有表决权。"),
                         QStringLiteral("田守拙：名单里没有；开会那天应到，正式党员，有表决权。")});
    Gathering renewed = plan;
    renewed.attendees = gathering::withChanges(plan.attendees, gathering::expectedChanges(made.reader(), plan).value());
    CHECK(texts(made, renewed).isEmpty());
    CHECK(gathering::votersOf(renewed).entitled == 4); // 韩知秋, 罗小满, 周砚青, 田守拙
    CHECK(renewed.attendees.last().presence == Presence::Absent); // who joined the list has not been marked by anybody
    CHECK(gathering::lacksReason(renewed.attendees.last()));
}

TEST_CASE("who joins the Party or comes to the branch after the day was not yet there, which is not gone")
{
    Branch made; // 罗小满 joined on 30 September 2025, 方念慈 came on 1 April 2024, 田守拙 left on 1 March 2026
    Gathering g = made.attended(Kind::PartyLesson, QDate(2026, 2, 2), {});
    g.heldOn = QDate(2023, 9, 12);
    const QString notYet = QStringLiteral("：名单里有；开会那天还不是本支部的党员（还没有入党，或者还没有转入）。");
    CHECK(texts(made, g) == QStringList{QStringLiteral("方念慈") + notYet, QStringLiteral("罗小满") + notYet});
    g.attendees = gathering::withChanges(g.attendees, gathering::expectedChanges(made.reader(), g).value());
    CHECK(texts(made, g).isEmpty());
    g.heldOn = QDate(2026, 3, 1);
    CHECK(
        texts(made, g)
        == QStringList{QStringLiteral("田守拙：名单里有；开会那天已经不是本支部的党员（转出、去世或者停止党籍等）。")});
}

TEST_CASE("the day before the conversion the right is the old one, on the day it is the new one")
{
    Branch made;
    setFields(made, u"罗小满",
              {{book::Field::MemberType, book::kFullMember}, {book::Field::FullMemberDate, u"2026-10-09"}});
    Gathering g = made.draft(Kind::GeneralMeeting, kMeeting.addDays(-1));
    g.attendees = gathering::expectedOn(made.reader(), made.branch, g.kind, {}, kMeeting.addDays(-1)).value();
    CHECK(texts(made, g).isEmpty());
    g.heldOn = kMeeting; // put off by a day
    CHECK(texts(made, g).size() == 1);
}

TEST_CASE("that the right changed by a sanction is said, the sanction is not")
{
    gathering::ExpectedChange change;
    change.what = What::Right;
    change.listed.name = change.onDay.name = QStringLiteral("马立川");
    change.listed.memberType = change.onDay.memberType = QString::fromUtf16(book::kFullMember);
    change.listed.right = gathering::VotingRight::Votes;
    change.onDay.right = gathering::VotingRight::UnderProbation;
    CHECK(gathering::expectedChangeText(change)
          == QStringLiteral("马立川：表决权有变化（原因保密），开会那天没有表决权。"));
    std::swap(change.listed.right, change.onDay.right); // restored in between
    CHECK(gathering::expectedChangeText(change)
          == QStringLiteral("马立川：表决权有变化（原因保密），开会那天有表决权。"));
    change.what = What::Joined;
    change.onDay.right = gathering::VotingRight::UnderProbation;
    CHECK(gathering::expectedChangeText(change)
          == QStringLiteral("马立川：名单里没有；开会那天应到，正式党员，无表决权（原因保密）。"));
}

TEST_CASE("what was entered by hand and what was archived stays")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    gathering::changeRight(g, g.attendees[2].member, gathering::VotingRight::UnderProbation,
                           QStringLiteral("2026年8月处分决定")); // 韩知秋; the roster does not know it
    const auto id = made.save(g).value();
    CHECK(texts(made, made.load(id)).isEmpty());
    setFields(made, u"方念慈", {}, QDate(2026, 9, 1)); // entered later: gone before the meeting
    REQUIRE(texts(made, made.load(id)).size() == 1);
    Gathering renewed = made.load(id);
    renewed.attendees =
        gathering::withChanges(renewed.attendees, gathering::expectedChanges(made.reader(), renewed).value());
    CHECK(renewed.attendees.size() == 4);
    CHECK(renewed.attendees[1].right == gathering::VotingRight::UnderProbation);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    CHECK(texts(made, made.load(id)).isEmpty());
    CHECK(made.load(id).attendees.size() == 5);
}

TEST_CASE("a lesson may have chosen its people; a committee may not")
{
    Branch made;
    Gathering lesson = made.attended(Kind::PartyLesson, kToday);
    lesson.attendees.removeFirst();
    CHECK(texts(made, lesson).isEmpty());
    Gathering committee = made.attended(Kind::CommitteeMeeting, kToday);
    committee.attendees.removeFirst();
    CHECK(texts(made, committee)
          == QStringList{QStringLiteral("韩知秋：名单里没有；开会那天应到，正式党员，有表决权。")});
}

TEST_CASE("another day brings who is expected since, and takes nobody off who was marked")
{
    Branch made;
    using gathering::ListBase;
    const auto marksOf = [](const Gathering& g) {
        QHash<book::MemberId, gathering::Attendee> marks;
        for (const auto& person : g.attendees)
            marks.insert(person.member, person);
        return marks;
    };
    const auto namesOf = [](const QList<gathering::Attendee>& people) {
        QStringList names;
        for (const auto& person : people)
            names.append(person.name);
        return names;
    };
    Gathering lesson = made.attended(Kind::PartyLesson, kToday); // 丁春晓, 方念慈, 韩知秋, 罗小满, 周砚青
    lesson.attendees.removeIf([](const auto& person) { return person.name == QStringLiteral("方念慈"); }); // on purpose
    Gathering moved = lesson;
    moved.heldOn = QDate(2025, 9, 1); // 田守拙 has not left yet, 罗小满 is not accepted yet
    const auto renew = [&](ListBase base) {
        return gathering::renewedList(made.reader(), lesson, moved, marksOf(lesson), base).value();
    };
    const auto recorded = renew(ListBase::Recorded);
    CHECK(namesOf(recorded.joined) == QStringList{QStringLiteral("田守拙")});
    CHECK(gathering::lacksReason(recorded.joined.first())); // nobody has said whether he came
    CHECK(recorded.gone.isEmpty());
    CHECK(recorded.people.size() == 5);
    CHECK_FALSE(namesOf(recorded.people).contains(QStringLiteral("方念慈")));

    gathering::unmarkPresent(lesson); // as a plan names them
    const auto named = renew(ListBase::Named);
    CHECK(namesOf(named.joined) == QStringList{QStringLiteral("田守拙")});
    CHECK(namesOf(named.gone) == QStringList{QStringLiteral("罗小满")});
    for (auto& person : lesson.attendees) {
        if (person.name == QStringLiteral("罗小满"))
            person.reason = QStringLiteral("病假");
    }
    CHECK(renew(ListBase::Named).gone.isEmpty());
    CHECK(namesOf(renew(ListBase::Proposed).joined).contains(QStringLiteral("方念慈"))); // the roster alone
}

TEST_CASE("another group brings its people; who was marked stays, is named, and goes with a click")
{
    Branch made;
    Gathering g = made.draft(Kind::GroupMeeting, kToday);
    g.group = made.first;
    g.attendees = gathering::expectedOn(made.reader(), made.branch, g.kind, g.group, kToday).value();
    const QString other = QStringLiteral("丁春晓：名单里有；开会那天不在这个党小组。");
    CHECK(texts(made, g).isEmpty());
    Gathering moved = g;
    moved.group = made.second;
    QHash<book::MemberId, gathering::Attendee> marks;
    for (const auto& person : g.attendees)
        marks.insert(person.member, person);
    const auto renewed = gathering::renewedList(made.reader(), g, moved, marks, gathering::ListBase::Recorded).value();
    const QStringList second = made.expected(Kind::GroupMeeting, kToday, made.second);
    REQUIRE_FALSE(second.isEmpty());
    CHECK(renewed.joined.size() == second.size());
    CHECK(renewed.people.size() == g.attendees.size() + second.size());
    moved.attendees = renewed.people;
    CHECK(texts(made, moved).contains(other));
    CHECK(texts(made, moved).size() == g.attendees.size());
    moved.attendees = gathering::withChanges(moved.attendees, gathering::expectedChanges(made.reader(), moved).value());
    CHECK(moved.attendees.size() == second.size());
    CHECK(texts(made, moved).isEmpty());
}
