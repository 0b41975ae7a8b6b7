// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The count of a vote beside the record of its meeting: nobody votes who was not there (ELECT2020 art 24).
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/election_count.h"
#include "branchbook/organization/electors.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

struct AttendanceTexts {
    Q_DECLARE_TR_FUNCTIONS(AttendanceTexts)
};

} // namespace

Result<std::optional<int>> recordedPresent(const store::Session& session, const Election& election, QDate day)
{
    using Count = std::optional<int>;
    if (election.gathering.isEmpty())
        return Count();
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (!meeting && meeting.error().kind != ErrorKind::NotFound)
        return fail(meeting.error());
    if (!meeting || !gathering::isRecorded(*meeting) || !gathering::isAttendanceEntered(*meeting))
        return Count();
    BB_TRY(const Turnout turnout, turnoutOf(session, election, day));
    return turnout.basis == Turnout::Basis::Meeting ? turnout.present : Count();
}

Result<QList<AttendanceGap>> attendanceGaps(const store::Session& session, const Election& election)
{
    QList<AttendanceGap> gaps;
    for (const ElectionRound& round : election.rounds) {
        BB_TRY(const auto recorded, recordedPresent(session, election, round.heldOn));
        if (recorded && *recorded < round.present)
            gaps.append({round.number, round.present, *recorded});
    }
    return gaps;
}

Result<int> ballotPapers(const store::Session& session, const Election& election)
{
    const auto due = nextRound(election);
    if (!due && !election.rounds.isEmpty())
        return election.rounds.first().issued;
    BB_TRY(const Turnout turnout, turnoutOf(session, election));
    const bool again = due && due->number > 1 && due->present > 0;
    return turnout.present.value_or(again ? due->present : turnout.entitled);
}

QString attendanceGapDoubt(const AttendanceGap& gap)
{
    return AttendanceTexts::tr("第 %1 次投票记的是实到会 %2 人，会议记录上有选举权的只到了 %3 人。请核对考勤"
                               "或者计票：到会不足应到会五分之四的，选举无效。")
        .arg(gap.round)
        .arg(gap.counted)
        .arg(gap.recorded);
}

QString attendanceGapChinese(const AttendanceGap& gap)
{
    return (gap.office.isEmpty() ? QString() : QStringLiteral("选举%1的").arg(gap.office))
        + QStringLiteral("第%1次投票记的实到会%2名，多于会议记录上到会的有选举权的%3名")
              .arg(gap.round)
              .arg(gap.counted)
              .arg(gap.recorded);
}

} // namespace branchbook::organization
