// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of an import, in the words of the result page.
#pragma once

#include "ui/roster/import_state.h"

namespace branchbook::ui {

/// Reads the book through `session` after the import, to find the people it added.
[[nodiscard]] ImportOutcome makeOutcome(const PlanView& view, const roster::ImportResult& result,
                                        const store::Session& session);
[[nodiscard]] ShownReject rejectOf(const PlanView& view, int planRow);
/// A mended row that turned out to be the person of a written one, as `twin` says.
[[nodiscard]] ShownReject twinReject(const PlanView& view, int planRow, const roster::Problem& twin);
/// After a rejected row was mended: `one` is what came of it.
void addOutcome(ImportOutcome& all, const ImportOutcome& one, int mendedPlanRow);

} // namespace branchbook::ui
