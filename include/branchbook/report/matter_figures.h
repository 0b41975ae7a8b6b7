// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matters of the ledger as a report tells them: tasks with their state and owner, problems and what became of them (tables T6 and T7
// of domain-rules §13.3).
#pragma once

#include "branchbook/ledger/ledger.h"
#include "branchbook/report/institution_lists.h"

namespace branchbook::report {

/// How many were raised by the end of `day` and not closed by then.
struct OpenMatters {
    QDate day;
    int tasks = 0;
    int problems = 0;
};

/// As of a day, by the day of raising.
struct MatterFigures {
    QDate basis;
    QList<ledger::Item> tasks; ///< tasks, resolutions seen to, others
    QList<ledger::Item> problems; ///< problems, findings, items of special rectification
    QList<ledger::Item> opinions = {}; ///< told by their area, as pledges are; here for what is late
    QList<ledger::Item> pledges = {};
    QList<OpenMatters> open = {}; ///< openMattersIn() the period, where somebody asked
};
/// What was raised after `basis` is left out.
[[nodiscard]] MatterFigures mattersOn(const QList<ledger::Item>& items, QDate basis);

/// On the day before the period and at the end of each of its months; a month that is not over counts up to the basis. Empty where the
/// period begins after the basis. `matters` has all that was open in the period.
[[nodiscard]] QList<OpenMatters> openMattersIn(const MatterFigures& matters, DateRange period);

/// Raised in the period or still open in it. Covered: without the problems of a round of 述职评议 for the committee alone.
[[nodiscard]] Result<QList<ledger::Item>> loadMatters(const store::Session& session, book::BranchId branch,
                                                      DateRange period, SecretWords secrets = SecretWords::Covered);

} // namespace branchbook::report
