// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who falls out of a meeting without a word, or was in two at once: told, never refused.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/session.h"

namespace branchbook::gathering {

/// Somebody of the branch of whom nobody knows whether he is a Party member: the 人员类别 is empty.
struct UnsettledPerson {
    book::MemberId member;
    QString name;

    bool operator==(const UnsettledPerson&) const = default;
};

/// Who is not counted in 应到 because the 人员类别 is not settled: by the roster of the day, of the committee or the group where the
/// meeting is theirs, and nobody who joined later. Nothing of an archived record, which stays as it is, and of one without a day.
[[nodiscard]] Result<QList<UnsettledPerson>> unsettledOn(const store::Session& session, const Gathering& record);
/// How many, who, and the way out; empty: nobody.
[[nodiscard]] QString unsettledDoubt(const QList<UnsettledPerson>& people);

/// Somebody who was present at another gathering of a day, by its record.
struct PresentBeside {
    GatheringId gathering;
    Kind kind = Kind::GeneralMeeting;
    QString topic;
    QTime startsAt; ///< valid
    QTime endsAt; ///< invalid: not known
    book::MemberId member; ///< of the branch of the record, also where the other branch keeps him
    QString branchName; ///< of another branch of the book; empty: the same
};
/// Of the other records of the branch on the day of `record`, those with an hour; a plan has nobody present. Besides, those of the
/// book's other branches that have a person of the same name and number, or day of birth where a number is missing.
[[nodiscard]] Result<QList<PresentBeside>> presentBeside(const store::Session& session, const Gathering& record);

/// Another gathering at overlapping hours, and who is present in both.
struct PresenceClash {
    PresentBeside other;
    QStringList names; ///< in the order of the list
};
/// A gathering without an end is taken for its beginning alone: one that begins when another ends does not overlap.
[[nodiscard]] QList<PresenceClash> presenceClashes(const Gathering& record, const QList<PresentBeside>& beside);
/// Who, in which other meeting, at which hours, and what to do.
[[nodiscard]] QString presenceClashDoubt(const PresenceClash& clash);

/// All of it that is to be looked at again, in sentences.
[[nodiscard]] Result<QStringList> presenceDoubts(const store::Session& session, const Gathering& record);

} // namespace branchbook::gathering
