// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 例会: a meeting that comes again on a regular day with a standing agenda, and plans itself anew.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

using SeriesId = Id<struct MeetingSeriesTag>;

/// Either a day of the month (the last one where the month is shorter) or the n-th weekday of it.
struct Series {
    SeriesId id;
    qint64 rev = 0;
    book::BranchId branch;
    gathering::Kind kind = gathering::Kind::CommitteeMeeting;
    std::optional<book::GroupId> group; ///< of 党小组会: which one's; of other kinds none
    QString groupName; ///< read with the record
    bool groupGone = false; ///< the same: the group was given up since, nothing comes any more
    QString topic; ///< {月} and {年} become those of the day
    int everyMonths = 1;
    std::optional<int> day; ///< 1 … 31
    std::optional<int> week; ///< 1 … 4; 5: the last one of the month
    std::optional<int> weekday; ///< 1 Monday … 7 Sunday
    QTime startsAt;
    QString place;
    QStringList agenda; ///< the standing items: titles alone
    QDate fromOn;
    QDate untilOn; ///< invalid: until somebody ends it

    bool operator==(const Series&) const = default;
};

/// The regular day of that month; invalid where the series says no day.
[[nodiscard]] QDate dayOf(const Series& series, Month month);
/// The first regular day after `day`; invalid where the series is over before.
[[nodiscard]] QDate nextOn(const Series& series, QDate day);
/// 每月第二个星期五, 每3个月10日: how often and when, in words.
[[nodiscard]] QString rhythmText(const Series& series);
/// 第2个星期五, 最后一个星期五, 10日: the day within its month, without how often.
[[nodiscard]] QString dayInMonthText(const Series& series);
[[nodiscard]] QString topicOn(const Series& series, QDate day);
/// What a series is called that nobody gave a name: {月}月支部委员会会议, 第一党小组 {月}月党小组会.
[[nodiscard]] QString usualTopic(const Series& series);
/// 支部委员会会议, 第一党小组党小组会: of what kind, and of a group whose.
[[nodiscard]] QString seriesTitle(const Series& series);

/// In the order in which they were set up.
[[nodiscard]] Result<QList<Series>> listSeries(const store::Session& session, book::BranchId branch);
/// The first regular day from `today` on in a month in which no gathering of the kind, of a group none of the group's, is held or
/// planned yet; invalid where there is none, or the group was given up.
[[nodiscard]] Result<QDate> nextFree(const store::Session& session, const Series& series, QDate today);

/// Inserts (rev 0) or changes. Errors: series.topic_missing, series.day, series.from_missing, committee.end_before,
/// series.group (a 党小组会 without a group of the branch), series.group_none (another kind with one), series.agenda_details (a line
/// with kind, amount or papers behind its title) (Invalid), series.twice (another one of that kind, group, rhythm and day at the
/// same time) (Refused), store.conflict.
[[nodiscard]] Result<SeriesId> putSeries(store::UnitOfWork& unit, const Series& series);
[[nodiscard]] Result<> recycleSeries(store::UnitOfWork& unit, SeriesId id, QDate today);
/// Puts the next one into the plan: gathering::newAgenda, then the lines of the series that are not on it yet.
/// Errors: series.over, series.group_gone (Refused).
[[nodiscard]] Result<gathering::GatheringId> planNext(store::UnitOfWork& unit, const Series& series, QDate today);

} // namespace branchbook::organization
