// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What does not fit in the committee's records, each as a sentence; nothing here changes anything.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/organization/duty.h"
#include "branchbook/rules/admission.h"

namespace branchbook::organization {

/// How a branch comes by its officers: a temporary one is given them, and elects no other at the end of a term (corrections 37).
enum class Officers : quint8 { Elected, Named };

/// Figures of the rules, those that are in force.
struct CommitteeLimits {
    std::optional<int> requiredFrom; ///< full members from which a committee is required
    std::optional<int> sizeMin;
    std::optional<int> sizeMax;
    std::optional<int> standingYears; ///< of the secretary
    std::optional<int> shiftYears; ///< how far an election may be moved
    std::optional<int> termYears; ///< of the branch; nothing where no branch was asked for
    Officers officers = Officers::Elected;
};
[[nodiscard]] CommitteeLimits committeeLimits(const rules::Catalogue& catalogue, QDate day);
/// The same for that branch.
[[nodiscard]] CommitteeLimits committeeLimits(const rules::Catalogue& catalogue, const book::Branch& branch, QDate day);

/// What the next election gives the branch: a committee, or where it has too few full members for one and no posts for one, the
/// officers alone, elected by the members' meeting (domain-rules §1.2). `people` as listMemberRowsOn gives them for `day`.
[[nodiscard]] rules::BranchBody bodyToElect(const Committee& committee, const QList<book::MemberRow>& people,
                                            const CommitteeLimits& limits, QDate day);

enum class ProblemKind : quint8 {
    Over, ///< the term ended and nobody was elected
    Unagreed, ///< the next one was elected on another day than the last, without a consent on record
    ShiftLong,
    TermLength, ///< planned for other than the years of the rule
    TermNumber, ///< not the one after the last
    NoApproval, ///< secretary and deputy need the reply of the higher organization
    Vacant,
    Left, ///< whoever holds the post belongs to the branch no more
    NotFull,
    NoRight, ///< rights were taken away after the post was given, or before: it is no more (domain-rules §7.1)
    PostRemoved, ///< 撤销党内职务 on record after the post was given; which post it was, the decision says
    GivenInEffect, ///< the post was given within the effect period of a sanction
    Standing,
    Size,
    RosterDiffers,
    DutyNobody,
    WorkNobody, ///< an item of the work plan that nobody has (work_problems.h)
    StepDoubt, ///< something of the next election is ticked off while what it needs is missing
    Unfiled, ///< 分工调整 without a filing on record
    OfficerOutside, ///< 书记 or 副书记 without a seat of the committee beside it, and no act of the higher organization
    OfficerNotElected, ///< elected as it says, and the votes on record elected somebody else who never took the post
    SeatNotElected, ///< a seat by election, and the votes of its term on record elected somebody else
    SeatDay, ///< somebody began before the term was elected or after the next one was, or "was elected" long after the vote
    ElectedNoSeat, ///< elected by a vote on record, and no seat was entered
    Unrecorded, ///< the roster names posts, and the committee's records name nobody at all
};
[[nodiscard]] QString problemName(ProblemKind kind); ///< stable: "duty_nobody"

struct Problem {
    ProblemKind kind = ProblemKind::Vacant;
    QString about; ///< post, person or duty that it concerns
    QString text; ///< the whole sentence
};

/// 换届选举 is said of the election of the term, or of the committee's own vote within a month; what comes later is 补选 or another way.
[[nodiscard]] bool isElectedLate(const Term& term, How how, QDate fromOn);
/// Days of people and of their terms that contradict each other; part of committeeProblems.
[[nodiscard]] QList<Problem> seatDayProblems(const Committee& committee, QDate today);

/// The roster names posts and no seat was ever entered; part of committeeProblems.
[[nodiscard]] QList<Problem> unrecordedProblems(const Committee& committee, const QList<book::MemberRow>& people,
                                                QDate today);

/// As of `today`. `people` as listMemberRowsAsWritten gives them for that day.
[[nodiscard]] QList<Problem> committeeProblems(const Committee& committee, const QList<Duty>& duties,
                                               const QList<book::MemberRow>& people, const CommitteeLimits& limits,
                                               QDate today);

} // namespace branchbook::organization
