// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the committee's records, and the verbs by which they change.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

[[nodiscard]] Result<Committee> loadCommittee(const store::Session& session, book::BranchId branch);
/// Those in the recycle bin, oldest first.
[[nodiscard]] Result<QList<Term>> listRecycledTerms(const store::Session& session, book::BranchId branch);
/// Error: committee.term_missing (NotFound).
[[nodiscard]] Result<Term> loadTerm(const store::Session& session, TermId id);

/// Inserts (rev 0) or changes. A term with the number or the day of another, or with a lower number on a later day, is
/// refused. Errors: committee.number, committee.elected_missing, committee.elected_future, committee.end_before,
/// committee.day_future, committee.day_before, organization.before_founding (Invalid),
/// committee.term_overlap, committee.term_order (Refused), store.conflict.
[[nodiscard]] Result<TermId> putTerm(store::UnitOfWork& unit, const Term& term, QDate today);
/// Another last day than planned, with what the higher organization said to it. The planned day again takes the consent
/// away. Errors: committee.shift_consent, committee.end_before (Invalid), committee.term_missing.
[[nodiscard]] Result<> shiftTerm(store::UnitOfWork& unit, TermId id, QDate endsOn, const QString& reason,
                                 const QString& ref, QDate agreedOn);
/// To the recycle bin with all that was said of it.
[[nodiscard]] Result<> recycleTerm(store::UnitOfWork& unit, TermId id, QDate today);
[[nodiscard]] Result<> restoreTerm(store::UnitOfWork& unit, TermId id);

/// Inserts (rev 0) or changes. Errors: committee.post_title, committee.post_seats,
/// committee.one_secretary (Invalid), committee.post_exists (Refused).
[[nodiscard]] Result<PostId> putPost(store::UnitOfWork& unit, Post post);
/// Error: committee.post_held (Refused) while somebody holds it.
[[nodiscard]] Result<> removePost(store::UnitOfWork& unit, PostId id, QDate today);

/// Puts somebody into a post, or changes what was said of it (rev not 0). The 党内职务 of the roster follows by itself, from
/// the first day to the last. Errors: committee.seat_before, committee.seat_after, committee.end_before (Invalid),
/// committee.seat_future (Invalid), committee.not_here, committee.not_full, committee.no_right (under 留党察看), committee.seat_taken,
/// committee.seat_twice, committee.two_offices, committee.term_ended (Refused), book.member_missing.
[[nodiscard]] Result<SeatId> appoint(store::UnitOfWork& unit, Seat seat, QDate today);
/// `lastDay` is the last one in office. Errors: committee.seat_missing (NotFound), committee.end_before,
/// committee.reason_missing (Invalid).
[[nodiscard]] Result<> endSeat(store::UnitOfWork& unit, SeatId id, QDate lastDay, const QString& why, QDate today);
/// For what was entered by mistake.
[[nodiscard]] Result<> removeSeat(store::UnitOfWork& unit, SeatId id, QDate today);

/// The committee that the roster's 党内职务 name, to be looked at before it is written.
struct RosterCommittee {
    struct Place {
        QString title;
        book::MemberId member;
        QString name;
        QDate since; ///< 任党内职务时间; invalid where the roster does not know the day
    };
    QList<Place> places;
    [[nodiscard]] qsizetype people() const; ///< somebody may have two places
    QDate electedOn; ///< the day that most of them share; invalid: nobody knows
};
[[nodiscard]] Result<RosterCommittee> committeeOfRoster(const store::Session& session, book::BranchId branch,
                                                        QDate today);
/// The same while the committee's own records name nobody, else nothing: what is proposed with a first term and before a handover.
[[nodiscard]] Result<RosterCommittee> proposedCommittee(const store::Session& session, book::BranchId branch,
                                                        QDate today);
/// 书记周砚青、组织委员沈若溪: what is shown of it before anybody confirms it.
[[nodiscard]] QString placesText(const RosterCommittee& found);
/// The first term, with the posts and people of the roster, in one step; also one on record (`term` with its rev) in which
/// nobody was given a post yet. Whoever took the post on the day of the election was elected; of the others nobody knows how.
/// Errors: committee.term_exists (Refused) once somebody has a post, committee.roster_empty (Invalid), those of putTerm.
[[nodiscard]] Result<TermId> adoptRoster(store::UnitOfWork& unit, const RosterCommittee& found, const Term& term,
                                         QDate today);

} // namespace branchbook::organization
