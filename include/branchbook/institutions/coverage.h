// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which key fields are covered by institutions in force, tier by tier, and where something is still to be written.
#pragma once

#include "branchbook/institutions/institution.h"

#include <array>

namespace branchbook::institutions {

/// 已有, 修订中, 待制定.
enum class Coverage : quint8 { Covered, Revising, Gap };
[[nodiscard]] QString coverageName(Coverage coverage); ///< "covered", "revising", "gap"
[[nodiscard]] QString coverageTitle(Coverage coverage); ///< 已有, 修订中, 待制定

struct CoverageCell {
    Tier tier = Tier::Branch;
    CoverageField field = CoverageField::ThreeMeetings;
    Coverage state = Coverage::Gap;
    /// Those that hold; of a gap those that are being written or still to be written.
    QList<InstitutionId> institutions;
    QStringList titles; ///< of `institutions`
};

struct CoverageMatrix {
    std::array<QList<CoverageCell>, 3> rows; ///< by tier, each in the order of the fields

    [[nodiscard]] const QList<CoverageCell>& of(Tier tier) const { return rows.at(static_cast<std::size_t>(tier)); }
    /// The fields of a tier for which nothing holds.
    [[nodiscard]] QList<CoverageField> gaps(Tier tier) const;
};

/// Pure: as it stood on the day. `fields`: the columns, those of the book (listKeyFields).
[[nodiscard]] CoverageMatrix coverageOn(const QList<Institution>& all, QDate day,
                                        const QList<CoverageField>& fields = coverageFields());

} // namespace branchbook::institutions
