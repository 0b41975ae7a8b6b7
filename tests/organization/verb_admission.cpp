// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/admission_plan.h"
#include "branchbook/organization/admission_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

const rules::WorkingDays& workingDays()
{
    static const rules::WorkingDays days = rules::WorkingDays::builtIn().value();
    return days;
}

AdmissionGround groundOf(const VerbStage& s)
{
    return {s.rules(), workingDays(), rules::BranchBody::Committee, s.today};
}

AdmissionStep stepOn(const char16_t* code, QDate day)
{
    AdmissionStep step;
    step.code = QString::fromUtf16(code);
    step.on = PartialDate::of(day);
    return step;
}

std::vector<VerbStep> partSteps(VerbStage& s)
{
    return {
        {"putAdmissionPaper",
         [&s](UnitOfWork& unit) {
             return putAdmissionPaper(unit, groundOf(s), s.admission,
                                      {QStringLiteral("2"), QStringLiteral("谈话记录"), PartialDate::of(s.day), {}});
         }},
        {"removeAdmissionPaper",
         [&s](UnitOfWork& unit) {
             return removeAdmissionPaper(unit, s.admission, QStringLiteral("2"), QStringLiteral("谈话记录"));
         }},
        {"putAdmissionSponsor",
         [&s](UnitOfWork& unit) {
             AdmissionSponsor sponsor;
             sponsor.member = s.byName.value(QStringLiteral("韩知秋"));
             sponsor.from = s.day;
             return into(s.sponsor, putAdmissionSponsor(unit, groundOf(s), s.admission, sponsor));
         }},
        {"removeAdmissionSponsor",
         [&s](UnitOfWork& unit) { return removeAdmissionSponsor(unit, s.admission, s.sponsor); }},
        {"putAdmissionReview",
         [&s](UnitOfWork& unit) {
             return putAdmissionReview(unit, groundOf(s), s.admission, {s.day, QStringLiteral("表现好")});
         }},
        {"removeAdmissionReview", [&s](UnitOfWork& unit) { return removeAdmissionReview(unit, s.admission, s.day); }},
    };
}

} // namespace

std::vector<VerbStep> admissionSteps(VerbStage& s)
{
    std::vector<VerbStep> steps{
        {"openAdmission",
         [&s](UnitOfWork& unit) -> Result<> {
             book::Member person;
             person.branch = s.branch;
             person.values.set(book::Field::FullName, QStringLiteral("苏叶"));
             person.values.set(book::Field::MemberType, QString::fromUtf16(book::kApplicant));
             person.values.set(book::Field::ApplicationDate, s.day.addDays(-10).toString(Qt::ISODate));
             BB_TRY(const auto id, book::insertMember(unit, person));
             return into(s.admission, openAdmission(unit, groundOf(s), id));
         }},
        {"recordAdmissionStep",
         [&s](UnitOfWork& unit) {
             return recordAdmissionStep(unit, groundOf(s), s.admission, stepOn(u"2", s.day), RosterFollow::Follow);
         }},
    };
    const auto parts = partSteps(s);
    steps.insert(steps.end(), parts.begin(), parts.end());
    const std::vector<VerbStep> more{
        {"changeAdmission",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(AdmissionFile file, loadAdmission(unit.session(), s.admission));
             file.trainingDays = 4;
             return changeAdmission(unit, groundOf(s), file);
         }},
        {"clearAdmissionStep",
         [&s](UnitOfWork& unit) { return clearAdmissionStep(unit, groundOf(s), s.admission, QStringLiteral("2")); }},
        {"endAdmission",
         [&s](UnitOfWork& unit) {
             return endAdmission(unit, groundOf(s), s.admission, AdmissionOutcome::Stopped, s.today,
                                 QStringLiteral("本人撤回申请"));
         }},
        {"reopenAdmission", [&s](UnitOfWork& unit) { return reopenAdmission(unit, s.admission); }},
        {"takeOverAdmission",
         [&s](UnitOfWork& unit) -> Result<> {
             book::Member person;
             person.branch = s.branch;
             person.values.set(book::Field::FullName, QStringLiteral("曾以安"));
             person.values.set(book::Field::MemberType, QString::fromUtf16(book::kActivist));
             AdmissionFile file;
             BB_TRY(file.member, book::insertMember(unit, person));
             file.steps = {stepOn(u"1", s.day.addDays(-40)), stepOn(u"2", s.day.addDays(-20))};
             file.papers = {{QStringLiteral("1"), QStringLiteral("入党申请书"), {}, {}}};
             file.reviews = {{s.day, {}}};
             AdmissionSponsor sponsor;
             sponsor.name = QStringLiteral("外支部的同志");
             sponsor.from = s.day;
             file.sponsors = {sponsor};
             BB_TRY([[maybe_unused]] const auto id, takeOverAdmission(unit, file, s.today));
             return {};
         }},
        {"putAdmissionPlan",
         [&s](UnitOfWork& unit) {
             const AdmissionPlan plan{s.today.year(), 2, s.day, QStringLiteral("上级已批")};
             return putAdmissionPlan(unit, s.branch, plan, s.today);
         }},
        {"removeAdmissionPlan", [&s](UnitOfWork& unit) { return removeAdmissionPlan(unit, s.branch, s.today.year()); }},
        {"recycleAdmission", [&s](UnitOfWork& unit) { return recycleAdmission(unit, s.admission, s.today); }},
        {"restoreAdmission", [&s](UnitOfWork& unit) { return restoreAdmission(unit, s.admission); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
