// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

namespace {

std::optional<int> numberAt(const store::Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(static_cast<int>(query.integer(column)));
}

store::Value countOrNull(std::optional<int> number)
{
    return number ? store::Value{qint64{*number}} : store::Value{};
}

store::Value lineOrNull(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

AdmissionStep admissionStepIn(const store::Query& query)
{
    AdmissionStep step;
    step.code = query.text(0);
    step.on = PartialDate::fromIso(query.text(1));
    if (!query.isNull(2))
        step.gathering = gathering::GatheringId::fromString(query.text(2));
    step.note = query.text(3);
    step.despite = query.text(4);
    step.enteredOn = store::dayAt(query, 5);
    return step;
}

AdmissionSponsor admissionSponsorIn(const store::Query& query)
{
    AdmissionSponsor sponsor;
    sponsor.id = AdmissionSponsorId::fromString(query.text(0));
    sponsor.rev = query.integer(1);
    sponsor.role = sponsorRoleByName(query.text(2)).value_or(SponsorRole::Mentor);
    if (!query.isNull(3))
        sponsor.member = book::MemberId::fromString(query.text(3));
    sponsor.name = query.text(4);
    sponsor.from = store::dayAt(query, 5);
    sponsor.until = store::dayAt(query, 6);
    return sponsor;
}

/// Every row of a statement that asks for one file.
template <class Read>
Result<> readParts(const store::Session& session, const char* statement, AdmissionId id, Read read)
{
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("id", id.toString()).next());
    while (row) {
        read(query);
        BB_TRY(row, query.next());
    }
    return {};
}

} // namespace

AdmissionFile admissionIn(const store::Query& query)
{
    AdmissionFile file;
    file.id = AdmissionId::fromString(query.text(0));
    file.rev = query.integer(1);
    file.branch = book::BranchId::fromString(query.text(2));
    file.member = book::MemberId::fromString(query.text(3));
    file.memberName = query.text(4);
    file.approval = query.integer(5) != 0 ? rules::ApprovalCase::Special : rules::ApprovalCase::Ordinary;
    file.leavesOn = store::dayAt(query, 6);
    file.extensionMonths = numberAt(query, 7);
    file.trainingDays = numberAt(query, 8);
    file.trainingHours = numberAt(query, 9);
    file.outcome = admissionOutcomeByName(query.text(10)).value_or(AdmissionOutcome::Open);
    file.endedOn = store::dayAt(query, 11);
    file.endedWhy = query.text(12);
    file.note = query.text(13);
    file.enteredOn = store::dayAt(query, 14);
    file.recycled = !query.isNull(15);
    return file;
}

Result<> loadAdmissionParts(const store::Session& session, AdmissionFile& file)
{
    BB_CHECK(readParts(session, "admission.steps", file.id,
                       [&](const store::Query& row) { file.steps.append(admissionStepIn(row)); }));
    BB_CHECK(readParts(session, "admission.papers", file.id, [&](const store::Query& row) {
        file.papers.append({row.text(0), row.text(1), PartialDate::fromIso(row.text(2)), row.text(3)});
    }));
    BB_CHECK(readParts(session, "admission.sponsors", file.id,
                       [&](const store::Query& row) { file.sponsors.append(admissionSponsorIn(row)); }));
    return readParts(session, "admission.reviews", file.id, [&](const store::Query& row) {
        file.reviews.append({store::dayAt(row, 0), row.text(1)});
    });
}

store::ColumnValues columnsOf(const AdmissionFile& file)
{
    return {{"branch_id", file.branch.toString()},
            {"member_id", file.member.toString()},
            {"member_name", file.memberName},
            {"special_approval", qint64{file.approval == rules::ApprovalCase::Special ? 1 : 0}},
            {"leaves_on", store::dayOrNull(file.leavesOn)},
            {"extension_months", countOrNull(file.extensionMonths)},
            {"training_days", countOrNull(file.trainingDays)},
            {"training_hours", countOrNull(file.trainingHours)},
            {"outcome", admissionOutcomeName(file.outcome)},
            {"ended_on", store::dayOrNull(file.endedOn)},
            {"ended_why", lineOrNull(file.endedWhy)},
            {"note", lineOrNull(file.note)}};
}

store::ColumnValues columnsOf(AdmissionId file, const AdmissionStep& step)
{
    return {{"admission_id", file.toString()},
            {"code", step.code},
            {"done_on", step.on.toIso()},
            {"gathering_id", step.gathering ? store::Value{step.gathering->toString()} : store::Value{}},
            {"note", lineOrNull(step.note)},
            {"despite", lineOrNull(step.despite)},
            {"entered_on", store::dayOrNull(step.enteredOn)}};
}

store::ColumnValues columnsOf(AdmissionId file, const AdmissionPaper& paper)
{
    return {{"admission_id", file.toString()},
            {"code", paper.code},
            {"title", trimmedText(paper.title)},
            {"dated_on", store::textOrNull(paper.on.toIso())},
            {"note", lineOrNull(paper.note)}};
}

store::ColumnValues columnsOf(AdmissionId file, const AdmissionSponsor& sponsor)
{
    return {{"admission_id", file.toString()},
            {"role", sponsorRoleName(sponsor.role)},
            {"member_id", sponsor.member ? store::Value{sponsor.member->toString()} : store::Value{}},
            {"full_name", normalizedName(sponsor.name)},
            {"from_day", store::dayOrNull(sponsor.from)},
            {"until_day", store::dayOrNull(sponsor.until)}};
}

store::ColumnValues columnsOf(AdmissionId file, const AdmissionReview& review)
{
    return {{"admission_id", file.toString()},
            {"held_on", store::dayOrNull(review.on)},
            {"opinion", lineOrNull(review.opinion)}};
}

} // namespace branchbook::organization
