// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the free words of an item's origin say of the way by which an opinion came: one reading for every area that counts opinions.
#pragma once

#include <QString>

namespace branchbook::ledger {

/// Name of the way as kept in opinion.way ("forum", "form", "box", "letter", "call", "home"); "other" where the words say nothing.
[[nodiscard]] QString opinionWayOfOrigin(const QString& origin);

} // namespace branchbook::ledger
