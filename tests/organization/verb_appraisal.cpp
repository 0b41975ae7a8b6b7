// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/appraisal_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

AppraisalCount memberPapers(QDate on, int good)
{
    return {AppraisalRater::Members, on, 32, 30, {good, 30 - good, 0, 0}, {}};
}

} // namespace

std::vector<VerbStep> appraisalSteps(VerbStage& s)
{
    return {
        {"openAppraisal",
         [&s](UnitOfWork& unit) {
             Appraisal round;
             round.branch = s.branch;
             round.forYear = s.today.year();
             round.speaker = QStringLiteral("王敬修");
             return into(s.appraisal, openAppraisal(unit, round, s.today));
         }},
        {"changeAppraisal",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Appraisal round, loadAppraisal(unit.session(), s.appraisal));
             round.toWhom = QStringLiteral("局机关党委");
             round.scale.weights = {40, 30, 30};
             return changeAppraisal(unit, round, {}, s.today);
         }},
        {"takeAppraisalStep",
         [&s](UnitOfWork& unit) {
             return takeAppraisalStep(unit, s.appraisal, {AppraisalStep::Scope, s.day, QStringLiteral("通知"), {}},
                                      s.today);
         }},
        {"clearAppraisalStep",
         [&s](UnitOfWork& unit) { return clearAppraisalStep(unit, s.appraisal, AppraisalStep::Scope); }},
        {"writeAppraisalReport",
         [&s](UnitOfWork& unit) {
             return writeAppraisalReport(unit, s.appraisal, QStringLiteral("<p>述职报告</p>"), {}, s.today);
         }},
        {"recordAppraisalCount",
         [&s](UnitOfWork& unit) { return recordAppraisalCount(unit, s.appraisal, memberPapers(s.day, 20), s.today); }},
        {"correctAppraisalCount",
         [&s](UnitOfWork& unit) {
             return correctAppraisalCount(unit, s.appraisal, memberPapers(s.day, 21), QStringLiteral("数错一张"),
                                          s.today);
         }},
        {"gradeAppraisal",
         [&s](UnitOfWork& unit) {
             return gradeAppraisal(unit, s.appraisal, {AppraisalGrade::Good, s.today, QStringLiteral("局机关党委"), {}},
                                   {}, s.today);
         }},
        {"raiseAppraisalProblem",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY([[maybe_unused]] const auto id,
                    raiseAppraisalProblem(unit, s.appraisal,
                                          {QStringLiteral("下村走访少"),
                                           s.byName.value(QStringLiteral("王敬修")),
                                           QStringLiteral("王敬修"),
                                           s.today,
                                           s.today.addDays(30),
                                           {}},
                                          s.today));
             return {};
         }},
        {"publishAppraisal",
         [&s](UnitOfWork& unit) {
             return publishAppraisal(unit, s.appraisal, s.today, s.today.addDays(4), QStringLiteral("公开栏"), s.today);
         }},
        {"recycleAppraisal", [&s](UnitOfWork& unit) { return recycleAppraisal(unit, s.appraisal, s.today); }},
        {"restoreAppraisal", [&s](UnitOfWork& unit) { return restoreAppraisal(unit, s.appraisal); }},
    };
}

} // namespace organization_test
