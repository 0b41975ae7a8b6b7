// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of reserve cadres, as lines of a table: covered, they have numbers in the place of names.
#pragma once

#include "branchbook/organization/reserve_store.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedReserve {
    organization::Reserve reserve;
    QStringList doubts;
    QDate today; ///< or the day gone by whose state it is
    bool named = false; ///< names, mentors and points are to be seen
};

[[nodiscard]] std::span<const Column<ListedReserve>> reserveColumns();
inline constexpr int kReserveHintColumn = 6;

} // namespace branchbook::ui
