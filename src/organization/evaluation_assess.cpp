// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/evaluation_assess.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct EvaluationTexts {
    Q_DECLARE_TR_FUNCTIONS(EvaluationTexts)
};

/// So few papers that everybody can tell who wrote which.
constexpr int kTellingPapers = 3;

QDate dayOfGrades(const Evaluation& evaluation)
{
    const EvaluationStepDay* grading = evaluation.step(EvaluationStep::Grading);
    return grading == nullptr ? evaluation.peopleOn : grading->doneOn;
}

QStringList namesIn(const QList<EvaluatedPerson>& people)
{
    QStringList names;
    for (const EvaluatedPerson& person : people)
        names.append(person.name);
    return names;
}

/// All papers on somebody, of both ballots.
EvaluationTally sumOf(const Evaluation& evaluation, int line)
{
    EvaluationTally sum;
    sum.line = line;
    for (const EvaluationCount& count : evaluation.counts) {
        const EvaluationTally* tally = count.tally(line);
        for (std::size_t i = 0; tally != nullptr && i < kGrades; ++i)
            sum.marks[i] += tally->marks[i];
    }
    return sum;
}

/// a/b against c/d without rounding.
int compareShares(const GradeRank& one, const GradeRank& other)
{
    return one.excellent * other.papers - other.excellent * one.papers;
}

/// The best up to the limit; who has the same share as somebody beyond it is left to people.
void drawLimit(QList<GradeRank>& ranks, int most)
{
    if (most <= 0 || ranks.size() <= most) {
        for (GradeRank& rank : ranks)
            rank.inside = most > 0 && rank.excellent > 0;
        return;
    }
    const GradeRank last = ranks.at(most - 1);
    const bool isTied = compareShares(last, ranks.at(most)) == 0;
    for (GradeRank& rank : ranks) {
        const int against = compareShares(rank, last);
        rank.tied = isTied && against == 0 && rank.excellent > 0;
        rank.inside = rank.excellent > 0 && (isTied ? against > 0 : against >= 0);
    }
}

void doubtPapers(const Evaluation& evaluation, QStringList& doubts)
{
    for (const EvaluationCount& count : evaluation.counts) {
        if (count.valid > 0 && count.valid < kTellingPapers)
            doubts.append(EvaluationTexts::tr("%1只有 %2 张有效票，容易看出是谁写的。请多请几位参加后重新测评。")
                              .arg(evaluationBallotTitle(count.ballot))
                              .arg(count.valid));
    }
}

void doubtGrades(const Evaluation& evaluation, PaperFigures figures, QStringList& doubts)
{
    int against = 0;
    for (const EvaluatedPerson& person : evaluation.people) {
        if (!person.grade)
            continue;
        const EvaluationTally sum = sumOf(evaluation, person.line);
        const bool isAgainst =
            *person.grade == Grade::Excellent && sum.graded() > 0 && 2 * sum.of(Grade::Excellent) <= sum.graded();
        if (isAgainst && figures == PaperFigures::Covered)
            ++against;
        else if (isAgainst)
            doubts.append(EvaluationTexts::tr("%1评为优秀，测评票中优秀没有过半（%2 张中 %3 张）。请支委会再研究。")
                              .arg(person.name)
                              .arg(sum.graded())
                              .arg(sum.of(Grade::Excellent)));
        if (*person.grade >= Grade::Basic && person.opinion.isEmpty())
            doubts.append(EvaluationTexts::tr("%1评为%2，还没有写评定意见。请写明差距和帮助改进的办法。")
                              .arg(person.name, gradeTitle(*person.grade)));
    }
    if (against > 0)
        doubts.append(EvaluationTexts::tr(
                          "评为优秀的党员中有 %1 名，测评票里优秀没有过半。显示测评票可以看到是谁，请支委会再研究。")
                          .arg(against));
}

/// Where somebody stands while the papers are covered.
int coveredPlace(const GradeRank& rank)
{
    return rank.inside ? 0 : rank.tied ? 1 : 2;
}

} // namespace

Result<EvaluationQuota> evaluationQuota(const rules::Catalogue& catalogue, const Evaluation& evaluation)
{
    int full = 0;
    int probationary = 0;
    for (const EvaluatedPerson& person : evaluation.people)
        ++(person.isFull() ? full : probationary);
    BB_TRY(const rules::QuotaResult result,
           rules::evaluationQuota(catalogue, full, probationary, evaluation.quotaBase, dayOfGrades(evaluation)));
    EvaluationQuota quota;
    quota.most = result.mostExcellent;
    quota.base = result.base;
    quota.inside = namesIn(evaluation.with(Grade::Excellent));
    quota.left = quota.most - static_cast<int>(quota.inside.size());
    quota.ruleId = result.rule.ruleId;
    quota.share = rules::shareWords(result.rule).mid(2); // the fraction alone
    quota.why = result.why;
    return quota;
}

Result<GradeProposal> proposeExcellent(const rules::Catalogue& catalogue, const Evaluation& evaluation)
{
    GradeProposal proposal;
    BB_TRY(proposal.quota, evaluationQuota(catalogue, evaluation));
    for (const EvaluatedPerson& person : evaluation.people) {
        const EvaluationTally sum = sumOf(evaluation, person.line);
        if (person.getsGrade() && sum.graded() > 0)
            proposal.ranks.append(
                {person.member, person.line, person.name, sum.of(Grade::Excellent), sum.graded(), false, false});
    }
    std::stable_sort(proposal.ranks.begin(), proposal.ranks.end(),
                     [](const auto& a, const auto& b) { return compareShares(a, b) > 0; });
    drawLimit(proposal.ranks, proposal.quota.most);
    return proposal;
}

QList<GradeRank> coveredRanks(QList<GradeRank> ranks)
{
    std::sort(ranks.begin(), ranks.end(), [](const GradeRank& a, const GradeRank& b) {
        return std::pair(coveredPlace(a), a.line) < std::pair(coveredPlace(b), b.line);
    });
    for (GradeRank& rank : ranks) {
        rank.excellent = 0;
        rank.papers = 0;
    }
    return ranks;
}

Result<QStringList> evaluationDoubts(const rules::Catalogue& catalogue, const Evaluation& evaluation,
                                     PaperFigures figures)
{
    QStringList doubts;
    BB_TRY(const EvaluationQuota quota, evaluationQuota(catalogue, evaluation));
    if (quota.left < 0)
        doubts.append(EvaluationTexts::tr("优秀评了 %1 人，多出 %2 人。%3请再研究。")
                          .arg(quota.inside.size())
                          .arg(-quota.left)
                          .arg(quota.why));
    doubtPapers(evaluation, doubts);
    doubtGrades(evaluation, figures, doubts);
    const bool isLinked = std::any_of(evaluation.steps.begin(), evaluation.steps.end(),
                                      [](const EvaluationStepDay& step) { return step.gathering.has_value(); });
    if (evaluation.step(EvaluationStep::Ballot) != nullptr && !isLinked)
        doubts.append(EvaluationTexts::tr("还没有写明是在哪次会议上评议的。请在步骤里选会议记录。"));
    return doubts;
}

} // namespace branchbook::organization
