// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What recorded sanctions say against a post or a promotion (DISC2023 arts 10 to 13; domain-rules §7.1, corrections 57 to 59).
// Which sanction it is, is said nowhere: these sentences stand on pages that many read.
#pragma once

#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/reserve.h"
#include "branchbook/rules/sanction.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// No promotion within an effect period, nor while rights are suspended: a sentence without the name, empty where nothing
/// speaks against it on `day`. Error: those of rules::sanctionEffects.
[[nodiscard]] Result<QString> promotionDoubt(const store::Session& session, const rules::Catalogue& catalogue,
                                             book::MemberId member, QDate day);

/// Of the posts of the committee held on `today`: ProblemKind::NoRight, PostRemoved, GivenInEffect; one of a seat, the gravest.
/// A post that lapsed does not come back with the rights.
[[nodiscard]] Result<QList<Problem>> seatRightProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                                       const Committee& committee, QDate today);
/// officerProblems, seatVoteProblems and seatRightProblems: what other records of the book say against those in office.
[[nodiscard]] Result<QList<Problem>> recordedProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                                      book::BranchId branch, const Committee& committee, QDate today);

/// reserveDoubts, and promotionDoubt of whoever is still on the way.
[[nodiscard]] Result<QStringList> reserveDoubtsOn(const store::Session& session, const rules::Catalogue& catalogue,
                                                  const Reserve& reserve, QDate today);

} // namespace branchbook::organization
