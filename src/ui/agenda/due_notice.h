// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became late since the book was last open here, said once when it opens.
#pragma once

class QString;

namespace branchbook::ui {

class Desk;
class Preferences;

/// Remembers today for this book; says nothing the first time and where nothing came.
void tellWhatBecameDue(Desk& desk, Preferences& preferences);

} // namespace branchbook::ui
