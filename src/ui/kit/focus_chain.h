// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab inside a box over the page: round and round, never beneath it.
#pragma once

class QWidget;

namespace branchbook::ui {

enum class Round { Next, Previous };
/// Moves the focus on among what takes it inside `box`. False = the focus is not in there, or nothing takes it.
bool goRound(QWidget& box, Round way);
/// The first inside that Tab reaches; null for none.
[[nodiscard]] QWidget* firstInside(QWidget& box);

} // namespace branchbook::ui
