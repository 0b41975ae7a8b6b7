// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the program, in the order of the navigation.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

class Preferences;
class Theme;

/// `areas` give the five middle entries.
[[nodiscard]] Registry makeRegistry(const book::Areas& areas, Theme& theme, Preferences& preferences);

} // namespace branchbook::ui
