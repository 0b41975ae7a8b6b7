// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民主评议党员登记表 of one person, and the summary of a round. Papers, opinions and replies are printed only where the sheet
// says so.
#pragma once

#include "branchbook/organization/evaluation.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

enum class EvaluationSecret : quint8 { LeftOut, Printed };

struct EvaluationSheet {
    organization::Evaluation round;
    QString branch;
    EvaluationSecret secret = EvaluationSecret::LeftOut;
};
/// One page; what is not known yet leaves room to write.
[[nodiscard]] Document evaluationFormDocument(const EvaluationSheet& sheet, const organization::EvaluatedPerson& person,
                                              const QString& post);
/// Everybody by line; with the secret a landscape page with the sums of the papers.
[[nodiscard]] Document evaluationSummaryDocument(const EvaluationSheet& sheet);

} // namespace branchbook::report
