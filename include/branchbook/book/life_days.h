// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that cannot be of a person's life.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/book/member.h"

namespace branchbook::book {

/// Error: person.day_before_birth (Invalid): before the birth, or before 1921 where that is unknown. A day that is not
/// there passes.
[[nodiscard]] inline Result<> checkInLife(const Member& person, PartialDate on, const QString& field)
{
    const PartialDate birth = person.date(Field::BirthDate);
    const QDate first = birth.isEmpty() ? QDate(1921, 1, 1) : birth.earliest();
    if (on.isEmpty() || on.latest() >= first)
        return {};
    const QString born =
        birth.isEmpty() ? QStringLiteral("可能入党的1921年") : QStringLiteral("出生（%1）").arg(birth.toChinese());
    return fail(ErrorKind::Invalid, QStringLiteral("person.day_before_birth"), {on.toChinese(), person.name(), born},
                field);
}

} // namespace branchbook::book
