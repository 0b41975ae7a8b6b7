// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 联系点 as every area may read them: who looks after what, and when somebody was there. They are kept, with what was found, by
// the area that enters them.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/session.h"

#include <optional>

namespace branchbook::book {

struct ContactReach {
    QString id; ///< of the contact point
    std::optional<MemberId> leader; ///< absent: from outside the branch
    QString leaderName;
    QString target;
    QDate from;
    QDate until; ///< invalid: goes on
    QList<QDate> visits; ///< oldest first
};

/// Without those of the recycle bin, in the order in which they began.
[[nodiscard]] Result<QList<ContactReach>> listContactReach(const store::Session& session, BranchId branch);

} // namespace branchbook::book
