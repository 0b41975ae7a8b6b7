// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 例会: a meeting that comes again on a regular day with a standing agenda, and plans itself anew.
#pragma once

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
    QString topic; ///< {月} and {年} become those of the day
    int everyMonths = 1;
    std::optional<int> day; ///< 1 … 31
    std::optional<int> week; ///< 1 … 4; 5: the last one of the month
    std::optional<int> weekday; ///< 1 Monday … 7 Sunday
    QTime startsAt;
    QString place;
    QStringList agenda; ///< the standing items
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
[[nodiscard]] QString topicOn(const Series& series, QDate day);

/// In the order in which they were set up.
[[nodiscard]] Result<QList<Series>> listSeries(const store::Session& session, book::BranchId branch);
/// The first regular day from `today` on in a month in which no gathering of the kind is held or planned yet.
[[nodiscard]] Result<QDate> nextFree(const store::Session& session, const Series& series, QDate today);

/// Inserts (rev 0) or changes. Errors: series.topic_missing, series.day, series.from_missing, committee.end_before
/// (Invalid), series.group (Refused: each group meets by itself, and a series knows of none), store.conflict.
[[nodiscard]] Result<SeriesId> putSeries(store::UnitOfWork& unit, const Series& series);
[[nodiscard]] Result<> recycleSeries(store::UnitOfWork& unit, SeriesId id, QDate today);
/// Puts the next one into the plan: gathering::newAgenda, then the lines of the series that are not on it yet. Error: series.over (Refused).
[[nodiscard]] Result<gathering::GatheringId> planNext(store::UnitOfWork& unit, const Series& series, QDate today);

} // namespace branchbook::organization
