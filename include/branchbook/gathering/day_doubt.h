// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day that the branch itself speaks against, or that lies so far back that its year may be mistyped.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// Whether `day` is before the founding of the branch, as exactly as the book knows it; false where it does not.
[[nodiscard]] bool isBeforeFounding(const book::Branch& branch, QDate day);
/// The same in words that ask; empty: nothing to ask.
[[nodiscard]] QString foundingDoubt(const book::Branch& branch, QDate day);
/// That `day` is a year or more back, in words that ask and name the year; empty: it is not. Late entry is allowed, but each wrong
/// year before the one that was meant (2006 for 2026) falls under it.
[[nodiscard]] QString longPastDoubt(QDate day, QDate today);
/// The first of the two that asks.
[[nodiscard]] QString dayDoubt(const book::Branch& branch, QDate day, QDate today);
/// Who of `people` may have joined or come to the branch only after `day`, because the book knows the month or the year alone
/// (they are expected from its first day on), in words that ask; empty: nobody.
[[nodiscard]] Result<QString> vagueDateDoubt(const store::Session& session, const QList<Attendee>& people, QDate day);

} // namespace branchbook::gathering
