// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a past day, told by the days in their records.
#include "branchbook/institutions/right_service.h"

#include <algorithm>
#include <tuple>

namespace branchbook::institutions {

RightMatter standingOn(RightMatter matter, QDate day)
{
    matter.steps.removeIf([day](const RightStep& step) { return step.on > day; });
    return matter;
}

Result<QList<RightMatter>> listRightMattersOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listRightMatters(session, branch));
    QList<RightMatter> list;
    for (const RightMatter& matter : all) {
        if (matter.receivedOn <= day)
            list.append(standingOn(matter, day));
    }
    std::stable_sort(list.begin(), list.end(), [](const RightMatter& a, const RightMatter& b) {
        return std::tuple(a.isOver(), b.receivedOn, b.number) < std::tuple(b.isOver(), a.receivedOn, a.number);
    });
    return list;
}

} // namespace branchbook::institutions
