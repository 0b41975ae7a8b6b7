// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 分工调整: the committee shares its work (组织委员, 宣传委员 …) anew among its own members. Nobody is elected and nobody leaves;
// it rests on a decision of the committee and is filed with the higher organization.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

struct DividedPlace {
    PostId post;
    std::optional<book::MemberId> member; ///< nothing: nobody does it for now
};

struct Redivision {
    QDate on; ///< the first day of the new division
    QDate decidedOn; ///< of the meeting of the committee
    QString decision; ///< 9月支委会 …, in words
    QString filingRef;
    QDate filedOn;
    QList<DividedPlace> places; ///< of the others nothing changes
};

inline constexpr char16_t kRedivided[] = u"分工调整"; ///< why a seat ended

/// Posts that are work within the committee: neither 书记 and 副书记, who are elected, nor 委员, which is no work.
[[nodiscard]] bool isWorkPost(const Post& post);
/// Who sits on the committee on the day, each once, in the order of the posts.
[[nodiscard]] QList<Seat> sittingOn(const Committee& committee, QDate day);
/// How many fewer sit on the committee on `day` than were elected to its term: dividing posts among those who are left replaces none.
[[nodiscard]] int lostOn(const Committee& committee, QDate day);
/// Whether a vacant place of work can be given to one of those who sit: no member was lost whom no other vacancy stands for.
[[nodiscard]] bool dividingFills(const Committee& committee, QDate day);

/// Ends what others held, begins what is given, in one step; whoever has no work left stays as 委员. Errors: committee.no_term
/// (NotFound), committee.term_closed, committee.division_office, committee.division_outside, committee.which (Refused),
/// committee.division_decision, committee.division_same (Invalid), those of appoint and endSeat.
[[nodiscard]] Result<> redivide(store::UnitOfWork& unit, book::BranchId branch, const Redivision& redivision,
                                QDate today);
/// The filing of the division of that day, entered when it is there. Errors: committee.division_missing (NotFound),
/// committee.day_future, committee.filed_before (Invalid).
[[nodiscard]] Result<> fileRedivision(store::UnitOfWork& unit, book::BranchId branch, QDate on, const QString& ref,
                                      QDate filedOn, QDate today);

} // namespace branchbook::organization
