// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 到期和将到期的步骤: what the procedure of admission asks of somebody and nobody has done yet (domain-rules §13.3, T4).
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::report {

struct OpenStep {
    QString name; ///< of the person
    QString title; ///< 派人谈话
    QDate due; ///< last day of the deadline
    QString ruleId; ///< "dev.talk_1m"
    bool isLate = false; ///< the last day was before the day of the report
    bool provisional = false; ///< working days without a holiday table for the year
};

/// Of the rules about 发展党员 ("dev."): late on `basis`, or due up to `last`; by due day. What is done, excused or has no last day is
/// none, nor what only may be done from a day on.
[[nodiscard]] QList<OpenStep> openStepsOn(const agenda::Agenda& agenda, QDate basis, QDate last);

/// Whatever the rules ask for besides gatherings, was due by the day of the report and is missing still.
struct LateDuty {
    QString group; ///< "admission", "dues", else the id of the area of its rule; empty: none
    QString title; ///< 沈溪入党宣誓
    QString key; ///< of the finding
    QDate due;
};
/// By due day. What custom alone asks for (rules::Strength::Setting) is late to nobody, but items of the branch's own plan are.
[[nodiscard]] QList<LateDuty> lateDutiesOn(const agenda::Agenda& agenda, QDate basis);

/// What was to be published (党务公开) by `last` and is not yet, with its period: 党费收缴情况（第三季度).
[[nodiscard]] QStringList unpublishedBy(const agenda::Agenda& agenda, QDate last);

} // namespace branchbook::report
