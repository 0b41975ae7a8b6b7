// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says over every page that the user's rule files have a fault and the built-in rules hold, and leads to them.
#pragma once

class QWidget;

namespace branchbook::ui {

class Desk;

/// Hidden as long as there is nothing to say.
[[nodiscard]] QWidget* makeRulesNotice(Desk& desk);

} // namespace branchbook::ui
