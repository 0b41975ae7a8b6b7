// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which pledge or opinion of the ledger is judged.
#pragma once

#include "branchbook/ledger/ledger.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

/// None, and every pledge and opinion of the branch; their ids are the codes.
[[nodiscard]] ComboField* judgedItems(const QString& title, const Desk& desk, std::optional<ledger::ItemId> chosen);

} // namespace branchbook::ui
