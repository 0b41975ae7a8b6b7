// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/exam_service.h"
#include "branchbook/store/day.h"
#include "ideology/exam_rows.h"

#include <QSet>

namespace branchbook::ideology {

namespace {

/// The questions of a bank by what they ask.
Result<QSet<QString>> keysOfBank(const store::Session& session, book::BranchId branch, QuestionId but)
{
    QSet<QString> keys;
    BB_TRY(const auto all, listQuestions(session, branch));
    for (const ExamQuestion& question : all) {
        if (question.id != but)
            keys.insert(questionKey(question));
    }
    return keys;
}

Result<> writeQuestion(store::UnitOfWork& unit, const ExamQuestion& question, QDate today)
{
    store::ColumnValues columns = columnsOf(question);
    columns.insert(columns.begin(), {"id", question.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    return unit.insert("exam_question", columns);
}

tl::unexpected<Error> bankHas(const ExamQuestion& question)
{
    return fail(ErrorKind::Refused, QStringLiteral("question.there"), {question.stem.left(30)}, QStringLiteral("stem"));
}

} // namespace

Result<QuestionId> addQuestion(store::UnitOfWork& unit, const ExamQuestion& given, QDate today)
{
    BB_TRY(ExamQuestion question, tidyQuestion(given));
    BB_TRY(const auto keys, keysOfBank(unit.session(), question.branch, {}));
    if (keys.contains(questionKey(question)))
        return bankHas(question);
    question.id = question.id.isNull() ? QuestionId::make() : question.id; // a sample brings its own
    BB_CHECK(writeQuestion(unit, question, today));
    return question.id;
}

Result<> addQuestions(store::UnitOfWork& unit, const QList<ExamQuestion>& questions, QDate today)
{
    if (questions.isEmpty())
        return {};
    BB_TRY(auto keys, keysOfBank(unit.session(), questions.first().branch, {}));
    for (const ExamQuestion& given : questions) {
        BB_TRY(ExamQuestion question, tidyQuestion(given));
        const QString key = questionKey(question);
        if (keys.contains(key))
            return bankHas(question);
        keys.insert(key);
        question.id = question.id.isNull() ? QuestionId::make() : question.id;
        BB_CHECK(writeQuestion(unit, question, today));
    }
    return {};
}

Result<> changeQuestion(store::UnitOfWork& unit, const ExamQuestion& given)
{
    BB_TRY(const ExamQuestion now, loadQuestion(unit.session(), given.id));
    if (now.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("question.recycled"), {now.stem.left(30)});
    BB_TRY(ExamQuestion question, tidyQuestion(given));
    question.branch = now.branch;
    BB_TRY(const auto keys, keysOfBank(unit.session(), question.branch, question.id));
    if (keys.contains(questionKey(question)))
        return bankHas(question);
    return unit.update("exam_question", question.id.toString(), question.rev, columnsOf(question));
}

Result<> recycleQuestion(store::UnitOfWork& unit, QuestionId id, QDate today)
{
    BB_TRY([[maybe_unused]] const ExamQuestion now, loadQuestion(unit.session(), id));
    return unit.change("exam_question", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreQuestion(store::UnitOfWork& unit, QuestionId id)
{
    BB_TRY(const ExamQuestion question, loadQuestion(unit.session(), id));
    BB_TRY(const auto keys, keysOfBank(unit.session(), question.branch, id));
    if (keys.contains(questionKey(question)))
        return bankHas(question);
    return unit.change("exam_question", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ideology
