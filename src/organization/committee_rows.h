// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, posts and seats as rows of the store; days as the store keeps them, for the module.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

[[nodiscard]] QDate dayIn(const QString& text);
[[nodiscard]] store::Value dayValue(QDate day);

[[nodiscard]] Term termIn(const store::Query& query);
[[nodiscard]] Post postIn(const store::Query& query);
[[nodiscard]] Seat seatIn(const store::Query& query);
[[nodiscard]] store::ColumnValues columnsOf(const Term& term);
[[nodiscard]] store::ColumnValues columnsOf(const Seat& seat);

/// A reply has its day between what it replies to and today. Errors (Invalid): committee.day_future, committee.day_before.
[[nodiscard]] Result<> checkReply(QDate reply, QDate after, QDate today, const QString& field, const QString& where);

/// On which days somebody may begin in a post: who is elected begins by today; a handover is agreed on beforehand, and the higher
/// organization names a day; what a roster says is written down as it stands.
enum class Begins : quint8 { ByToday, OnItsDay, AsWritten };
/// appoint, for whoever knows how the days came about.
[[nodiscard]] Result<SeatId> takeSeat(store::UnitOfWork& unit, Seat seat, QDate today, Begins begins);
/// 分工调整 gives work within the committee to whoever sits on it, as the committee decided. Errors: committee.division_office,
/// committee.division_outside (Refused), committee.division_decision (Invalid).
[[nodiscard]] Result<> checkDivided(const Committee& committee, const Seat& seat, const Post& post);
/// Nobody is elected into a term whose last day is over. Error: committee.term_ended (Refused).
[[nodiscard]] Result<> checkTermRuns(const Term& term, QDate day, How how, QDate today);

/// The roster's 党内职务 of everybody whom the term of today names: what the committee's records say, beside what they say
/// nothing of (小组长). Days before keep what they had. `also` is somebody whom the records named until now.
[[nodiscard]] Result<> writePosts(store::UnitOfWork& unit, book::BranchId branch, QDate today,
                                  std::optional<book::MemberId> also = std::nullopt);

/// The committee that these people's 党内职务 name, as of `today`.
[[nodiscard]] RosterCommittee committeeIn(const QList<book::MemberRow>& people, QDate today);

} // namespace branchbook::organization
