// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the audit of a file of admission.
#pragma once

#include "branchbook/organization/admission_audit.h"

namespace branchbook::organization {

/// Where findings gather.
struct AdmissionAudit {
    const AdmissionGround& ground;
    const AdmissionFile& file;
    const book::Member& member;
    const AuditSource& source;
    const AdmissionCourse& course;
    QList<AuditFinding> findings;

    void add(AuditKind kind, const QString& code, const QString& what, rules::Strength strength);
    /// With the strength and citation of the rule in force on `day`; plain where there is none.
    void addByRule(AuditKind kind, const QString& code, const QString& what, const QString& ruleId, QDate day);
    [[nodiscard]] std::optional<int> figure(QStringView ruleId, QDate day) const;
};

/// Whether the two can be the same day.
[[nodiscard]] bool mayAgree(PartialDate one, PartialDate other);
[[nodiscard]] bool isSurelyBefore(PartialDate one, PartialDate other);

void auditSponsors(AdmissionAudit& audit);
void auditReviews(AdmissionAudit& audit);
void auditTraining(AdmissionAudit& audit);
void auditMeetings(AdmissionAudit& audit);
void auditRoster(AdmissionAudit& audit);

} // namespace branchbook::organization
