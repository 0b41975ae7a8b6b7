// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something people attended: meetings, lessons, study, theme days. One noun for all five areas.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/attachment.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/votes.h"
#include "branchbook/gathering/voting_right.h"

#include <QTime>

#include <optional>
#include <span>

namespace branchbook::gathering {

using GatheringId = Id<struct GatheringTag>;

/// domain-rules §1.3, the five study forms (I1) and the meetings that go with them.
enum class Kind : quint8 {
    GeneralMeeting,
    CommitteeMeeting,
    GroupMeeting,
    PartyLesson,
    ThemePartyDay,
    OrganizationalLifeMeeting,
    DemocraticEvaluation,
    CenterGroupStudy,
    IntensiveTraining,
    SpecialLecture,
    TheorySeminar,
    TheoryExam,
    Forum,
    OtherActivity,
};

/// Who is expected where nothing else is said.
enum class Audience { Everybody, Committee, Group };

struct KindInfo {
    Kind kind;
    const char* name; ///< stable: "general_meeting"
    const char16_t* title; ///< 支部党员大会
    const char* area; ///< where it is listed: "organization" or "ideology"
    Audience audience;
};
[[nodiscard]] std::span<const KindInfo> kinds();
[[nodiscard]] const KindInfo& kindInfo(Kind kind);
[[nodiscard]] std::optional<Kind> kindByName(QStringView name);
[[nodiscard]] QString kindTitle(Kind kind);
/// The year for which a 组织生活会 or 民主评议 held on `day` counts: held in the first three months, it is the round of the
/// year before (domain-rules §1.3). Nothing for other kinds.
[[nodiscard]] std::optional<int> usualYear(Kind kind, QDate day);
/// 组织生活会, 民主评议: a year stands beside their day.
[[nodiscard]] bool countsForYear(Kind kind);
/// Organizational life that a leading cadre of the Party attends as an ordinary member (双重组织生活, domain-rules §1.3: EDU2019 art.
/// 16, A): members' meeting, group, theme day, 组织生活会. The text names no list of its own, so what else could be meant
/// (lessons, 民主评议) is not counted; a committee is attended by office.
[[nodiscard]] bool isAttendedAsMember(Kind kind);
/// Such a round is of the year in which it was held or of the one before. Error: gathering.for_year (Invalid).
[[nodiscard]] Result<> checkForYear(Kind kind, QDate day, std::optional<int> year);

enum class Presence { Present, OnLeave, Absent };
[[nodiscard]] QString presenceName(Presence presence); ///< "present", "on_leave", "absent"

/// One expected person, frozen with the record.
struct Attendee {
    book::MemberId member;
    QString name; ///< the roster's until the record is archived, then as it was written
    QString memberType; ///< 人员类别 on the day
    Presence presence = Presence::Present;
    QString reason; ///< 事假, 病假, 公差, 流动外出 … for those not present
    std::optional<VotingRight> right = {}; ///< absent: as the 人员类别 says
    std::optional<LeftOut> leftOut = {}; ///< not counted in 应到会

    bool operator==(const Attendee&) const = default;
};

/// Not there, and nobody has said why: not even that it was without leave.
[[nodiscard]] inline bool lacksReason(const Attendee& person)
{
    return person.presence != Presence::Present && person.reason.trimmed().isEmpty();
}

[[nodiscard]] inline VotingRight votingRightOf(const Attendee& person)
{
    return person.right ? *person.right : votingRightByType(person.memberType);
}

enum class State { Draft, Archived };

struct Gathering {
    GatheringId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<book::GroupId> group;
    QString groupName; ///< read with the record
    Kind kind = Kind::GeneralMeeting;
    QString topic;
    QDate heldOn;
    QTime startsAt; ///< invalid: not given
    QTime endsAt;
    QString place;
    QString host;
    QString recorder;
    QString lecturer;
    std::optional<int> studyMinutes; ///< what each person present is credited with
    QString minutesHtml; ///< the record, limited rich text
    std::optional<int> forYear; ///< 组织生活会, 民主评议: the year it counts for
    State state = State::Draft;
    QDate enteredOn; ///< for what was planned first: the day on which what took place was first recorded
    bool late = false; ///< entered more than the set number of days after it was held
    QList<AgendaItem> agenda;
    QList<Attendee> attendees;
    QStringList observers; ///< 列席
    QList<Resolution> resolutions;
    QList<Correction> corrections; ///< oldest first; read with the record, written by correctGathering alone

    bool operator==(const Gathering&) const = default;
};

/// Whether somebody recorded what took place: archived, or entered on its day or later. What was entered before its day
/// stays a plan, however long its day is gone and whomever it names as expected.
[[nodiscard]] bool isRecorded(const Gathering& gathering);

/// Whether somebody said who came: anybody is present, or away with a reason. True where nobody is expected.
[[nodiscard]] bool isAttendanceEntered(const Gathering& gathering);
/// What was held, with its attendance written down, is not put off: its people would be expected again, and who came, and why
/// the others did not, would be gone. Error: gathering.held_later (Refused).
[[nodiscard]] Result<> checkStaysHeld(const Gathering& before, const Gathering& now, QDate today);
/// No gathering before the founding of the Party (1921-07-01), no plan more than five years ahead of `today`: years mistyped.
/// What is stored with such a day may be mended step by step. Errors: gathering.day_early, gathering.day_far (Invalid).
[[nodiscard]] Result<> checkDay(const Gathering& before, const Gathering& now, QDate today);
/// Whom a plan names is expected and no more: who is marked present is not there yet.
void unmarkPresent(Gathering& plan);

/// The flat form for lists and counts.
struct GatheringRow {
    GatheringId id;
    Kind kind = Kind::GeneralMeeting;
    QString topic;
    QDate heldOn;
    QTime startsAt;
    QTime endsAt;
    QString place;
    QString host;
    QString groupName;
    State state = State::Draft;
    QDate enteredOn;
    bool late = false;
    int expected = 0;
    int present = 0;
    int onLeave = 0;
    int absent = 0;
    int studyMinutes = 0; ///< per person present
    int attachments = 0;
    bool recorded = true; ///< isRecorded
    QDate recycledOn; ///< invalid: not in the recycle bin
    QDate archivedOn; ///< invalid: not archived, or nobody knows when

    /// Still to come, or its day is gone and nobody recorded it: counts as nothing held.
    [[nodiscard]] bool isPlanned(QDate today) const { return heldOn > today || !recorded; }
};

} // namespace branchbook::gathering
