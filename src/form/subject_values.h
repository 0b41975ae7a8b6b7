// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of each subject that is neither branch, person, gathering nor talk, filled from its record.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering.h"
#include "form/value_of.h"

namespace branchbook::form {

/// What a roster says of one person.
[[nodiscard]] Result<FormEntry> personEntry(const store::Session& session, const FormRequest& request,
                                            const book::Member& member);

/// Each reads `request.recordId` as listFormChoices gives it. Errors: those of the stores; template.record_missing (NotFound)
/// where the id is no month, year, quarter or seat.
[[nodiscard]] Result<> addAdmissionValues(const store::Session& session, const FormRequest& request,
                                          FormValues& values);
[[nodiscard]] Result<> addDuesValues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addEvaluationValues(const store::Session& session, const FormRequest& request,
                                           FormValues& values);
[[nodiscard]] Result<> addElectionValues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addTransferValues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addWorkValues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addProblemValues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addHandoverValues(const store::Session& session, const FormRequest& request,
                                         const book::Areas& areas, FormValues& values);

/// The problems that a meeting found, by their numbers.
[[nodiscard]] Result<> addProblemsOf(const store::Session& session, const FormRequest& request,
                                     const gathering::Gathering& meeting, FormValues& values);
/// Of the latest 民主评议 that the person took part in and that is not for a later year than the request's; the grades alone.
[[nodiscard]] Result<> addMemberGrades(const store::Session& session, const FormRequest& request, book::MemberId member,
                                       FormValues& values);

/// Dues, plan and problems of the quarter, and the latest 民主评议 that is not for a later year.
[[nodiscard]] Result<> addBranchRecords(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addBranchDues(const store::Session& session, const FormRequest& request, FormValues& values);
[[nodiscard]] Result<> addBranchGrades(const store::Session& session, const FormRequest& request, FormValues& values);

[[nodiscard]] inline tl::unexpected<Error> noSuchRecord(const FormRequest& request)
{
    return fail(ErrorKind::NotFound, QStringLiteral("template.record_missing"),
                {request.recordId, QString::fromUtf16(subjectInfo(request.subject).title)});
}

} // namespace branchbook::form
