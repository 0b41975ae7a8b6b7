// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/evaluation_support.h"
#include "organization/verb_stage.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

Result<Evaluation> roundOf(const UnitOfWork& unit, const VerbStage& s)
{
    return loadEvaluation(unit.session(), s.evaluation);
}

Result<> takeSteps(UnitOfWork& unit, const VerbStage& s, std::initializer_list<EvaluationStep> steps)
{
    for (const EvaluationStep step : steps)
        BB_CHECK(takeEvaluationStep(unit, s.evaluation, {step, s.today.addDays(-1), {}, {}, {}}, s.today));
    return {};
}

std::vector<VerbStep> beforeTheGrades(VerbStage& s)
{
    const auto one = s.byName.value(QStringLiteral("韩知秋"));
    return {
        {"openEvaluation",
         [&s](UnitOfWork& unit) {
             Evaluation round;
             round.branch = s.branch;
             round.forYear = s.today.year();
             round.peopleOn = s.today;
             return into(s.evaluation, openEvaluation(unit, round, s.today));
         }},
        {"relistEvaluation",
         [&s](UnitOfWork& unit) { return relistEvaluation(unit, s.evaluation, s.today.addDays(-2), s.today); }},
        {"changeEvaluation",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Evaluation round, roundOf(unit, s));
             round.quotaBase = rules::QuotaBase::AllMembers;
             return changeEvaluation(unit, round);
         }},
        {"setEvaluationPart",
         [&s, one](UnitOfWork& unit) {
             return setEvaluationPart(unit, s.evaluation, one, EvaluationPart::Elsewhere, QStringLiteral("在流入地"));
         }},
        {"recordSelfGrade",
         [&s, one](UnitOfWork& unit) { return recordSelfGrade(unit, s.evaluation, one, Grade::Qualified); }},
        {"takeEvaluationStep", [&s](UnitOfWork& unit) { return takeSteps(unit, s, {EvaluationStep::Study}); }},
        {"clearEvaluationStep",
         [&s](UnitOfWork& unit) { return clearEvaluationStep(unit, s.evaluation, EvaluationStep::Study); }},
        {"recordEvaluationCount",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const Evaluation round, roundOf(unit, s));
             return recordEvaluationCount(unit, s.evaluation, membersCount(round, s.today.addDays(-1)), s.today);
         }},
        {"correctEvaluationCount",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const Evaluation round, roundOf(unit, s));
             return correctEvaluationCount(unit, s.evaluation, membersCount(round, s.today.addDays(-1), {30, 20}),
                                           QStringLiteral("唱票时漏了一叠"), s.today);
         }},
    };
}

} // namespace

std::vector<VerbStep> evaluationSteps(VerbStage& s)
{
    const auto one = s.byName.value(QStringLiteral("韩知秋"));
    auto steps = beforeTheGrades(s);
    const std::vector<VerbStep> more{
        {"gradeMember",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const Evaluation round, roundOf(unit, s));
             for (const EvaluatedPerson& person : round.ungraded())
                 BB_CHECK(gradeMember(unit, s.evaluation, person.member, Grade::Qualified, QStringLiteral("表现好"), {},
                                      s.today));
             return {};
         }},
        {"noteEvaluated",
         [&s, one](UnitOfWork& unit) { return noteEvaluated(unit, s.evaluation, one, QStringLiteral("待讨论")); }},
        {"takeEvaluationStep",
         [&s](UnitOfWork& unit) {
             return takeSteps(unit, s,
                              {EvaluationStep::Study, EvaluationStep::Talks, EvaluationStep::SelfAppraisal,
                               EvaluationStep::Mutual, EvaluationStep::Ballot, EvaluationStep::Grading});
         }},
        {"tellEvaluated",
         [&s, one](UnitOfWork& unit) {
             return tellEvaluated(unit, s.evaluation, one, s.today, QStringLiteral("周砚青"), QStringLiteral("同意"),
                                  s.today);
         }},
        {"publishEvaluation",
         [&s](UnitOfWork& unit) {
             return publishEvaluation(unit, s.evaluation, s.today, s.today.addDays(4), QStringLiteral("公示栏"),
                                      s.today);
         }},
        {"recycleEvaluation", [&s](UnitOfWork& unit) { return recycleEvaluation(unit, s.evaluation, s.today); }},
        {"restoreEvaluation", [&s](UnitOfWork& unit) { return restoreEvaluation(unit, s.evaluation); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
