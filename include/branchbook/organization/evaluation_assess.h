// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a round of democratic evaluation: how many 优秀 there may be and who they would be, what speaks against
// the round, and what the book knows of each year of a person. Computed, never stored; a person decides.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/evaluation.h"
#include "branchbook/organization/merit_store.h"
#include "branchbook/rules/catalogue.h"

#include <QHash>

namespace branchbook::organization {

/// 优秀 normally for not more than a third (corrections 54): as people.
struct EvaluationQuota {
    int most = 0;
    int base = 0; ///< how many the share is taken of
    QStringList inside; ///< who has it, by line
    int left = 0; ///< how many more may get it; negative: too many
    QString ruleId;
    QString share; ///< 三分之一
    QString why;
};
/// Errors: those of rules::evaluationQuota.
[[nodiscard]] Result<EvaluationQuota> evaluationQuota(const rules::Catalogue& catalogue, const Evaluation& evaluation);

/// Who would be 优秀 by the papers alone, up to the quota. It is where the talk begins and not the result: the opinion rests on
/// daily performance too (domain-rules §4).
struct GradeRank {
    book::MemberId member;
    int line = 0;
    QString name;
    int excellent = 0; ///< papers that say 优秀, of both ballots
    int papers = 0; ///< that give a grade
    bool inside = false;
    bool tied = false; ///< as many as somebody on the other side of the limit: a person has to decide
};
struct GradeProposal {
    QList<GradeRank> ranks; ///< best first; whoever gets no grade, or was not voted on, is left out
    EvaluationQuota quota;
};
[[nodiscard]] Result<GradeProposal> proposeExcellent(const rules::Catalogue& catalogue, const Evaluation& evaluation);
/// While the papers are covered: whoever is inside, then the tied, then the others, each in the order of the list and without
/// figures, so that neither place nor figure tells how many papers somebody has.
[[nodiscard]] QList<GradeRank> coveredRanks(QList<GradeRank> ranks);

/// Whether sentences may say what the papers say of somebody.
enum class PaperFigures : quint8 { Told, Covered };

/// What speaks against the round as it stands without stopping it, a sentence each with what to do: more 优秀 than normally, a
/// grade against what the papers say (covered: of how many people, not of whom), no year's meeting, so few papers that they give
/// their writers away.
[[nodiscard]] Result<QStringList> evaluationDoubts(const rules::Catalogue& catalogue, const Evaluation& evaluation,
                                                   PaperFigures figures = PaperFigures::Told);

/// What the book knows of somebody's year: beside the name when the branch talks about the grade.
struct EvaluationEvidence {
    int expected = 0; ///< gatherings of the year
    int attended = 0;
    int studyMinutes = 0;
    int duesMonths = 0; ///< months of the year that were owed
    int duesOpen = 0; ///< of them, not paid in full
    QStringList duties; ///< 分工 and posts that the person had in the year
    int pledges = 0; ///< 公开承诺 for the year that the person answers for and that were published
    QStringList pledgeResults; ///< of those that are concluded: "联系一户困难家庭：已兑现"
    QList<ReviewedMerit> merits; ///< 三化: the quarters of the year that were reviewed, the first one first
};
/// Of everybody in the round, as of `today`.
[[nodiscard]] Result<QHash<book::MemberId, EvaluationEvidence>> evaluationEvidence(const store::Session& session,
                                                                                   const rules::Catalogue& catalogue,
                                                                                   const Evaluation& evaluation,
                                                                                   QDate today);

/// Adds papers one by one, as they are read out: sums are all that is kept. `marks` by line; a line without a mark abstains.
/// Errors (Invalid): evaluation.paper_marks (not as many marks as lines).
[[nodiscard]] Result<> addPaper(EvaluationCount& count, const QList<std::optional<Grade>>& marks);
/// A paper of it for each line, nothing counted yet.
[[nodiscard]] EvaluationCount emptyCount(const Evaluation& evaluation, EvaluationBallot ballot);

/// The paper with those lines and a box for each grade. Errors: those of checkBallot.
[[nodiscard]] Result<Ballot> evaluationPaper(const Evaluation& evaluation, EvaluationBallot ballot,
                                             const QString& branchName, int papers);

} // namespace branchbook::organization
