// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/list_day.h"

namespace branchbook::book {

Result<> checkListDay(const Branch& branch, QDate day, QDate today)
{
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("list.later"), {day.toString(Qt::ISODate)});
    if (!branch.founded.isEmpty() && day < branch.founded.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("list.before"),
                    {day.toString(Qt::ISODate), branch.founded.toIso()});
    return {};
}

} // namespace branchbook::book
