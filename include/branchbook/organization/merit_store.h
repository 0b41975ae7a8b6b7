// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading indicators, points and reviews of 三化, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/merit.h"

#include <QHash>

namespace branchbook::organization {

[[nodiscard]] Result<QList<MeritIndicator>> listMeritIndicators(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<MeritIndicator>> listRecycledMeritIndicators(const store::Session& session,
                                                                        book::BranchId branch);
/// Error: merit.missing (NotFound).
[[nodiscard]] Result<MeritIndicator> loadMeritIndicator(const store::Session& session, MeritIndicatorId id);
/// The last month in which somebody has points of it.
[[nodiscard]] Result<std::optional<Month>> lastMeritMonth(const store::Session& session, MeritIndicatorId id);

/// Newest first.
[[nodiscard]] Result<QList<MeritReview>> listMeritReviews(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<std::optional<MeritReview>> findMeritReview(const store::Session& session, book::BranchId branch,
                                                                 Quarter quarter);
/// Why somebody is not reviewed in the quarter, by member.
struct MeritExcuse {
    MeritExcuseId id;
    book::MemberId member;
    QString reason;
};
[[nodiscard]] Result<QHash<book::MemberId, MeritExcuse>> meritExcuses(const store::Session& session,
                                                                      book::BranchId branch, Quarter quarter);
[[nodiscard]] Result<QList<MeritEntry>> meritEntries(const store::Session& session, book::BranchId branch,
                                                     Quarter quarter);
[[nodiscard]] Result<QList<MeritEntry>> meritEntriesOf(const store::Session& session, book::BranchId branch,
                                                       book::MemberId member, Quarter quarter);
[[nodiscard]] Result<MeritQuarter> loadMeritQuarter(const store::Session& session, book::BranchId branch,
                                                    Quarter quarter, QDate today);

/// What a member reached in a quarter that was reviewed.
struct ReviewedMerit {
    Quarter quarter;
    MeritPerson person;
};
inline constexpr int kMeritsShown = 4; ///< of one person: a year
/// Of the member's branch, newest first, at most `most`: quarters in which the member has a score.
[[nodiscard]] Result<QList<ReviewedMerit>> lastMerits(const store::Session& session, book::MemberId member, int most,
                                                      QDate today);

/// Terms: merit_month, the points of a month that is over; merit_review, the review of a quarter that is over.
[[nodiscard]] Result<> addMeritFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Reviews of the period with how many people and the average, and months entered: no names. Nothing where there is no indicator.
[[nodiscard]] Result<> addMeritSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
