// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items of the work plan that nobody has. Of a post that is vacant the vacancy is told alone.
#pragma once

#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/work_plan.h"

namespace branchbook::organization {

enum class WorkNobody : quint8 {
    NeverSaid, ///< neither a post nor a name
    OwnersLeft, ///< all who are named were on the roster and left it
    PostGivenUp, ///< its post is none of the committee any more
};
/// Why nobody has an item that is not done on `day`; nothing: somebody has it. `people` as listMemberRowsAsWritten gives them.
[[nodiscard]] std::optional<WorkNobody> workNobody(const WorkItem& item, const Committee& committee,
                                                   const QList<book::MemberRow>& people, QDate day);
/// Each as a sentence, beside those of committeeProblems.
[[nodiscard]] QList<Problem> workProblems(const QList<WorkItem>& items, const Committee& committee,
                                          const QList<book::MemberRow>& people, QDate day);
/// The same of the year of `day` and the next one.
[[nodiscard]] Result<QList<Problem>> workProblemsOf(const store::Session& session, book::BranchId branch,
                                                    const Committee& committee, const QList<book::MemberRow>& people,
                                                    QDate day);

/// All that is said of a committee on `day`: committeeProblems, recordedProblems, workProblemsOf and reelectionDoubts.
[[nodiscard]] Result<QList<Problem>> allProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                                 const book::Branch& branch, const Committee& committee,
                                                 const QList<book::MemberRow>& people, QDate day);

} // namespace branchbook::organization
