// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 交接: a post goes from one person to the next on a day, with its duties and, if wanted, the open matters of the first.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

enum class OpenItems : quint8 { Stay, GoAlong };

struct Handover {
    PostId post;
    std::optional<book::MemberId> from; ///< where several hold the post; else the one who does
    book::MemberId to;
    QDate on; ///< the first day of the successor
    How how = How::ByElection;
    QString approvalRef;
    QDate approvedOn;
    OpenItems items = OpenItems::Stay;
};

/// The seat that `handover` ends. Errors: committee.no_term (NotFound), committee.vacant (NotFound), committee.which
/// (Invalid: several hold it), committee.same_person (Invalid), committee.term_closed (Refused: another term followed),
/// committee.term_ended (Refused: its last day is over; whom the higher organization names may still come),
/// committee.handover_planned (Refused: a successor is to come already), committee.handover_before (Refused: whoever has the
/// post took it later), committee.handover_ended (Refused: the last day on record is another one).
[[nodiscard]] Result<Seat> outgoing(const Committee& committee, const Handover& handover, QDate today);

/// Whoever is 副书记 and becomes 书记 leaves the one for the other. Ends the one on the day before, begins the other on the day, and passes the open ledger items on from that day where
/// wanted: post and items change hands on it, whenever it comes. The duties of the post need nothing: they belong to it. Errors: those of outgoing, endSeat and appoint.
[[nodiscard]] Result<SeatId> handOver(store::UnitOfWork& unit, book::BranchId branch, const Handover& handover,
                                      QDate today);

/// What speaks against it without stopping it: officerDoubt of the seat that the successor takes, and records since the day
/// that name the one before.
[[nodiscard]] Result<QStringList> handoverDoubts(const store::Session& session, book::BranchId branch,
                                                 const Handover& handover, QDate today);

} // namespace branchbook::organization
