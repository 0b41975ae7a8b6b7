// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 书记 and 副书记: elected by the committee out of its members, or named by the higher organization (domain-rules §1.2).
#pragma once

#include "branchbook/organization/committee_problems.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// 书记 or 副书记, also 支部书记.
[[nodiscard]] bool isOfficerTitle(const QString& title);

/// What speaks against somebody in that post without stopping it: he is no member of the committee, or its votes on
/// record elected somebody else, and no act of the higher organization is named; 补选 that no vote on record gave, 换届选举 far from the
/// election of the term. `seat` may still have to be written; its title and name need not be filled in. Empty: nothing.
[[nodiscard]] Result<QString> officerDoubt(const store::Session& session, book::BranchId branch, Seat seat);
/// The same of those in office on `today`.
[[nodiscard]] Result<QList<Problem>> officerProblems(const store::Session& session, book::BranchId branch,
                                                     const Committee& committee, QDate today);
/// How somebody came into a post, where nobody says it: 补选 where a by-election of his, or the committee's vote on that very
/// office, is on record in the term; named by the higher organization where its document is given; else not known.
[[nodiscard]] Result<How> recordedHow(const store::Session& session, book::BranchId branch, Seat seat);
/// Of the term in office: seats by election whom no vote on record elected, people elected without a seat, and a term whose
/// election is in the recycle bin. Nothing of a term whose votes the book does not keep.
[[nodiscard]] Result<QList<Problem>> seatVoteProblems(const store::Session& session, book::BranchId branch,
                                                      const Committee& committee, QDate today);

} // namespace branchbook::organization
