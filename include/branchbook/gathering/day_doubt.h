// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day that the branch itself speaks against.
#pragma once

#include "branchbook/book/branch.h"

namespace branchbook::gathering {

/// Whether `day` is before the founding of the branch, as exactly as the book knows it; false where it does not.
[[nodiscard]] bool isBeforeFounding(const book::Branch& branch, QDate day);
/// The same in words that ask; empty: nothing to ask.
[[nodiscard]] QString foundingDoubt(const book::Branch& branch, QDate day);

} // namespace branchbook::gathering
