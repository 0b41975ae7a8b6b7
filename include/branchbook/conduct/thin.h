// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is thin here: what 作风建设 of a branch lacks on a day, so that the page can answer it before it is asked. What is late by a
// rule is on the agenda; this also says what was never begun.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::conduct {

enum class Gap : quint8 {
    NoBranchPledge, ///< none of the branch for this year
    MembersWithoutPledge, ///< count of Party members
    PledgesToApprove, ///< proposed, nobody has looked
    PledgesToPublish,
    PledgesBehind,
    PledgesUnreported, ///< published and open, nothing told this quarter
    PledgesUnrated, ///< of former years, not concluded
    NoNorm, ///< no list of conduct holds
    AspectsWithoutNorm, ///< count of the four aspects
    NormsUnsigned, ///< count of missing signatures
    NoSurvey, ///< no 作风测评 was counted in twelve months
    OpinionsUnowned, ///< open, nobody sees to it
    OpinionsLate, ///< answer-by day passed
    NoCall, ///< no forum and no forms this year
    TasksToRevisit,
    NoResponsibility,
    CasesOpen,
};
struct Thin {
    Gap gap = Gap::NoNorm;
    int count = 0; ///< how many; 1 where it is a thing that is missing as such
    bool operator==(const Thin&) const = default;
};
[[nodiscard]] QString gapName(Gap gap); ///< "no_branch_pledge", …
/// A sentence with the number in it.
[[nodiscard]] QString thinText(const Thin& thin);
/// The tab of the area's page where it is mended: "pledge", "norm", "survey", "opinion", "field", "responsibility", "case".
[[nodiscard]] QString placeOf(Gap gap);

/// In the order of the values; empty: nothing is thin.
[[nodiscard]] Result<QList<Thin>> thinPlaces(const store::Session& session, book::BranchId branch, QDate today);

} // namespace branchbook::conduct
