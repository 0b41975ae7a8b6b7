// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People of one file who bear one name and may be one: nothing that is written of them tells them apart.
#pragma once

#include "branchbook/roster/member_index.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace branchbook::roster {

class Namesakes
{
public:
    struct Person {
        PersonKeys keys;
        QString sex; ///< empty: not known
        int row = 0; ///< the sheet's own number
        bool doubtfulNumber = false; ///< the ID number fails its check
    };
    struct Earlier {
        int row = 0;
        bool nothingKnown = false; ///< of neither more than the name
        bool otherNumber = false; ///< each has an ID number, and one of the two cannot be right
    };
    /// The first of those added before who may be this person.
    [[nodiscard]] std::optional<Earlier> find(const Person& person) const;
    void add(const Person& person);

private:
    struct OfOneName {
        std::vector<Person> withNumber;
        std::vector<Person> without;
    };
    std::unordered_map<quint64, OfOneName> m_byName;
};

} // namespace branchbook::roster
