// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a window while it is still being put together.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

[[nodiscard]] Result<std::unique_ptr<Agenda>> assessWindow(const store::Session& session, const book::Areas& areas,
                                                           const book::Branch& branch, const rules::Question& question);
/// Lets go of what was needed to judge and is shown by nobody: people, their steps and their figures, except those who are
/// named by a figure of the branch. A branch of 100,000 would hold on to 70 MB for as long as it is open.
void keepWhatIsShown(Agenda& agenda);

/// Takes out what the calendar asks of a time before the book (docs/rules.md).
[[nodiscard]] Result<> leaveOutBeforeBook(const store::Session& session, book::BranchId branch, Agenda& agenda);

} // namespace branchbook::agenda
