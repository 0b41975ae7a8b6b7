// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/named.h"

#include <algorithm>
#include <array>

namespace branchbook::gathering {

namespace {

constexpr std::array<KindInfo, 14> kKinds{{
    {Kind::GeneralMeeting, "general_meeting", u"支部党员大会", "organization", Audience::Everybody},
    {Kind::CommitteeMeeting, "committee_meeting", u"支部委员会会议", "organization", Audience::Committee},
    {Kind::GroupMeeting, "group_meeting", u"党小组会", "organization", Audience::Group},
    {Kind::PartyLesson, "party_lesson", u"党课", "ideology", Audience::Everybody},
    {Kind::ThemePartyDay, "theme_party_day", u"主题党日", "organization", Audience::Everybody},
    {Kind::OrganizationalLifeMeeting, "organizational_life_meeting", u"组织生活会", "organization",
     Audience::Everybody},
    {Kind::DemocraticEvaluation, "democratic_evaluation", u"民主评议党员会议", "organization", Audience::Everybody},
    {Kind::CenterGroupStudy, "center_group_study", u"中心组学习", "ideology", Audience::Committee},
    {Kind::IntensiveTraining, "intensive_training", u"集中培训", "ideology", Audience::Everybody},
    {Kind::SpecialLecture, "special_lecture", u"专题辅导", "ideology", Audience::Everybody},
    {Kind::TheorySeminar, "theory_seminar", u"理论研讨", "ideology", Audience::Everybody},
    {Kind::TheoryExam, "theory_exam", u"理论考试", "ideology", Audience::Everybody},
    {Kind::Forum, "forum", u"座谈会", "organization", Audience::Everybody},
    {Kind::OtherActivity, "other_activity", u"其他活动", "organization", Audience::Everybody},
}};

} // namespace

std::span<const KindInfo> kinds()
{
    return kKinds;
}

const KindInfo& kindInfo(Kind kind)
{
    return kKinds.at(static_cast<size_t>(kind));
}

std::optional<Kind> kindByName(QStringView name)
{
    const auto* found = findNamed(kKinds, name);
    return found == nullptr ? std::nullopt : std::optional(found->kind);
}

QString kindTitle(Kind kind)
{
    return QString::fromUtf16(kindInfo(kind).title);
}

std::optional<int> usualYear(Kind kind, QDate day)
{
    constexpr int kLastMonthOfRound = 3;
    if (!countsForYear(kind) || !day.isValid())
        return std::nullopt;
    return day.month() <= kLastMonthOfRound ? day.year() - 1 : day.year();
}

bool countsForYear(Kind kind)
{
    return kind == Kind::OrganizationalLifeMeeting || kind == Kind::DemocraticEvaluation;
}

bool isAttendedAsMember(Kind kind)
{
    constexpr std::array kOrdinary{Kind::GeneralMeeting, Kind::GroupMeeting, Kind::ThemePartyDay,
                                   Kind::OrganizationalLifeMeeting};
    return std::ranges::find(kOrdinary, kind) != kOrdinary.end();
}

Result<> checkForYear(Kind kind, QDate day, std::optional<int> year)
{
    if (!countsForYear(kind) || !day.isValid() || !year || *year == day.year() || *year == day.year() - 1)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.for_year"),
                {day.toString(Qt::ISODate), kindTitle(kind), QString::number(day.year()),
                 QString::number(day.year() - 1), QString::number(*year)});
}

bool isRecorded(const Gathering& gathering)
{
    return gathering.state == State::Archived
        || (gathering.enteredOn.isValid() && gathering.enteredOn >= gathering.heldOn);
}

bool isAttendanceEntered(const Gathering& gathering)
{
    return gathering.attendees.isEmpty()
        || !std::all_of(gathering.attendees.begin(), gathering.attendees.end(), &lacksReason);
}

Result<> checkStaysHeld(const Gathering& before, const Gathering& now, QDate today)
{
    const bool held = isRecorded(before) && !before.attendees.isEmpty() && isAttendanceEntered(before);
    if (!held || now.heldOn <= today)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("gathering.held_later"), {now.heldOn.toString(Qt::ISODate)});
}

Result<> checkDay(const Gathering& before, const Gathering& now, QDate today)
{
    if (!now.heldOn.isValid() || (before.rev != 0 && now.heldOn == before.heldOn))
        return {};
    const QString day = now.heldOn.toString(Qt::ISODate);
    if (now.heldOn < firstDayKept())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.day_early"), {day});
    if (now.heldOn > today.addYears(kPlanYears))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.day_far"), {day, QString::number(kPlanYears)});
    return {};
}

void unmarkPresent(Gathering& plan)
{
    for (Attendee& person : plan.attendees) {
        if (person.presence == Presence::Present)
            person.presence = Presence::Absent;
    }
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Present: return QStringLiteral("present");
    case Presence::OnLeave: return QStringLiteral("on_leave");
    case Presence::Absent: break;
    }
    return QStringLiteral("absent");
}

} // namespace branchbook::gathering
