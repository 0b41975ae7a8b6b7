// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values of many people in little room, between the check of a roster and its writing.
#pragma once

#include "branchbook/book/member_field.h"

namespace branchbook::roster {

class KeptValues
{
public:
    static constexpr quint32 kNot = 0;

    /// Where they are; kNot for values of such a length that nobody keeps them.
    [[nodiscard]] quint32 add(const book::FieldValues& values);
    [[nodiscard]] book::FieldValues at(quint32 place) const;

private:
    std::vector<std::vector<char16_t>> m_blocks; ///< each reserved once
};

} // namespace branchbook::roster
