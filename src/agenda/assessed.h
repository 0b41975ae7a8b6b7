// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a window while it is still being put together.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

[[nodiscard]] Result<std::unique_ptr<Agenda>> assessWindow(const store::Session& session, const book::Areas& areas,
                                                           const book::Branch& branch, DateRange window, QDate today);

/// Takes out what the calendar asks of a time before the book (docs/rules.md).
[[nodiscard]] Result<> leaveOutBeforeBook(const store::Session& session, book::BranchId branch, Agenda& agenda);

} // namespace branchbook::agenda
