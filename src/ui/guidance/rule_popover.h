// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the rules behind one input, at the input.
#pragma once

#include "ui/guidance/guide.h"

#include <functional>

namespace branchbook::ui {

/// Over `field`, which has the focus again when Esc closes it. `all` runs for 看全部步骤; empty: no such button.
void openRulePopover(QWidget& field, const Guide& guide, const std::function<void()>& all);

} // namespace branchbook::ui
