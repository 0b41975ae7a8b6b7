// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_store.h"

#include "branchbook/store/session.h"
#include "organization/admission_rows.h"

namespace branchbook::organization {

namespace {

Result<QList<AdmissionFile>> admissionsOf(const store::Session& session, store::Query query)
{
    QList<AdmissionFile> files;
    BB_TRY(bool row, query.next());
    while (row) {
        files.append(admissionIn(query));
        BB_TRY(row, query.next());
    }
    for (AdmissionFile& file : files)
        BB_CHECK(loadAdmissionParts(session, file));
    return files;
}

Result<QList<AdmissionFile>> admissionsIn(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("admission.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return admissionsOf(session, std::move(query));
}

} // namespace

Result<QList<AdmissionFile>> listAdmissions(const store::Session& session, book::BranchId branch)
{
    return admissionsIn(session, branch, 0);
}

Result<QList<AdmissionFile>> listOpenAdmissions(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("admission.list_open");
    query.bind("branch", branch.toString()).bind("outcome", admissionOutcomeName(AdmissionOutcome::Open));
    return admissionsOf(session, std::move(query));
}

Result<QList<AdmissionFile>> listRecycledAdmissions(const store::Session& session, book::BranchId branch)
{
    return admissionsIn(session, branch, 1);
}

Result<QList<AdmissionFile>> listAdmissionsOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("admission.of_member");
    query.bind("member", member.toString());
    return admissionsOf(session, std::move(query));
}

Result<int> countOnTheWay(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("admission.on_the_way");
    query.bind("branch", branch.toString())
        .bind("applicant", QString::fromUtf16(book::kApplicant))
        .bind("activist", QString::fromUtf16(book::kActivist))
        .bind("target", QString::fromUtf16(book::kDevelopmentTarget))
        .bind("probationary", QString::fromUtf16(book::kProbationaryMember));
    BB_TRY(const bool row, query.next());
    return row ? static_cast<int>(query.integer(0)) : 0;
}

Result<AdmissionFile> loadAdmission(const store::Session& session, AdmissionId id)
{
    AdmissionFile file;
    {
        store::Query query = session.query("admission.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("admission.missing"));
        file = admissionIn(query);
    }
    BB_CHECK(loadAdmissionParts(session, file));
    return file;
}

} // namespace branchbook::organization
