// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days whose year was mistyped: before the Party was founded, or further off than anybody plans.
#pragma once

#include "branchbook/base/result.h"

#include <QDate>

namespace branchbook {

/// A field that asks for a day: `name` is the option's name and Error::where, `label` what people call it (translation context
/// "Fields").
struct DayField {
    const char* name;
    const char* label;

    [[nodiscard]] QString text() const; ///< the label in the language of the program
};

inline constexpr int kPlanYears =
    5; ///< the longest term of a committee: what is planned further off has its year mistyped
inline constexpr int kReviewYears =
    10; ///< an institution is looked at again within five years of a day that may itself be ahead

/// 1 July 1921: nothing that a branch keeps is older.
[[nodiscard]] QDate firstDayKept();

/// A day that is not there passes. Errors (Invalid): day.early (before firstDayKept), day.far (over `yearsAhead` years after
/// `today`), with the field's label, the day and the bound.
[[nodiscard]] Result<> checkDayBounds(QDate day, const DayField& field, QDate today, int yearsAhead = kPlanYears);

} // namespace branchbook
