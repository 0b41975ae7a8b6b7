// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员 as of a past day, told from the dates in the files.
#include "branchbook/book/member_store.h"
#include "branchbook/organization/admission_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kProbationYear = 12; ///< months before any extension (DEV2026 art 31)

bool isAdmissionLater(PartialDate on, QDate day)
{
    return !on.isEmpty() && on.earliest() > day;
}

bool wasExtendedBy(const AdmissionFile& file, QDate day)
{
    const AdmissionStep* meeting = file.step(u"23");
    if (meeting == nullptr || !isAdmissionLater(meeting->on, day))
        return true;
    const QDate accepted = file.day(u"15").earliest();
    if (!accepted.isValid())
        return false;
    const QDate end = addMonths(accepted, kProbationYear + file.extensionMonths.value_or(0));
    return meeting->on.latest() >= end && day >= addMonths(accepted, kProbationYear);
}

bool isAtHandOn(const AdmissionFile& file, const AdmissionPaper& paper, QDate day)
{
    return !isAdmissionLater(paper.on.isEmpty() ? file.day(paper.code) : paper.on, day);
}

void forgetLaterParts(AdmissionFile& file, QDate day)
{
    if (isAdmissionLater(file.day(u"11"), day)) {
        file.trainingDays.reset();
        file.trainingHours.reset();
    }
    if (!wasExtendedBy(file, day))
        file.extensionMonths.reset();
    file.papers.removeIf([&](const AdmissionPaper& paper) { return !isAtHandOn(file, paper, day); });
    file.steps.removeIf([&](const AdmissionStep& step) { return isAdmissionLater(step.on, day); });
    file.reviews.removeIf([&](const AdmissionReview& review) { return review.on > day; });
    file.sponsors.removeIf([&](const AdmissionSponsor& sponsor) { return sponsor.from > day; });
    for (AdmissionSponsor& sponsor : file.sponsors) {
        if (sponsor.until > day)
            sponsor.until = {};
    }
}

} // namespace

bool hasBegunBy(const AdmissionFile& file, QDate day)
{
    if (file.steps.isEmpty())
        return file.enteredOn <= day;
    return std::ranges::any_of(file.steps, [&](const AdmissionStep& step) { return !isAdmissionLater(step.on, day); });
}

AdmissionFile standingOn(AdmissionFile file, QDate day)
{
    forgetLaterParts(file, day);
    if (file.endedOn > day) {
        file.outcome = AdmissionOutcome::Open;
        file.endedOn = {};
        file.endedWhy.clear();
    }
    return file;
}

Result<QList<AdmissionFile>> listAdmissionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto files, listAdmissions(session, branch));
    QList<AdmissionFile> standing;
    for (const AdmissionFile& file : files) {
        BB_TRY(const book::Member person, book::loadMember(session, file.member));
        if (hasBegunBy(file, day) && !isAdmissionLater(person.date(book::Field::TransferInDate), day))
            standing.append(standingOn(file, day));
    }
    return standing;
}

} // namespace branchbook::organization
