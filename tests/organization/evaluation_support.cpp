// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/evaluation_support.h"

#include "support/catch_qt.h"

namespace organization_test {

using store::UnitOfWork;

EvaluationCount membersCount(const Evaluation& evaluation, QDate on, const QList<int>& excellent)
{
    constexpr int kPapers = 36;
    EvaluationCount count = emptyCount(evaluation, EvaluationBallot::Members);
    count.heldOn = on;
    count.issued = count.collected = count.valid = kPapers;
    for (qsizetype i = 0; i < count.tallies.size(); ++i) {
        const int best = excellent.value(i);
        count.tallies[i].marks = {best, kPapers - best, 0, 0};
    }
    return count;
}

Rounds::Rounds(int year)
{
    Evaluation evaluation;
    evaluation.branch = branch;
    evaluation.forYear = year;
    evaluation.peopleOn = today;
    REQUIRE(run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openEvaluation(unit, evaluation, today));
        return {};
    }));
}

Result<> Rounds::take(EvaluationStep step, QDate on, const QString& despite)
{
    return run([&](UnitOfWork& unit) { return takeEvaluationStep(unit, id, {step, on, {}, {}, despite}, today); });
}

Result<> Rounds::grade(int line, std::optional<Grade> grade, const QString& opinion, const QString& reason)
{
    return run([&](UnitOfWork& unit) { return gradeMember(unit, id, at(line), grade, opinion, reason, today); });
}

void Rounds::count(const QList<int>& excellent)
{
    for (const auto step :
         {EvaluationStep::Study, EvaluationStep::Talks, EvaluationStep::SelfAppraisal, EvaluationStep::Mutual})
        REQUIRE(take(step, today.addDays(-5)));
    REQUIRE(run([&](UnitOfWork& unit) {
        return recordEvaluationCount(unit, id, membersCount(round(), today.addDays(-4), excellent), today);
    }));
    REQUIRE(take(EvaluationStep::Ballot, today.addDays(-4)));
}

void Rounds::gradeAll(Grade grade)
{
    const Evaluation evaluation = round();
    REQUIRE(run([&](UnitOfWork& unit) -> Result<> {
        for (const EvaluatedPerson& person : evaluation.ungraded())
            BB_CHECK(gradeMember(unit, id, person.member, grade, {}, {}, today));
        return {};
    }));
}

} // namespace organization_test
