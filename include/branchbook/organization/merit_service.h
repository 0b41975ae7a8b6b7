// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 三化. A quarter that was reviewed stands: its indicators, points and people change only after the review was
// taken back (merit.reviewed, Refused), and are not undone under it (store.undo_conflict).
#pragma once

#include "branchbook/organization/merit_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Errors (Invalid): merit.title_missing, merit.weight_range, merit.most_range, merit.from_missing, merit.until_order;
/// (Refused): merit.title_twice, merit.weight_over (more than 100 in a quarter), merit.reviewed.
[[nodiscard]] Result<MeritIndicatorId> addMeritIndicator(store::UnitOfWork& unit, const MeritIndicator& indicator,
                                                         QDate today);
/// Title, aspect and note; weight, full points and first quarter as long as nobody has points (merit.used, Refused).
[[nodiscard]] Result<> changeMeritIndicator(store::UnitOfWork& unit, const MeritIndicator& indicator);
/// Its last quarter. Errors: merit.ended, merit.entries_later (Refused), merit.until_order.
[[nodiscard]] Result<> endMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id, Quarter until);
/// Takes the end back. Errors: merit.not_ended, those of addMeritIndicator.
[[nodiscard]] Result<> reopenMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id);
/// One entered by mistake. Error: merit.used_bin (Refused).
[[nodiscard]] Result<> recycleMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id, QDate today);
[[nodiscard]] Result<> restoreMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id);

/// Points of an indicator; absent: taken away.
struct MeritMark {
    MeritIndicatorId indicator;
    std::optional<int> points;
    MeritEntryId id = {}; ///< a sample brings its own
};
struct MeritSheet {
    book::MemberId member;
    QList<MeritMark> marks;
};
/// Points may be entered for the month. Errors: merit.month_future (Invalid), merit.reviewed.
[[nodiscard]] Result<> checkMeritMonth(const store::Session& session, book::BranchId branch, Month month, QDate today);
/// These points stand in `month` of the quarter it belongs to. Errors: merit.points_range (Invalid); merit.not_held,
/// merit.not_member, merit.not_member_quarter (Refused).
[[nodiscard]] Result<> checkMeritSheet(const store::Session& session, const MeritQuarter& quarter, Month month,
                                       const MeritSheet& sheet);
/// A month of one person or of many; entered a second time it is corrected, what is not among the marks stays. Errors: those of
/// checkMeritMonth and checkMeritSheet.
[[nodiscard]] Result<> recordMeritMonth(store::UnitOfWork& unit, book::BranchId branch, Month month,
                                        const QList<MeritSheet>& sheets, QDate today);
/// The person is not reviewed in the quarter, with the reason. Errors: merit.reason_missing, merit.quarter_future (Invalid),
/// merit.not_member_quarter (Refused).
[[nodiscard]] Result<> excuseFromMerit(store::UnitOfWork& unit, book::BranchId branch, Quarter quarter,
                                       const MeritExcuse& excuse, QDate today);
/// Takes it back. Error: merit.not_excused (NotFound).
[[nodiscard]] Result<> readmitToMerit(store::UnitOfWork& unit, book::BranchId branch, book::MemberId member,
                                      Quarter quarter);
/// The review of a quarter, or another form of it. Errors: merit.day_missing, merit.day_future, merit.quarter_running (Invalid);
/// merit.weight_sum (not 100), merit.entries_missing, merit.nobody (Refused).
[[nodiscard]] Result<> recordMeritReview(store::UnitOfWork& unit, const MeritReview& review, QDate today);
/// Error: merit.review_missing (NotFound).
[[nodiscard]] Result<> takeBackMeritReview(store::UnitOfWork& unit, book::BranchId branch, Quarter quarter);

} // namespace branchbook::organization
