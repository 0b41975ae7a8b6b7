// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for matters, stages, methods, results and rights as the window shows them; documents have the Chinese titles.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::ui {

[[nodiscard]] QString shownMatter(gathering::Matter matter);
[[nodiscard]] QString shownStage(gathering::Stage stage);
[[nodiscard]] QString shownMethod(gathering::Method method);
[[nodiscard]] QString shownVerdict(gathering::Verdict verdict);
[[nodiscard]] QString shownRight(gathering::VotingRight right);

} // namespace branchbook::ui
