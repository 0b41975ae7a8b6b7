// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every paper says at its head as long as it holds: that the book it is from is damaged. Set for the whole program, because papers are
// made in many places and none may forget it; safe to read from any thread.
#pragma once

#include "branchbook/report/document.h"

namespace branchbook::report {

/// Empty: papers say nothing of the kind.
void setPaperNotice(const QString& words);
[[nodiscard]] QString paperNotice();
/// Of papers from a book whose check failed. Not translated, as every paper.
[[nodiscard]] QString damagedNotice();

/// `document` with the notice behind its title, else at its beginning; without a notice as it is.
[[nodiscard]] Document withPaperNotice(Document document);

} // namespace branchbook::report
