// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ties to the masses, their verbs, and what they add to agenda and report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/tie.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

/// The table that ledger items name as their source.
inline constexpr char kTieTable[] = "mass_tie";

/// Those that go on first, in the order in which they began. Without 联系点.
[[nodiscard]] Result<QList<Tie>> listTies(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Tie>> listRecycledTies(const store::Session& session, book::BranchId branch);
/// The leaders' contact points as ties, to be shown beside them; they are changed where they are kept.
[[nodiscard]] Result<QList<Tie>> listContactTies(const store::Session& session, book::BranchId branch);
/// All four kinds (mission R5): listTies, then listContactTies.
[[nodiscard]] Result<QList<Tie>> listAllTies(const store::Session& session, book::BranchId branch);
/// All four kinds, begun by the end of a past `day`, each as it stood then; those of listTies in the order they had then. Entered later
/// they count all the same; what is in the bin today is not among them.
[[nodiscard]] Result<QList<Tie>> listTiesOn(const store::Session& session, book::BranchId branch, QDate day);
/// Error: tie.missing (NotFound).
[[nodiscard]] Result<Tie> loadTie(const store::Session& session, TieId id);
/// Who of the branch has a tie on the day; all four kinds count.
[[nodiscard]] Result<TieCoverage> tieCoverage(const store::Session& session, book::BranchId branch,
                                              const rules::Catalogue& catalogue, QDate day);
/// The needs that were raised with it, as the ledger has them.
[[nodiscard]] Result<QList<ledger::Item>> listTieNeeds(const store::Session& session, const Tie& tie);
/// As the ledger had them at the end of a past `day`.
[[nodiscard]] Result<QList<ledger::Item>> listTieNeedsOn(const store::Session& session, const Tie& tie, QDate day);

/// Errors (Invalid): tie.member_missing, tie.target_missing, tie.day_missing, tie.day_future, tie.visits_range; Refused:
/// tie.contact_elsewhere (a 联系点 is entered with the contact points), tie.open_already.
[[nodiscard]] Result<TieId> openTie(store::UnitOfWork& unit, const Tie& tie, QDate today);
/// Anything but visits and the end. Errors: those of openTie, tie.ended (Refused), tie.visit_earlier (Invalid).
[[nodiscard]] Result<> changeTie(store::UnitOfWork& unit, const Tie& tie, QDate today);
/// Enters a visit, or corrects the one of that day. Errors: tie.day_missing, tie.day_future, tie.visit_outside, tie.days_range.
[[nodiscard]] Result<> recordTieVisit(store::UnitOfWork& unit, TieId id, const TieVisit& visit, QDate today);
/// Error: tie.visit_missing (NotFound).
[[nodiscard]] Result<> removeTieVisit(store::UnitOfWork& unit, TieId id, QDate on);

struct TieNeed {
    QString matter;
    QDate raisedOn; ///< invalid: today
    QDate dueOn;
    std::optional<book::MemberId> owner; ///< nobody named: whoever has the tie
    QString ownerName;
    QString measure;
};
/// In one step an open item of the ledger. Errors: tie.need_missing, tie.due_missing, tie.visit_outside (raised before the tie began)
/// (Invalid), those of ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> raiseTieNeed(store::UnitOfWork& unit, TieId id, const TieNeed& need, QDate today);

/// Errors: tie.ended (Refused); tie.day_missing, tie.day_future, tie.end_order (Invalid).
[[nodiscard]] Result<> endTie(store::UnitOfWork& unit, TieId id, QDate on, QDate today);
/// Errors: tie.still_open, tie.open_already (Refused).
[[nodiscard]] Result<> reopenTie(store::UnitOfWork& unit, TieId id);
[[nodiscard]] Result<> recycleTie(store::UnitOfWork& unit, TieId id, QDate today);
/// Error: tie.open_already (Refused).
[[nodiscard]] Result<> restoreTie(store::UnitOfWork& unit, TieId id);

/// Terms: tie_visits, the end of each quarter whose visits are asked for.
[[nodiscard]] Result<> addTieFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Ties by kind, visits, needs with how many were met and in time, coverage. Nothing where there is no tie of any kind.
[[nodiscard]] Result<> addTieSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
