// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page shows: late, this week, this month; each with its reason in one line and where its button leads.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

/// 补记, 去记录, 去登记, 去办理, 去安排.
enum class Verb : quint8 { RecordLate, Record, Register, Handle, Arrange };
[[nodiscard]] QString verbText(Verb verb);

/// What to open, prefilled.
struct Target {
    enum class What : quint8 {
        Nothing,
        NewGathering,
        Gathering,
        Member,
        Conversion,
        LedgerItem,
        Committee,
        Election,
        Admission,
        Dues,
        Reserve,
        Contact,
        Brand,
        Discipline,
        Poll,
        Appraisal, ///< the id of a round, or the year that has none yet
        Diagnosis, ///< the id of a round, or the period that has none yet
        Exam,
        Rotation, ///< the id of a batch, or "turns"
        Research,
        Campaign,
        Merit,
        Institution,
        Inspection,
        Reading,
        Right, ///< a matter of members' rights
        Tie,
        Clue,
        Disclosure,
        Rectification,
        Risk,
        Conduct, ///< `id` is the tab of 作风建设 and the record: "opinion:<id>"
        Ideology, ///< the same of 思想建设: "makeup:<id of the gathering>"
        Integrity, ///< the same of 反腐倡廉: "supervision:<id>", "education"
        Institutions, ///< the same of 制度建设: "violation:<id>", "inventory:<id>"
    };
    What what = What::Nothing;
    /// Of the gathering, the member (whose conversion is written down, who has the file, who owes dues; of dues empty: the
    /// month's list), the ledger item, the term or the election; of the work plan "work:<id>".
    QString id;
    std::optional<gathering::Kind> kind; ///< of the new gathering …
    QDate date; ///< … its day …
    QString group; ///< … and the id of its group
    QString area = {}; ///< of the ledger item: "conduct"
    bool operator==(const Target&) const = default;
};
/// For any finding. A new record is dated today, or with the nearest day of the time it is asked for.
[[nodiscard]] Target targetOf(const Agenda& agenda, const rules::Finding& finding);

struct WorkItem {
    const rules::Finding* finding = nullptr; ///< of the agenda
    QString title; ///< 9月主题党日：走进青溪水厂
    QString reason; ///< 一般每月召开1次 · 8月没有记录 · 依据《支部工作条例（试行）》第十二条
    QString distance; ///< 逾期 18 天, 今天 14:30, 9月11日已过, 9月20日 周日, 还有 12 天 until the last day
    int months = 0; ///< completed months until the last day where it is counted in months, three and more; else 0
    QDate on; ///< the day it is sorted by: that of the plan (today where that is gone), else the last day
    QDate plannedOn; ///< invalid: there is no plan
    Verb verb = Verb::Handle;
    Target target;
};

struct Workbench {
    std::vector<WorkItem> overdue; ///< longest first
    std::vector<WorkItem> thisWeek; ///< until Sunday
    std::vector<WorkItem> thisMonth;
    std::vector<WorkItem> nextMonth;
    std::vector<WorkItem> reminders; ///< of people, terms and limits, as near as their rules remind of them
    QDate next; ///< what comes after this month; invalid: nothing in the window
    [[nodiscard]] bool empty() const { return overdue.empty() && thisWeek.empty() && thisMonth.empty(); }
};
/// Pure. Items point into `agenda`.
[[nodiscard]] Workbench arrangeWork(const Agenda& agenda);

} // namespace branchbook::agenda
