// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words head which field, from resources/roster; looked up in the forms that headers come in.
#pragma once

#include "branchbook/book/member_field.h"

#include <QString>

#include <optional>

namespace branchbook::roster {

/// "出生年月（如2019/10/24）" → "出生年月".
[[nodiscard]] QString withoutHints(const QString& text);
/// The field that a header names: as it stands, then without its number ("1.姓名"), then without its hint in brackets.
[[nodiscard]] std::optional<book::Field> fieldOfHeader(const QString& text);

/// Words that mean different things in different rosters (domain-rules §10.4).
struct AmbiguousHeader {
    std::optional<book::Field> suggestion;
    bool importUnasked = false; ///< the suggestion is near enough to be taken unless somebody objects
};
[[nodiscard]] std::optional<AmbiguousHeader> ambiguousHeader(const QString& text);

} // namespace branchbook::roster
