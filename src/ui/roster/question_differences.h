// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Old and new values of people who are in the book already, side by side and masked.
#pragma once

#include "ui/roster/import_state.h"

class QWidget;

namespace branchbook::ui {

/// Masked where the field is personal, and never alike where the two differ.
[[nodiscard]] ShownChange shownDifference(const QString& person, book::Field field, const QString& before,
                                          const QString& after);
/// What the sheet's row `number` says otherwise than the book, whether it will be taken or not.
[[nodiscard]] std::vector<ShownChange> differencesIn(const PlanView& view, int number);
/// At most `most` values of the whole sheet that differ from the book's and are not taken.
[[nodiscard]] std::vector<ShownChange> keptDifferences(const PlanView& view, std::size_t most);
/// Field, old value, arrow, new value; for a popover.
[[nodiscard]] QWidget* makeDifferences(const std::vector<ShownChange>& changes);

} // namespace branchbook::ui
