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
/// Why an item has to stay on the agenda, and under its kind: what was resolved on it. Empty: it may change.
[[nodiscard]] QString whyItemStays(const gathering::Gathering& g, const gathering::AgendaItem& item);
[[nodiscard]] QString whyKindStays(const gathering::Gathering& g, const gathering::AgendaItem& item);

} // namespace branchbook::ui
