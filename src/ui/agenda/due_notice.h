// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became late since the book was last open here, said once when it opens.
#pragma once

#include <functional>

class QString;

namespace branchbook::ui {

class Desk;
class Preferences;

using ShowDue = std::function<void(const QString& text)>;
/// Remembers today for this book; says nothing the first time and where nothing came.
void tellWhatBecameDue(Desk& desk, Preferences& preferences, const ShowDue& show);

} // namespace branchbook::ui
