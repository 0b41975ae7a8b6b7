// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Length of Party standing (党龄) by the rule of the period in which somebody joined (domain-rules §2.4).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

struct StandingQuestion {
    PartialDate joined; ///< 入党日期
    PartialDate converted; ///< 转正日期; empty: not (yet) a full member, or not known
    int correctionMonths = 0; ///< 党龄校正值 in months: taken off where negative (membership was stopped)
};

/// What the precision of the dates allows to say: a date known to the month leaves a month open, one known to the year
/// twelve. Joined from 1969-04-01 to 1977-08-11 there was no probation and standing counts from joining; else it
/// counts from the day of becoming a full member.
struct StandingResult {
    bool counts = false; ///< there is standing to count: a full member, and a period whose rule is known
    int monthsAtLeast = 0; ///< completed months, correction included, never below 0
    int monthsAtMost = 0;
    PartialDate from; ///< the day from which it counts; empty where the period is not decided by the precision
    QString ruleId;
    QStringList periods; ///< in words, what was in force then; two where the precision does not decide
    QString text; ///< 25年3个月, 25年2个月至25年3个月; 算不出 where it does not count
    QString why;
    QStringList warnings; ///< a probation that was shorter than the rule of its time allows
};

/// As of `on`. Errors (Invalid): standing.join_missing, standing.order.
[[nodiscard]] Result<StandingResult> partyStanding(const Catalogue& catalogue, const StandingQuestion& question,
                                                   QDate on);

/// Completed months from `from` to `on`, where n months later is the same day clipped to the month's end; 0 before.
[[nodiscard]] int completedMonths(QDate from, QDate on);
[[nodiscard]] QString yearsAndMonths(int months); ///< 25年3个月, 25年, 3个月

} // namespace branchbook::rules
