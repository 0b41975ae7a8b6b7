// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A theory exam on paper: the questions, the sheet for the answers, the key for whoever marks them, and the list of results.
#pragma once

#include "branchbook/ideology/exam.h"
#include "branchbook/report/document.h"

#include <optional>

namespace branchbook::report {

enum class ExamPart : quint8 { Paper, AnswerSheet, Key, Results };
[[nodiscard]] QString examPartName(ExamPart part); ///< "paper", "answers", "key", "results"
[[nodiscard]] QString examPartTitle(ExamPart part); ///< 试卷, 答题卡, 参考答案, 成绩表
[[nodiscard]] std::optional<ExamPart> examPartByName(QStringView name);
[[nodiscard]] QList<ExamPart> examParts();

/// Paper, answer sheet or key; nothing of a person is in them.
[[nodiscard]] Document examDocument(const QString& branch, const ideology::Exam& exam, ExamPart part);
/// Everybody with what they reached, and the figures below.
[[nodiscard]] Document examResultsDocument(const QString& branch, const ideology::Exam& exam,
                                           const ideology::ExamFigures& figures, QDate today);

} // namespace branchbook::report
