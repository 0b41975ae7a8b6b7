// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who took part in meetings and votes of a period: people and occasions, those left out with their reasons, those nobody asked.
#include "branchbook/institutions/participation.h"
#include "branchbook/rules/catalogue.h"
#include "gathering/decision_support.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace gathering_test;
using namespace branchbook::institutions;

namespace {

const DateRange kThirdQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

const ParticipationLine& lineOf(const Participation& sum, const char16_t* name)
{
    for (const ParticipationLine& line : sum.lines) {
        if (line.name == name)
            return line;
    }
    FAIL("nobody of this name");
    return sum.lines.first();
}

Participation takenPart(const Branch& s)
{
    return participationIn(s.reader(), s.branch, kThirdQuarter, kToday).value();
}

} // namespace

TEST_CASE("a share of nothing is none", "[participation]")
{
    const Branch s;
    const Participation none = takenPart(s);
    CHECK(none.isEmpty());
    CHECK(none.unasked.size() == 5);
}

TEST_CASE("people and occasions of meetings and votes; a probationer meets and does not vote", "[participation]")
{
    Branch s;
    Gathering voted = s.attended(Kind::GeneralMeeting, QDate(2026, 7, 10), {QStringLiteral("方念慈")});
    voted.agenda = {item(u"党费使用", gathering::Matter::Other)};
    voted.resolutions = {vote(voted, 0, 3, 0, 0)};
    REQUIRE(s.decide(voted));
    REQUIRE(s.save(s.attended(Kind::OrganizationalLifeMeeting, QDate(2026, 8, 10),
                              {QStringLiteral("方念慈"), QStringLiteral("丁春晓")})));
    REQUIRE(s.save(s.attended(Kind::PartyLesson, QDate(2026, 8, 20)))); // study is no matter of this
    REQUIRE(s.save(s.attended(Kind::GeneralMeeting, QDate(2026, 9, 29)))); // a plan
    const Participation sum = takenPart(s);
    CHECK(sum.meetings == 2);
    CHECK(sum.expected == 10);
    CHECK(sum.present == 7);
    CHECK(sum.people() == 5);
    CHECK(sum.came() == 4);
    CHECK(sum.neverCame() == QStringList{QStringLiteral("方念慈")});
    CHECK(sum.votes == 1);
    CHECK(sum.entitled == 4);
    CHECK(sum.voted == 3);
    CHECK(sum.electors() == 4);
    CHECK(sum.voters() == 3);
    CHECK(sum.neverVoted() == QStringList{QStringLiteral("方念慈")});
    const ParticipationLine& away = lineOf(sum, u"方念慈");
    CHECK(away.onLeave == 2);
    CHECK(away.reasons == QStringList{QStringLiteral("公差")}); // once
    CHECK(lineOf(sum, u"罗小满").votesAsked == 0);
    CHECK(lineOf(sum, u"罗小满").present == 2);
    CHECK(sum.unasked.isEmpty());
    const auto catalogue = rules::Catalogue::builtIn().value();
    book::AreaSection section;
    REQUIRE(addParticipationSection({s.reader(), s.branch, kThirdQuarter, kToday, catalogue}, section));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral(
              "党员参与：党员大会、党小组会、组织生活会和民主评议2次，应到10人次、实到7人次（70.0%）；应参加的党员5名，"
              "参加过的4名（80.0%）；表决1次，有表决权4人次、到会表决3人次（75.0%），书面意见0人次。"));
}

TEST_CASE("whoever is left out of 应到会 stands with the reason and is not missing", "[participation]")
{
    Branch s;
    Gathering meeting = s.attended(Kind::GeneralMeeting, QDate(2026, 7, 10), {QStringLiteral("方念慈")});
    for (gathering::Attendee& person : meeting.attendees) {
        if (person.name == u"方念慈")
            person.leftOut = gathering::LeftOut{rules::AwayReason::LongIll, QDate(2025, 1, 1),
                                                QStringLiteral("机关党委同意"), QStringLiteral("党员大会同意")};
    }
    REQUIRE(s.decide(meeting));
    const Participation sum = takenPart(s);
    CHECK(sum.expected == 4);
    CHECK(sum.people() == 4);
    CHECK(sum.neverCame().isEmpty());
    CHECK(lineOf(sum, u"方念慈").leftOut == 1);
    CHECK(lineOf(sum, u"方念慈").reasons == QStringList{rules::awayReasonName(rules::AwayReason::LongIll)});
}

TEST_CASE("members whom no list names are told", "[participation]")
{
    Branch s;
    Gathering meeting = s.attended(Kind::GroupMeeting, QDate(2026, 7, 10));
    meeting.group = s.first;
    meeting.attendees =
        gathering::expectedOn(s.reader(), s.branch, Kind::GroupMeeting, s.first, meeting.heldOn).value();
    REQUIRE(s.save(meeting));
    const Participation sum = takenPart(s);
    CHECK(sum.people() == 3);
    CHECK(sum.unasked.size() == 2);
    CHECK(sum.unasked.contains(QStringLiteral("罗小满")));
}
