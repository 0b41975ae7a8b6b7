// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/founding.h"

#include <algorithm>

namespace branchbook::organization {

Result<> checkFounding(const store::Session& session, book::BranchId branch, QDate day, const QString& field,
                       const QString& where)
{
    if (!day.isValid())
        return {};
    BB_TRY(const auto branches, book::listBranches(session));
    const auto found =
        std::find_if(branches.begin(), branches.end(), [&](const book::Branch& one) { return one.id == branch; });
    const QDate first = found == branches.end() ? QDate() : found->founded.earliest();
    if (first.isValid() && day < first)
        return fail(ErrorKind::Invalid, QStringLiteral("organization.before_founding"),
                    {field, day.toString(Qt::ISODate), found->founded.toIso()}, where);
    return {};
}

} // namespace branchbook::organization
