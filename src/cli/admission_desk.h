// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of admission share: the branch's files, a person as named, values as JSON.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_service.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

struct AdmissionDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    std::shared_ptr<const agenda::Rulebook> rulebook;
    rules::BranchBody body = rules::BranchBody::Committee;

    [[nodiscard]] const store::Session& reader() const { return opened->reader(); }
    [[nodiscard]] QDate today() const { return opened->today(); }
    [[nodiscard]] organization::AdmissionGround ground() const
    {
        return {rulebook->catalogue, rulebook->workingDays, body, today()};
    }
    [[nodiscard]] Result<> perform(const char* verb, const QString& label, const book::Book::Work& work) const;
    /// The file that is under way, else the latest one, by name or id of the person or by its own id. Errors:
    /// cli.person_unknown, book.member_ambiguous, admission.none_of.
    [[nodiscard]] Result<organization::AdmissionFile> fileNamed(const Context& context, const QString& wanted) const;
};
[[nodiscard]] Result<AdmissionDesk> openAdmissions(const Context& context, book::OpenMode mode);

/// The file with its course, as `admission show` has it.
[[nodiscard]] Result<Answer> admissionAnswer(const AdmissionDesk& desk, organization::AdmissionId id);
[[nodiscard]] QJsonObject findingJson(const organization::AuditFinding& finding);

} // namespace branchbook::cli
