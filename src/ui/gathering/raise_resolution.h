// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// → 台账: what was resolved becomes somebody's task with a day.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::ui {

class Desk;
class EditorModel;

/// Asks who does it by when, over the window, and raises the item of the ledger with its toast.
void raiseResolution(QWidget& host, Desk& desk, const EditorModel& model, const gathering::Resolution& resolution);

} // namespace branchbook::ui
