// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An item of the sample's ledger by its words.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

/// Also from the recycle bin.
[[nodiscard]] ledger::Item itemAbout(const Desk& desk, const QString& matter);

} // namespace branchbook::ui
