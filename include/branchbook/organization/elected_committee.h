// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the result of an election to the next term and its people.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/organization/election.h"
#include "branchbook/organization/electors.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Somebody elected, and the post that is proposed for him.
struct ElectedPlace {
    book::MemberId member;
    QString name;
    QString title; ///< of a post of the committee; empty: the division of work is not decided yet
    QDate fromOn;

    bool operator==(const ElectedPlace&) const = default;
};

struct ElectedCommittee {
    Term term; ///< the next number, from the day of the vote to the end that the rules give
    QList<ElectedPlace> places; ///< in the order of their election
    QList<ElectedPlace> officers; ///< 书记, 副书记 by the committee's own votes; names and titles alone
};

/// Whether an election leads to a new term: that of the committee, or that of 书记 by the members' meeting of a branch without one
/// (AGENCY2019 art 7).
[[nodiscard]] Result<bool> makesTerm(const store::Session& session, const Election& election);
/// The count says that the committee voted: 有选举权的委员.
[[nodiscard]] bool countedByCommittee(const Election& election);
/// The elections of 书记 and 副书记 on or after that day that are decided, up to the next election of the committee.
[[nodiscard]] Result<QList<Election>> officeElections(const store::Session& session, book::BranchId branch,
                                                      QDate since);
/// What an election of the committee that filled its seats leads to. 书记 and 副书记 are those whom the committee elected
/// (domain-rules §1.2), nobody else is proposed for them; of the others whoever had a post keeps it. Without a committee
/// 书记 alone, and 副书记 elected within a month. A proposal: nothing is written. Errors: election.no_committee, election.not_decided (Refused), election.person_unknown (NotFound), those of termEnd.
[[nodiscard]] Result<ElectedCommittee> committeeOfElection(const store::Session& session,
                                                           const rules::Catalogue& catalogue, const Election& election);
/// The latest election that makes a term and filled its seats on or after the first day of the term in office; nothing where the
/// book has none.
[[nodiscard]] Result<std::optional<Election>> latestElected(const store::Session& session, book::BranchId branch,
                                                            const Committee& committee, QDate today);
/// What the papers of a re-election rest on.
struct ReelectionVotes {
    std::optional<Election> election; ///< latestElected
    QList<Election> officers; ///< officeElections since
    QList<AttendanceGap> gaps; ///< of all of them; those of the officers say of which office
};
[[nodiscard]] Result<ReelectionVotes> reelectionVotes(const store::Session& session, book::BranchId branch,
                                                      const Committee& committee, QDate today);
/// Whether that may become the next term: its number is the next one, its end the one that the rules give unless `shiftReason` says
/// why not, and 书记 and 副书记 are nobody but the officers, two people. Errors (Refused): election.term_number,
/// election.term_length, election.two_offices, election.officer_differs, election.officer_not_elected.
[[nodiscard]] Result<> checkElectedCommittee(const store::Session& session, const ElectedCommittee& elected);
/// The term and everybody elected, in one step; who has no title yet is 委员, a post with as many places as that takes. Errors:
/// those of checkElectedCommittee, putTerm and appoint, committee.post_missing.
[[nodiscard]] Result<TermId> establishCommittee(store::UnitOfWork& unit, ElectedCommittee elected, QDate today);

} // namespace branchbook::organization
