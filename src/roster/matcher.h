// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row is: the same person as an earlier row, somebody in the book, perhaps somebody in the book, or new.
#pragma once

#include "branchbook/roster/member_index.h"

#include <unordered_map>

namespace branchbook::roster {

enum class Identity : quint8 { New, Duplicate, Known, Uncertain };

struct Match {
    Identity identity = Identity::New;
    int earlierRow = 0; ///< Duplicate: the sheet's row number of the first
    bool byIdNumber = false;
    bool byMember = false; ///< Duplicate: of the two rows each is somebody in the book, and it is the same one
    int asideRow = 0; ///< not a Duplicate: an earlier row with the same keys that is not written
    bool asideByIdNumber = false;
    Uuid member; ///< Known, Uncertain
    /// New, although name and birth date may be those of this one in the book, who has another ID number.
    Uuid otherNumber;
    bool otherNumberSameBirth = false; ///< and the birth date is the same
    bool birthsApart = false; ///< `otherNumber` has another birth date: somebody has to say who is meant
};

class Matcher
{
public:
    Matcher(const MemberIndex& existing, size_t rows)
        : m_existing(existing)
    {
        m_rowsByIdNumber.reserve(rows);
        m_rowsByNameAndBirth.reserve(rows);
    }

    /// Looks the row up among the earlier rows and in the book.
    [[nodiscard]] Match find(const PersonKeys& keys) const;
    /// The row that is this one in the book; 0 for none.
    [[nodiscard]] int rowOf(Uuid member) const;
    /// From now on later rows with these keys are duplicates of `row`.
    void remember(const PersonKeys& keys, int row, Uuid member);
    /// A row that is not written: later ones are no duplicates of it, but it is told.
    void setAside(const PersonKeys& keys, int row);

private:
    struct Earlier {
        quint64 idNumber = 0;
        int row = 0;
    };
    [[nodiscard]] const Earlier* earlierLike(const PersonKeys& keys) const;
    void findAside(const PersonKeys& keys, Match& match) const;
    [[nodiscard]] Match inBook(const PersonKeys& keys) const;

    const MemberIndex& m_existing;
    std::unordered_map<quint64, int> m_rowsByIdNumber;
    std::unordered_map<quint64, Earlier> m_rowsByNameAndBirth;
    std::unordered_map<Uuid, int> m_rowsByMember;
    std::unordered_map<quint64, int> m_asideByIdNumber;
    std::unordered_map<quint64, Earlier> m_asideByNameAndBirth;
};

} // namespace branchbook::roster
