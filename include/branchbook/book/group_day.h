// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Party groups as they were on a past day, as far as the book knows.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/store/session.h"

namespace branchbook::book {

struct GroupOfDay {
    PartyGroup group; ///< with the name that it has now, or had when it was dissolved
    QStringList people; ///< who counts as its members, in the order of the roster
    QString leader; ///< empty: nobody, or nobody is known to have been
};

/// The groups of `branch` at the end of `day`, told by who was in them: the book keeps from the day of a change on which group
/// somebody was in before and which post somebody held, and has no day on which a group began, got its name or its leader. One
/// dissolved since is among them; one that has people today and had nobody then is left out. The leader is who held the post
/// (小组长) in the roster of the day and has given it up since, else today's, as long as that person was in the group by then and
/// did not come to the post later.
[[nodiscard]] Result<QList<GroupOfDay>> listGroupsOn(const store::Session& session, BranchId branch, QDate day);

} // namespace branchbook::book
