// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/contact_reach.h"

#include "branchbook/store/day.h"

namespace branchbook::book {

Result<QList<ContactReach>> listContactReach(const store::Session& session, BranchId branch)
{
    QList<ContactReach> list;
    store::Query query = session.query("contact_reach.list");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        if (list.isEmpty() || list.last().id != query.text(0)) {
            ContactReach reach;
            reach.id = query.text(0);
            if (!query.isNull(1))
                reach.leader = MemberId::fromString(query.text(1));
            reach.leaderName = query.text(2);
            reach.target = query.text(3);
            reach.from = store::dayAt(query, 4);
            reach.until = store::dayAt(query, 5);
            list.append(reach);
        }
        if (const QDate visited = store::dayAt(query, 6); visited.isValid())
            list.last().visits.append(visited);
        BB_TRY(row, query.next());
    }
    return list;
}

} // namespace branchbook::book
