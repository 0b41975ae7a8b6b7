// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a field that may name somebody from outside too: those that the roster does not know are told, not refused.
#pragma once

#include "branchbook/book/member_store.h"

namespace branchbook::book {

/// The names in `text`, between 、 and commas, of whom `rows` has nobody on `day`. A body or an office (支委会, 纪检委员) is no name.
/// Empty where `rows` is: nothing can be checked. Pure.
[[nodiscard]] QStringList namesNotOn(const QList<MemberRow>& rows, const QString& text, QDate day);

/// What is to be said of them; empty: nothing.
[[nodiscard]] QString namesNotOnWords(const QStringList& names);

/// Both for the roster of a branch on the day.
[[nodiscard]] Result<QString> namesDoubt(const store::Session& session, BranchId branch, const QString& text,
                                         QDate day);

} // namespace branchbook::book
