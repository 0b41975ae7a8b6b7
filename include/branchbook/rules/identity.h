// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a resident identity number says about a person on a day: birth date, sex, age, the 18-digit form of an old number.
#pragma once

#include "branchbook/base/resident_id.h"

#include <optional>

namespace branchbook::rules {

struct IdentityAnswer {
    ResidentId id;
    std::optional<int> age; ///< full years on the day; none where the number gives no birth date before it
    QString why; ///< one sentence without spaces; the number stands in it only where an old one was made 18 digits long
    QString source; ///< the standard

    [[nodiscard]] bool valid() const { return id.fault == ResidentIdFault::None; }
};

[[nodiscard]] IdentityAnswer describeResidentId(const QString& number, QDate on);

} // namespace branchbook::rules
