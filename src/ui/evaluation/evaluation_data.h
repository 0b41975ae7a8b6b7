// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of democratic evaluation shows of a year: the round, its people in the order of their work, the quota.
#pragma once

#include "branchbook/organization/evaluation_assess.h"
#include "ui/kit/cell.h"

#include <memory>
#include <optional>
#include <vector>

namespace branchbook::ui {

class Desk;

struct EvaluationRow {
    organization::EvaluatedPerson person;
    QString post; ///< 支部书记, 小组长; 党员 where there is none
    std::optional<organization::EvaluationTally> members; ///< nothing: not counted
    std::optional<organization::EvaluationTally> masses;
    organization::EvaluationEvidence evidence;
};

/// Read once per year and change.
struct EvaluationData {
    QDate today; ///< or the day gone by that is looked at
    book::Branch branch;
    std::shared_ptr<const rules::Catalogue> catalogue;
    QList<int> years; ///< that have a round, newest first
    QList<organization::Evaluation> recycled;
    std::optional<organization::Evaluation> round; ///< of the year that is shown
    organization::EvaluationQuota quota;
    QStringList doubts;
    QStringList coveredDoubts; ///< of them what may be said while the papers are covered
    std::vector<EvaluationRow> rows;
};
/// `year` 0: the newest round there is. With `past` as far as each had come by that day, without a bin.
[[nodiscard]] Result<EvaluationData> loadEvaluationData(const Desk& desk, int year, std::optional<QDate> past = {});

/// The year that an evaluation begun today is for: in the first three months the one before.
[[nodiscard]] int usualEvaluationYear(QDate today);

[[nodiscard]] QString evaluationDay(QDate day); ///< 1月8日

} // namespace branchbook::ui
