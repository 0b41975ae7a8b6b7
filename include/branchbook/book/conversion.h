// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转正日期: the end of the (extended) probation, and never the day of a late meeting or approval (DEV2026 art. 31, 35).
#pragma once

#include "branchbook/book/member_field.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::book {

/// The first and the last day that the precision of the dates allows; both invalid where the rules of that time are not
/// in the catalogue, or nobody knows when the person was accepted.
struct ProbationEnd {
    QDate earliest;
    QDate latest;

    [[nodiscard]] bool isDay() const { return earliest.isValid() && earliest == latest; }
};
[[nodiscard]] ProbationEnd probationEnd(const rules::Catalogue& catalogue, const FieldValues& values);

enum class ConversionFault : quint8 {
    None,
    BeforeJoining, ///< cannot be
    BeforeEnd, ///< cannot be: probation was not over
    NotYet, ///< cannot be: the day is still to come
    StillProbationary, ///< cannot be: there is a day, and 人员类别 says 预备党员
    TooSoon, ///< cannot be: a full member by 人员类别, whose probation is not over
    AfterEnd, ///< doubtful: the day of a late meeting, or an extension that is not entered
    DayMissing, ///< a full member by 人员类别, whose probation has an end, without the day
};
struct ConversionCheck {
    ConversionFault fault = ConversionFault::None;
    ProbationEnd end;

    /// What must not be saved; the others are said and marked.
    [[nodiscard]] bool isRefused() const;
};
[[nodiscard]] ConversionCheck checkConversion(const rules::Catalogue& catalogue, const FieldValues& values,
                                              QDate today);

} // namespace branchbook::book
