// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year as months × kinds: what was held, is planned, is late, was waived; every cell knows its findings.
#pragma once

#include "branchbook/agenda/agenda.h"

#include <array>

namespace branchbook::agenda {

/// Running 进行中: some of several took place. NotArranged 未排: it is due now and no plan stands. Upcoming 待排: the
/// same in a period to come. Unrecorded 已过未记录: the day of a plan is gone and nobody recorded it. Blank: nothing is asked
/// for in this month.
enum class CellState : quint8 { Blank, Done, Running, Planned, Unrecorded, NotArranged, Upcoming, Overdue, Waived };

struct YearCell {
    CellState state = CellState::Blank;
    QString text; ///< 22日, 3/3, 2次, 待排, 未排, 逾期; empty for a blank one
    int count = 0;
    int needed = 0; ///< where several are asked for: in the month (groups), or in a quarter that had only some of them
    QDate on; ///< held or planned
    QStringList refs; ///< what to open: "gathering/<id>"
    QStringList keys; ///< of the findings that it shows
    QString why; ///< sentences of those findings, each once; for a waived one the reason
};

struct YearRow {
    QString what; ///< "committee_meeting"; of a deadline the id of its rule
    bool isDeadline = false; ///< of the section 期限: cells count what falls due in the month
    QString title; ///< 支部委员会会议
    QString asked; ///< 一般每月召开1次 · 3个小组; 本支部规定每季度召开2次 · 此前1次
    std::array<YearCell, 12> months;
    int done = 0;
    int needed = 0; ///< with those that were waived
    int waived = 0; ///< not held, and said why
    int overdue = 0; ///< findings, as list and badge count them
    int ofOtherYears = 0; ///< held in this year for another one (组织生活会 of last year, held in January)
};

struct YearSection {
    QString title; ///< 三会一课, 组织生活, 日常工作, 期限
    std::vector<YearRow> rows;
};

struct YearMatrix {
    int year = 0;
    std::vector<YearSection> sections; ///< without empty ones
    int done = 0; ///< cells of each state, as the line above the table counts them
    int running = 0;
    int overdue = 0; ///< findings, not cells: what list and badge count
    int unrecorded = 0;
    int planned = 0; ///< with those still to be arranged in months to come
    int notArranged = 0;
    int waived = 0;
    int lateDeadlines = 0; ///< findings of the section 期限, which is in none of the other totals
};

/// The window whose findings the matrix of a year needs: yearly duties fall due in the year after.
[[nodiscard]] DateRange matrixWindow(int year);
/// Pure. Rows are the acts that the catalogue counts in a period, and below them, in a section of their own, the rules
/// that set a last day (DeadlineAfter, Expiry): of people first. Their cells hold everything due in the month, done/needed,
/// with the worst of the states.
[[nodiscard]] YearMatrix makeYearMatrix(const Agenda& agenda, int year);

} // namespace branchbook::agenda
