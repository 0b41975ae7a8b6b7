// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 题库: a question of a theory exam, its kind, its choices and its answer (domain-rules §14.1; local practice, no national form).
#pragma once

#include "branchbook/base/id.h"
#include "branchbook/base/result.h"
#include "branchbook/book/branch.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace branchbook::ideology {

using QuestionId = Id<struct QuestionTag>;

enum class QuestionKind : quint8 { Single, Multiple, Judge, Essay };
inline constexpr std::size_t kQuestionKinds = 4;
[[nodiscard]] QList<QuestionKind> questionKinds(); ///< in the order in which they stand on a paper
[[nodiscard]] QString questionKindName(QuestionKind kind); ///< "single", "multiple", "judge", "essay"
[[nodiscard]] QString questionKindTitle(QuestionKind kind); ///< 单选, 多选, 判断, 简答
[[nodiscard]] QString questionKindHeading(QuestionKind kind); ///< 单项选择题 …, as a paper says it: always Chinese
/// The name, 单选, 单选题, 单项选择题 …
[[nodiscard]] std::optional<QuestionKind> questionKindByName(QStringView name);
[[nodiscard]] bool hasChoices(QuestionKind kind);
/// Where a spreadsheet says nothing: 单选 2, 多选 4, 判断 2, 简答 10.
[[nodiscard]] int usualPoints(QuestionKind kind);

inline constexpr int kMostChoices = 8; ///< A … H
inline constexpr int kMostStem = 1000; ///< characters
inline constexpr int kMostChoice = 300;
inline constexpr int kMostSubject = 60;
inline constexpr int kMostQuestionPoints = 100;

struct ExamQuestion {
    QuestionId id;
    qint64 rev = 0;
    book::BranchId branch;
    QuestionKind kind = QuestionKind::Single;
    QString stem;
    QStringList choices; ///< without their letters; none for 判断 and 简答
    QString answer; ///< "B", "ABD", "正确" or "错误", or words of reference, which may be empty
    int points = 0; ///< 1 … 100
    QString subject; ///< 党章; may be empty
    QDate enteredOn;
    bool recycled = false;
};

/// "A" … "H".
[[nodiscard]] QString choiceLetter(qsizetype index);
/// The answer as it is stored: letters in their order without anything between ("a、c" → "AC"), a choice's own words → its
/// letter, 对 √ T → 正确, 错 × F → 错误. Errors (Invalid, where = "answer"): question.answer_missing, question.answer_single,
/// question.answer_multiple, question.answer_letter, question.answer_judge.
[[nodiscard]] Result<QString> readAnswer(QuestionKind kind, const QStringList& choices, const QString& typed);
/// Trimmed, the answer as it is stored. Errors (Invalid; `where` is kind, stem, choices, answer, points or subject):
/// question.stem_missing, question.stem_long, question.choices_few, question.choices_many, question.choice_long,
/// question.choice_twice, question.choices_none, question.points, question.subject_long, those of readAnswer.
[[nodiscard]] Result<ExamQuestion> tidyQuestion(ExamQuestion question);
/// Two questions of one key are the same question: kind, stem and choices, whatever blanks stand between.
[[nodiscard]] QString questionKey(const ExamQuestion& question);

} // namespace branchbook::ideology
