// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members who are elsewhere, as lines of a table.
#pragma once

#include "branchbook/organization/away_store.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedAway {
    organization::Away away;
    QList<organization::AwayAdvice> advice;
    QDate today;

    [[nodiscard]] bool isDue() const;
};

[[nodiscard]] std::span<const Column<ListedAway>> awayColumns();
inline constexpr int kAwayPlaceColumn = 2;

} // namespace branchbook::ui
