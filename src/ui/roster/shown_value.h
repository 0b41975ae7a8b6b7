// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of somebody's roster are shown: personal numbers masked, dates dotted, faults in a few words.
#pragma once

#include "branchbook/book/member_field.h"
#include "branchbook/roster/plan.h"

#include <utility>

namespace branchbook::ui {

/// A canonical value as the table shows it; ID numbers and phones masked.
[[nodiscard]] QString shownValue(book::Field field, const QString& value);
/// Two canonical values side by side: ID numbers and phones masked, yet never alike where they differ.
[[nodiscard]] std::pair<QString, QString> shownPair(book::Field field, const QString& before, const QString& after);
/// A cell as it stands in the sheet; ID numbers and phones masked, wherever they stand.
[[nodiscard]] QString shownCell(const sheet::Cell* cell, std::optional<book::Field> field);
[[nodiscard]] bool isPersonalNumber(book::Field field);

inline constexpr qsizetype kMostShown = 40; ///< characters of one value in a sentence or a card
/// A value in a sentence: what is longer than kMostShown ends in ….
[[nodiscard]] QString shortValue(const QString& text);
/// The whole value for a tooltip, up to a bound that still fits on the screen.
[[nodiscard]] QString tipValue(const QString& text);

/// The words under a cell: 末位校验不符.
[[nodiscard]] QString shortProblem(const roster::Problem& problem);
/// The same for a cell: what the book has, where the two differ.
[[nodiscard]] QString cellNote(const roster::RowProblem& problem);
[[nodiscard]] QString shortQuestion(const QString& code);
/// The whole sentence, personal numbers masked.
[[nodiscard]] QString longProblem(const roster::RowProblem& problem);
/// What to do about a rejected row; empty where the reason says it.
[[nodiscard]] QString problemAdvice(const roster::RowProblem& problem);

} // namespace branchbook::ui
