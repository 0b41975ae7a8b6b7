// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's record says that the rest of the book speaks against, and its archiving.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/matter_doubt.h"

namespace branchbook::organization {

/// People of the branch whose open file waits for a members' meeting, as of the day of the record: 发展对象 for the admission,
/// 预备党员 for the conversion.
[[nodiscard]] Result<QList<gathering::WaitingPerson>> waitingForMeeting(const store::Session& session,
                                                                        const gathering::Gathering& record);
/// Votes of the record that look like an admission or a conversion and are recorded as something else.
[[nodiscard]] Result<QList<gathering::MatterDoubt>> matterDoubtsOf(const store::Session& session,
                                                                   const gathering::Gathering& record);
/// A vote of a members' meeting on the conversion of somebody whose probation, by the roster, is not over on that day.
struct EarlyConversion {
    qsizetype place = 0; ///< among the resolutions of the record, which may not have ids yet
    QString name;
    QDate ends; ///< of the probation
    bool exact = true; ///< the roster knows the day of joining, not the month alone: else `ends` is the earliest
    QString cited; ///< the rule
};
[[nodiscard]] Result<QList<EarlyConversion>> findEarlyConversions(const store::Session& session,
                                                                  const gathering::Gathering& record);
/// The whole sentence, with its source.
[[nodiscard]] QString earlyConversionText(const EarlyConversion& person, QDate heldOn);
/// Meetings of the branch on record, archived or not, that vote on the conversion of `member` too early, oldest first, each in words;
/// with `until` those held by that day.
[[nodiscard]] Result<QStringList> earlyMeetingsOf(const store::Session& session, const book::Member& member,
                                                  QDate until = {});
/// The same of one record, in words.
[[nodiscard]] Result<QStringList> earlyConversions(const store::Session& session, const gathering::Gathering& record);
/// Who is marked as present although his rights are suspended on the day (domain-rules §7.3: 留置 or 逮捕, 停止党籍), in words.
[[nodiscard]] QStringList suspendedDoubts(const gathering::Gathering& record);
/// Who of the list is on the roster of another branch of the book too on the day of a record, and so counted in two branches: by branch,
/// a name alone as a question. Nothing of a plan.
[[nodiscard]] Result<QStringList> elsewhereDoubts(const store::Session& session, const gathering::Gathering& record);
/// What does not agree, in words: suspendedDoubts; elsewhereDoubts; host, recorder or lecturer who were not there; at a life meeting criticism by or of somebody who
/// was not there; earlyConversions; votes that do not fit the attendance any more; matterDoubtsOf. Of a record that is archived
/// only the first five.
[[nodiscard]] Result<QStringList> meetingDoubts(const store::Session& session, const gathering::Gathering& record);

/// gathering::archiveGathering, which `reason` lets keep the kinds of its votes: it stays as a mark. Errors: those of
/// gathering::archiveGathering; gathering.matter_doubt (Refused) where matterDoubtsOf names votes and nobody says why.
[[nodiscard]] Result<> archiveMeeting(store::UnitOfWork& unit, gathering::GatheringId id, QDate today,
                                      const QString& reason = {});

} // namespace branchbook::organization
