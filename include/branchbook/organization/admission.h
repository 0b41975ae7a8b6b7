// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员: one person's file from the application to the conversion, as the book keeps it (domain-rules §2).
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/admission.h"

#include <optional>

namespace branchbook::organization {

using AdmissionId = Id<struct AdmissionTag>;
using AdmissionSponsorId = Id<struct AdmissionSponsorTag>;

/// Open: under way. Converted: a full member, the file is closed. Stopped: ended by the person or the branch. Moved: carried
/// on in another branch. Cancelled: 取消预备党员资格.
enum class AdmissionOutcome : quint8 { Open, Converted, Stopped, Moved, Cancelled };
[[nodiscard]] QString admissionOutcomeName(AdmissionOutcome outcome); ///< "open", …
[[nodiscard]] QString admissionOutcomeTitle(AdmissionOutcome outcome); ///< 进行中, 已转正, …
[[nodiscard]] std::optional<AdmissionOutcome> admissionOutcomeByName(QStringView name);

/// A step that was taken. Codes are those of the procedure (rules/admission.h).
struct AdmissionStep {
    QString code;
    PartialDate on; ///< as precise as the paper says
    std::optional<gathering::GatheringId> gathering; ///< the meeting that took it
    QString note;
    QString despite; ///< why it stands although the rules say otherwise; empty: they do not
    QDate enteredOn;
    bool operator==(const AdmissionStep&) const = default;
};

/// A paper that is at hand.
struct AdmissionPaper {
    QString code; ///< of the step
    QString title;
    PartialDate on; ///< the day on the paper; empty: it bears none
    QString note;
    bool operator==(const AdmissionPaper&) const = default;
};

/// 培养联系人: 1 to 2 (DEV2026 art 9). 入党介绍人: 2 (art 14). Full members both.
enum class SponsorRole : quint8 { Mentor, Introducer };
[[nodiscard]] QString sponsorRoleName(SponsorRole role); ///< "mentor", "introducer"
[[nodiscard]] QString sponsorRoleTitle(SponsorRole role);
[[nodiscard]] std::optional<SponsorRole> sponsorRoleByName(QStringView name); ///< name or title

struct AdmissionSponsor {
    AdmissionSponsorId id;
    qint64 rev = 0;
    SponsorRole role = SponsorRole::Mentor;
    std::optional<book::MemberId> member; ///< absent: somebody who is not in this book
    QString name;
    QDate from;
    QDate until; ///< last day; invalid: still
    bool operator==(const AdmissionSponsor&) const = default;
};

/// 半年一次的考察 (DEV2026 art 11), and those of the probation (art 30).
struct AdmissionReview {
    QDate on;
    QString opinion;
    bool operator==(const AdmissionReview&) const = default;
};

struct AdmissionFile {
    AdmissionId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName; ///< as it was when the file was opened
    rules::ApprovalCase approval = rules::ApprovalCase::Ordinary;
    QDate leavesOn; ///< about to leave the workplace or school; invalid: no
    std::optional<int> extensionMonths; ///< by which the probation was extended
    std::optional<int> trainingDays; ///< of step 11
    std::optional<int> trainingHours;
    QList<AdmissionStep> steps; ///< by code as stored
    QList<AdmissionPaper> papers;
    QList<AdmissionSponsor> sponsors; ///< by role, then by their first day
    QList<AdmissionReview> reviews; ///< oldest first
    AdmissionOutcome outcome = AdmissionOutcome::Open;
    QDate endedOn;
    QString endedWhy;
    QString note;
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return outcome == AdmissionOutcome::Open; }
    [[nodiscard]] const AdmissionStep* step(QStringView code) const; ///< null: not taken
    [[nodiscard]] PartialDate day(QStringView code) const; ///< empty: not taken
    [[nodiscard]] const AdmissionPaper* paper(QStringView code, QStringView title) const;
    [[nodiscard]] QList<AdmissionSponsor> sponsorsOf(SponsorRole role) const;
    /// Those in the role on the day.
    [[nodiscard]] QList<AdmissionSponsor> sponsorsOn(SponsorRole role, QDate day) const;
};

/// Whether the file had begun when `day` ended: its first step was taken; one without any begins when it was entered. A step
/// known to the month alone counts from the first day that it can be, as everywhere here.
[[nodiscard]] bool hasBegunBy(const AdmissionFile& file, QDate day);
/// The file as it stood when a past `day` ended, by the dates in it: what is dated later is not there yet, with all that is written
/// of it, an end of the file or of a sponsor's time too. A paper without a day, and the training, are there with their step (11);
/// where no such step is taken, and like the kind of approval, 即将离开 and the note, they are as they are now. Months of extension
/// count from their meeting on (step 23); where the conversion has taken its place since, from the first end of the probation on.
[[nodiscard]] AdmissionFile standingOn(AdmissionFile file, QDate day);

} // namespace branchbook::organization
