// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One value of one person, old and new, whole however long the two are.
#pragma once

#include "ui/roster/import_state.h"

class QWidget;

namespace branchbook::ui {

enum class Taken : quint8 {
    Yes, ///< the book has the sheet's value now
    No, ///< the book keeps its own
};
/// Person, field, old → new; of what is not taken, the book's value and the sheet's struck through. On one line where all
/// of it has room; otherwise the values stand below the name and wrap.
[[nodiscard]] QWidget* makeChangeLine(const ShownChange& change, Taken taken = Taken::Yes);

} // namespace branchbook::ui
