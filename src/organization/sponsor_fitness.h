// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a mentor or introducer may act, as long as the role lasts (DEV2026 arts 9 and 14, corrections 13).
#pragma once

#include "branchbook/organization/admission_audit.h"
#include "branchbook/rules/facts.h"

namespace branchbook::organization {

/// Left: no longer of the branch. NotFull: no full member. Suspended: under 留党察看, rights not restored. InEffect: within the
/// effect period of another sanction. The first three bar an introducer, the last makes him unsuitable.
enum class Unfit : quint8 { No, Left, NotFull, Suspended, InEffect };

struct SponsorLoss {
    Unfit how = Unfit::No;
    QDate since; ///< the first day of it within the role; invalid with No
};

/// The last day on which the role is looked at: that of the members' meeting (step 15), the end of the file or `today`,
/// whichever is first. After the admission there is nothing that a mentor or introducer could fail to be; `until` is not looked at.
[[nodiscard]] QDate roleEnds(const AdmissionFile& file, QDate today);

/// On the one day. What cannot be computed of the sanctions is nothing.
[[nodiscard]] Unfit unfitOn(const rules::Catalogue& catalogue, const AuditPerson& person, QDate day);

/// What came after the first day of the role and before somebody ended it, the gravest of it: gone before the rights, the
/// rights before an effect period.
[[nodiscard]] SponsorLoss lossOf(const rules::Catalogue& catalogue, const AuditPerson& person,
                                 const AdmissionSponsor& sponsor, QDate last);

/// What the audit asks of the person.
[[nodiscard]] Result<AuditPerson> auditPersonOf(const store::Session& session, book::MemberId member);

/// The introducers of the file who may not be on `day` (`grave`), or who should not be; in one sentence, empty: none. That it
/// is a sanction is not said.
[[nodiscard]] Result<QString> unfitIntroducers(const store::Session& session, const rules::Catalogue& catalogue,
                                               const AdmissionFile& file, PartialDate day, bool grave);

/// Terms "sponsor_fit" of the files that are under way: for whom somebody has to be named anew.
[[nodiscard]] Result<> addSponsorFacts(const store::Session& session, const rules::Catalogue& catalogue,
                                       const AdmissionFile& file, QDate today, rules::Facts& facts,
                                       QHash<book::MemberId, AuditPerson>& known);

} // namespace branchbook::organization
