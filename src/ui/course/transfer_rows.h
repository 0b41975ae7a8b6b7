// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers as lines of a table.
#pragma once

#include "branchbook/organization/transfer_store.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedTransfer {
    organization::Transfer transfer;
    QDate today;

    [[nodiscard]] organization::TransferState state() const { return transfer.stateOn(today); }
};

[[nodiscard]] std::span<const Column<ListedTransfer>> transferColumns();
inline constexpr int kTransferOrganizationColumn = 2;

/// 在途 · 还剩 9 天, 超期 3 天, 已接收 · 待回执 …
[[nodiscard]] ChipSpec transferChip(const ListedTransfer& listed);

} // namespace branchbook::ui
