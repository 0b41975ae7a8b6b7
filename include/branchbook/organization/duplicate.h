// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person: found, told apart for good, or merged so that every record that names the one names the other.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

#include <QHash>

namespace branchbook::organization {

enum class DuplicateReason : quint8 {
    SameNumber, ///< one ID number
    NumberForms, ///< one ID number, here with 15 figures and there with 18
    SameNameBirth, ///< one name and one birth date, as precisely as the records know it
    SameNameUnknown, ///< one name, and one of them has neither birth date nor ID number
};
/// The sentence that says why the two are asked about.
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);
[[nodiscard]] QString duplicateReasonName(DuplicateReason reason); ///< "same_number" … for programs

struct DuplicatePair {
    book::MemberId first; ///< the older record, which is kept where nobody chooses
    book::MemberId second;
    QString firstName;
    QString secondName;
    DuplicateReason reason = DuplicateReason::SameNumber;
    bool numbersDiffer = false; ///< both have a valid ID number, and these are two
};
/// Within one branch, recycled records left out, and pairs that somebody told apart while both looked as they look now.
[[nodiscard]] Result<QList<DuplicatePair>> findDuplicates(const store::Session& session, book::BranchId branch);

/// Somebody whom two branches of the book have on one day.
struct KeptElsewhere {
    book::MemberId own; ///< the record of the branch that was asked about …
    QString name;
    book::MemberId other; ///< … and the other branch's
    QString branchName; ///< the other one's
    DuplicateReason reason = DuplicateReason::SameNumber; ///< SameNameUnknown where a name alone is asked about
};
/// What is made of one name in two branches where a record has neither birth date nor ID number, as one has that a transfer made.
enum class NameAlone : quint8 { Nobody, Asked };
/// Whom another branch of the book has too on `day`: by the number, or where a valid one is missing on a side by name and a whole birth
/// date. Whoever left one of them by that day, or came to one after it, is in one alone. By name.
[[nodiscard]] Result<QList<KeptElsewhere>> findElsewhere(const store::Session& session, book::BranchId branch,
                                                         QDate day, NameAlone name = NameAlone::Nobody);
/// The same of one record alone.
[[nodiscard]] Result<QList<KeptElsewhere>> findElsewhereOf(const store::Session& session, book::MemberId own, QDate day,
                                                           NameAlone name = NameAlone::Nobody);
/// Who, in which other branch, why, and what to do; a name alone as a question.
[[nodiscard]] QString elsewhereText(const KeptElsewhere& person);
/// The same of a day that may be past.
[[nodiscard]] QString elsewhereText(const KeptElsewhere& person, QDate day);

/// Not asked about again while name, ID number, birth date and gender of both stay. Error: merge.same (Invalid).
[[nodiscard]] Result<> markDistinct(store::UnitOfWork& unit, book::MemberId one, book::MemberId other, QDate today);

enum class MergeSide : quint8 { Kept, Other };

/// A value that the two records do not share.
struct MergeField {
    QString key; ///< canonical name of a field, "left_on", or "own:" and the id of an own field
    QString label;
    QString kept; ///< as people read it; empty where there is none
    QString other;
    bool personal = false; ///< ID number, telephone or 处分情况: masked unless asked for
    MergeSide side = MergeSide::Kept; ///< what stands where nobody chooses
    bool mustChoose = false; ///< both are filled, and they differ
};
[[nodiscard]] Result<QList<MergeField>> mergeFields(const store::Session& session, book::MemberId kept,
                                                    book::MemberId other);

/// What both records have of one thing, so that they cannot become one before somebody decides: a meeting that is still being
/// written, the dues of one month, two open files … Each as the sentence says it; empty: nothing is in the way.
[[nodiscard]] Result<QList<Error>> mergeObstacles(const store::Session& session, book::MemberId kept,
                                                  book::MemberId other);

struct Merge {
    book::MemberId kept;
    book::MemberId other; ///< goes to the recycle bin
    QHash<QString, MergeSide> choices; ///< by MergeField::key
};
struct MergeDone {
    int moved = 0; ///< records that name the kept one from now on
    int stayed = 0; ///< archived meetings that both stand in: what was archived is not rewritten
};
/// One step. Errors: merge.same, merge.choose, merge.unknown_key (Invalid); merge.recycled, merge.branches and those of
/// mergeObstacles (Refused).
[[nodiscard]] Result<MergeDone> mergeMembers(store::UnitOfWork& unit, const Merge& merge, QDate today);

} // namespace branchbook::organization
