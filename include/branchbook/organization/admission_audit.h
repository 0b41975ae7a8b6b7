// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三看: what contradicts what in a file of admission, over all its days, names, papers, people and meetings, each with its rule.
// A day that is known to the month alone contradicts only what it contradicts on every day of that month.
#pragma once

#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/admission_course.h"
#include "branchbook/rules/sanction.h"

#include <QHash>

namespace branchbook::organization {

enum class AuditKind : quint8 { Dates, Missing, Papers, People, Meetings, Roster };
[[nodiscard]] QString auditKindName(AuditKind kind); ///< "dates", …
[[nodiscard]] QString auditKindTitle(AuditKind kind); ///< 日期, …

struct AuditFinding {
    AuditKind kind = AuditKind::Dates;
    rules::Strength strength =
        rules::Strength::Must; ///< of the rule; Setting: two papers differ, no regulation says which is right
    QString code; ///< of the step; empty: of the whole file
    QString what; ///< one sentence
    QString rule; ///< 《发展党员工作细则》第七条; empty: no rule but plain sense
    QString ruleId;
    bool custom = false; ///< `rule` names a local custom: nothing rests on it, and it is no violation
    bool operator==(const AuditFinding&) const = default;
};

/// 依据《发展党员工作细则》第七条; of a custom its name and that nothing rests on it; empty: plain sense.
[[nodiscard]] QString basisWords(const AuditFinding& finding);

/// A mentor or introducer as the roster knows them.
struct AuditPerson {
    QString name;
    book::Standing standing;
    QString sanctions; ///< the words of the roster
    std::vector<rules::Sanction> recorded; ///< what the book itself has
};

/// A meeting that a step names.
struct AuditMeeting {
    gathering::Kind kind = gathering::Kind::GeneralMeeting;
    QDate on;
    QString topic;
    bool recycled = false;
    bool namesPerson = false; ///< an item or a resolution has the person's name
    std::optional<gathering::Verdict>
        verdict; ///< of the vote on an item of admission or conversion that names the person
};

/// What the book says of the members' vote that a step needs, where the step names no meeting.
struct AuditVote {
    bool lacks = false; ///< it keeps votes of that time, none of that day in which the person was voted on and passed
    QDate failedOn; ///< a vote of those months that did not pass; invalid: none
    QString failedTopic;
    QString failedAs; ///< 未通过, …
};
/// Of the step of a vote on which `code` rests (15 or 23). Nothing where another branch voted.
[[nodiscard]] Result<AuditVote> voteBehind(const store::Session& session, const AdmissionFile& file,
                                           const book::Member& member, QStringView code);
/// In one sentence; empty where nothing lacks.
[[nodiscard]] QString voteWords(const AdmissionFile& file, QStringView code, const AuditVote& vote);

/// What is looked up beside the file.
struct AuditSource {
    QHash<QString, AuditVote> votes; ///< by the code of the step
    QHash<book::MemberId, AuditPerson> people;
    QHash<gathering::GatheringId, AuditMeeting> meetings;
    bool temporaryBranch = false;
};
[[nodiscard]] Result<AuditSource> loadAuditSource(const store::Session& session, const AdmissionFile& file);

/// What lacks where an extension of the probation is entered and no meeting that decided it (step 23): it takes the members' meeting
/// and the approval from above (DEV2026 art 31). One sentence; empty: nothing. Window, command line and audit tell it alike.
[[nodiscard]] QString extensionDoubt(const AdmissionFile& file);

/// By step in the procedure's order, those of the whole file last. Errors: those of rules::admissionDates.
[[nodiscard]] Result<QList<AuditFinding>> auditAdmission(const AdmissionGround& ground, const AdmissionFile& file,
                                                         const book::Member& member, const AuditSource& source);

} // namespace branchbook::organization
