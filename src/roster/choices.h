// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values that choice columns may hold, and the other words that rosters use for them (domain-rules §10.2).
#pragma once

#include "branchbook/book/member_field.h"

#include <QString>

#include <optional>
#include <vector>

namespace branchbook::roster {

struct Choice {
    QString value; ///< canonical, in full
    bool mapped = false; ///< the word in the cell was another one
};

/// The canonical value for a word, after NFKC and without spaces; nullopt for a word that is not in the list.
[[nodiscard]] std::optional<Choice> findChoice(book::Field field, QStringView word);

enum class Leniency {
    Closed, ///< another word is no value
    Open, ///< another word is kept as it stands, with a warning
};
[[nodiscard]] Leniency leniencyOf(book::Field field);

/// What is left of "95_男", "1 男", "①男", "01 汉族", "2.女", "(1)男"; the word itself where it has no code.
[[nodiscard]] QStringView withoutCode(QStringView word);

/// 是 √ Y 1 …: true; 否 × N 0 …: false; anything else: nullopt.
[[nodiscard]] std::optional<bool> yesOrNo(QStringView word);

} // namespace branchbook::roster
