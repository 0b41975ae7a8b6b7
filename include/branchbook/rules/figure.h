// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of a regulation as it is in force on a day, with where it stands: what a calculator shows as its working.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

struct Figure {
    QString ruleId;
    Fraction number;
    Comparison comparison = Comparison::Equal;
    QString unit;
    Strength strength = Strength::Must;
    Source source;
    QString cited; ///< 《发展党员工作细则》第十九条; 本支部规定，原依据… where it is overridden
    QDate validFrom;
    bool overridden = false;
};

/// The limit `id` on `day`. Errors: rules.not_found (NotFound), rules.no_number (Invalid).
[[nodiscard]] Result<Figure> figureOn(const Catalogue& catalogue, QStringView id, QDate day);

/// The least whole number k with k ≥ (or >) share × whole. `whole` ≥ 0; a figure that bounds from above is not asked.
[[nodiscard]] int neededOf(const Figure& share, int whole);
/// The greatest whole number k with k ≤ (or <) share × whole.
[[nodiscard]] int allowedOf(const Figure& share, int whole);

/// 超过半数, 达到半数, 达到五分之四.
[[nodiscard]] QString shareWords(const Figure& share);
/// 1年, 3个月, 5个工作日, 6个月.
[[nodiscard]] QString spanWords(const Figure& span);
/// The figure as a span of time: years, months, days, working_days. Error: rules.no_number where it is none.
[[nodiscard]] Result<Span> spanOf(const Figure& figure);
/// The same day n months or years later, clipped to the month's end; n days later. Not for working days.
[[nodiscard]] QDate addSpan(QDate day, const Span& span);

/// 2026年5月11日
[[nodiscard]] QString chineseDay(QDate day);

} // namespace branchbook::rules
