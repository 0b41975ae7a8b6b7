// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to bring a round of evaluation to where a case needs it, in the branch of the elections.
#pragma once

#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/evaluation_service.h"
#include "organization/election_support.h"

namespace organization_test {

/// The sums of 党员互评 on everybody who gets a grade: all 36 papers say 合格 but for `excellent` of each line.
[[nodiscard]] EvaluationCount membersCount(const Evaluation& evaluation, QDate on, const QList<int>& excellent = {});

struct Rounds : Voters {
    explicit Rounds(int year = 2026);
    EvaluationId id;
    [[nodiscard]] Evaluation round() const { return loadEvaluation(reader(), id).value(); }
    [[nodiscard]] book::MemberId at(int line) const { return round().people.at(line - 1).member; }
    Result<> take(EvaluationStep step, QDate on, const QString& despite = {});
    Result<> grade(int line, std::optional<Grade> grade, const QString& opinion = {}, const QString& reason = {});
    /// Everything before 组织评定: four steps and 党员互评.
    void count(const QList<int>& excellent = {});
    void gradeAll(Grade grade);
};

} // namespace organization_test
