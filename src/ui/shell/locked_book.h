// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said of a book that is locked, so that nobody types into the wrong one: names and days, nothing that is sealed.
#pragma once

#include "ui/security/unlock_page.h"

namespace branchbook::ui {

class Preferences;

[[nodiscard]] LockedBook lockedBook(const QString& path, const Preferences& preferences);

} // namespace branchbook::ui
