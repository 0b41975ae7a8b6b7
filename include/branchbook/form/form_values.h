// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What forms can be filled with: the words of each subject, and their values from the records of the book.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/area.h"
#include "branchbook/book/branch.h"

#include <QHash>

#include <optional>
#include <span>

namespace branchbook::form {

/// What one filled form is about.
enum class FormSubject : quint8 {
    Branch,
    Member,
    Gathering,
    Talk,
    Admission, ///< one file of 发展党员
    Dues, ///< a month, a year as far as it has come, or one payment: for its receipt
    Evaluation, ///< a round of 民主评议
    Election,
    Transfer, ///< of one person's 组织关系
    Work, ///< the plan of a year, or of a quarter of it
    Problem, ///< the problems of a year with their 整改
    Handover, ///< of one post by whoever holds it
};

struct SubjectInfo {
    FormSubject subject;
    const char* name; ///< stable: "gathering"
    const char16_t* title; ///< 会议活动
};
/// In the order of the enumerators.
[[nodiscard]] std::span<const SubjectInfo> formSubjects();
[[nodiscard]] const SubjectInfo& subjectInfo(FormSubject subject);
/// By name or title.
[[nodiscard]] std::optional<FormSubject> subjectByName(QStringView name);

struct FormWordList {
    QString name; ///< 党员
    QStringList words; ///< without the list's name
};
/// The place holders of a subject, in the order in which they are told. Always Chinese, as the papers are.
struct FormVocabulary {
    QStringList single;
    QList<FormWordList> lists;

    [[nodiscard]] bool knows(const QString& list, const QString& word) const;
    /// What may stand there, joined by 、; of a list each with its name before it.
    [[nodiscard]] QString allowed(const QString& list) const;
};
[[nodiscard]] const FormVocabulary& formVocabulary(FormSubject subject);

/// For a document the text; for a cell the number or the date where there is one.
struct FormValue {
    QString text;
    std::optional<double> number = {};
    PartialDate date = {};
};
using FormEntry = QHash<QString, FormValue>;
struct FormValues {
    QString record; ///< what it is called: a name, a topic; empty of a branch
    FormEntry single; ///< has every word of the vocabulary
    QHash<QString, QList<FormEntry>> lists;
};

enum class FormNumbers : quint8 { Full, Masked };
struct FormRequest {
    book::Branch branch;
    FormSubject subject = FormSubject::Branch;
    QString recordId; ///< the id of a FormChoice; not read of a branch
    Quarter quarter; ///< whose figures a branch has
    QDate today;
    FormNumbers numbers = FormNumbers::Full; ///< ID numbers and telephones
};

/// Talks whose points only the committee may read give none; of 民主评议 neither what papers say nor opinions are words, and of the
/// ledger problems alone. Always in Chinese. Errors: those of the stores; template.record_missing (NotFound).
[[nodiscard]] Result<FormValues> loadFormValues(const store::Session& session, const FormRequest& request,
                                                const book::Areas& areas);

/// The records that a form of the subject can be filled for, newest or in roster order; none of a branch. Of dues the id is a
/// month or a year ("2026-09", "2026") or that of a payment, of a plan a year or a quarter ("2026", "2026Q3"), of problems a year.
struct FormChoice {
    QString id;
    QString title;
};
[[nodiscard]] Result<QList<FormChoice>> listFormChoices(const store::Session& session, book::BranchId branch,
                                                        FormSubject subject, QDate today);

} // namespace branchbook::form
