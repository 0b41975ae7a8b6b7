// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leaders' contact points, as lines of a table.
#pragma once

#include "branchbook/organization/contact_store.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedContact {
    organization::ContactPoint point;
    int asked = 0; ///< visits a year; 0: not known
    QStringList doubts;
    QDate today; ///< or the day gone by whose state it is

    [[nodiscard]] int madeThisYear() const;
    [[nodiscard]] bool isBehind() const; ///< fewer visits than the year asks for so far as it goes
};

[[nodiscard]] std::span<const Column<ListedContact>> contactColumns();
inline constexpr int kContactTargetColumn = 1;

} // namespace branchbook::ui
