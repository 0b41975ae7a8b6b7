// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a stored row belongs to, and what kind of record that is for people.
#pragma once

#include <QString>

namespace branchbook::book {

struct TablePlace {
    int kind = 0;
    const char* parent = nullptr; ///< the table of the record that the row is a part of; null: the row is the record
    const char* column = nullptr; ///< where the row names that record; null: the first part of its key
};
/// A table that is not known is of the last kind, 其他记录.
[[nodiscard]] TablePlace placeOf(const QString& table);
[[nodiscard]] QString differenceName(int kind);
/// Talks, clues, dispositions and sanctions are counted, and tell of nobody.
[[nodiscard]] bool kindTellsNames(int kind);

} // namespace branchbook::book
