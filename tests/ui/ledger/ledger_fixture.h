// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seven opinions of mockup 09, from the office hall's screen to the rubbish in the river.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

/// Today is 18 September 2026: one late, four under way, two closed of which one in time.
void addOpinions(Desk& desk);
[[nodiscard]] ledger::Item itemAbout(const Desk& desk, const QString& matter);

} // namespace branchbook::ui
