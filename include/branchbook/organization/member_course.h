// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One member's path with what became of them: the roster's dates, transfers under way or returned, being elsewhere.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// Newest first. What the roster says itself (joining, transfer in, leaving) is not said twice.
[[nodiscard]] Result<QList<book::TimelineEntry>> memberCourse(const store::Session& session,
                                                              const book::Member& member);
/// The same with the seats on the committee that the person held, each with its term; the roster's own line of such a post
/// is not told beside it. Newest first.
[[nodiscard]] Result<QList<book::TimelineEntry>> memberHistory(const store::Session& session,
                                                               const book::Member& member);

} // namespace branchbook::organization
