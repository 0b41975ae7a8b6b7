// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/exam_store.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "ideology/exam_rows.h"

#include <algorithm>

namespace branchbook::ideology {

namespace {

QStringList linesAt(const store::Query& query, int column)
{
    const QString text = query.text(column);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

ExamQuestion questionIn(const store::Query& query)
{
    ExamQuestion question;
    question.id = QuestionId::fromString(query.text(0));
    question.rev = query.integer(1);
    question.branch = book::BranchId::fromString(query.text(2));
    question.kind = questionKindByName(query.text(3)).value_or(question.kind);
    question.stem = query.text(4);
    question.choices = linesAt(query, 5);
    question.answer = query.text(6);
    question.points = static_cast<int>(query.integer(7));
    question.subject = query.text(8);
    question.enteredOn = store::dayAt(query, 9);
    question.recycled = !query.isNull(10);
    return question;
}

Result<QList<ExamQuestion>> questionsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<ExamQuestion> list;
    store::Query query = session.query("exam.questions");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(questionIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Exam examIn(const store::Query& query)
{
    Exam exam;
    exam.id = ExamId::fromString(query.text(0));
    exam.rev = query.integer(1);
    exam.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        exam.gathering = gathering::GatheringId::fromString(query.text(3));
    exam.title = query.text(4);
    exam.heldOn = store::dayAt(query, 5);
    exam.subject = query.text(6);
    exam.seed = query.integer(7);
    exam.passPoints = static_cast<int>(query.integer(8));
    exam.note = query.text(9);
    exam.edition = static_cast<int>(query.integer(10));
    exam.enteredOn = store::dayAt(query, 11);
    exam.recycled = !query.isNull(12);
    return exam;
}

Result<> loadPaper(const store::Session& session, Exam& exam)
{
    store::Query draws = session.query("exam.draws");
    BB_TRY(bool row, draws.bind("id", exam.id.toString()).next());
    while (row) {
        ExamDraw draw;
        draw.kind = questionKindByName(draws.text(0)).value_or(draw.kind);
        draw.questions = static_cast<int>(draws.integer(1));
        if (!draws.isNull(2))
            draw.points = static_cast<int>(draws.integer(2));
        exam.draws.append(draw);
        BB_TRY(row, draws.next());
    }
    store::Query items = session.query("exam.items");
    BB_TRY(row, items.bind("id", exam.id.toString()).next());
    while (row) {
        ExamItem item;
        item.question = QuestionId::fromString(items.text(0));
        item.kind = questionKindByName(items.text(1)).value_or(item.kind);
        item.stem = items.text(2);
        item.choices = linesAt(items, 3);
        item.answer = items.text(4);
        item.points = static_cast<int>(items.integer(5));
        exam.items.append(item);
        BB_TRY(row, items.next());
    }
    return {};
}

Result<> loadScores(const store::Session& session, Exam& exam)
{
    store::Query query = session.query("exam.scores");
    BB_TRY(bool row, query.bind("id", exam.id.toString()).next());
    while (row) {
        ExamScore score;
        score.id = ExamScoreId::fromString(query.text(0));
        score.member = book::MemberId::fromString(query.text(1));
        score.name = query.text(2);
        score.attempt = static_cast<int>(query.integer(3));
        score.satOn = store::dayAt(query, 4);
        score.tenths = static_cast<int>(query.integer(5));
        const QString marks = query.text(6);
        for (const QString& mark : marks.split(u'/', Qt::SkipEmptyParts))
            score.marks.append(mark.toInt());
        exam.scores.append(score);
        BB_TRY(row, query.next());
    }
    store::Query corrections = session.query("exam.corrections");
    BB_TRY(row, corrections.bind("id", exam.id.toString()).next());
    while (row) {
        exam.corrections.append({book::MemberId::fromString(corrections.text(0)), corrections.text(1),
                                 static_cast<int>(corrections.integer(2)), store::dayAt(corrections, 3),
                                 corrections.text(4), corrections.text(5)});
        BB_TRY(row, corrections.next());
    }
    return {};
}

Result<QList<Exam>> examsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Exam> list;
    {
        store::Query query = session.query("exam.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(examIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Exam& exam : list) {
        BB_CHECK(loadPaper(session, exam));
        BB_CHECK(loadScores(session, exam));
    }
    return list;
}

} // namespace

store::ColumnValues columnsOf(const ExamQuestion& question)
{
    return {{"branch_id", question.branch.toString()},
            {"kind", questionKindName(question.kind)},
            {"stem", question.stem},
            {"choices", store::textOrNull(question.choices.join(u'\n'))},
            {"answer", store::textOrNull(question.answer)},
            {"points", qint64{question.points}},
            {"subject", store::textOrNull(question.subject)}};
}

store::ColumnValues columnsOf(const Exam& exam)
{
    return {{"branch_id", exam.branch.toString()},
            {"gathering_id", exam.gathering ? store::Value{exam.gathering->toString()} : store::Value{}},
            {"title", exam.title},
            {"held_on", store::dayOrNull(exam.heldOn)},
            {"subject", store::textOrNull(exam.subject)},
            {"seed", exam.seed},
            {"pass_points", qint64{exam.passPoints}},
            {"note", store::textOrNull(exam.note)}};
}

store::ColumnValues columnsOf(ExamId exam, const ExamScore& score)
{
    QStringList marks;
    for (const int mark : score.marks)
        marks.append(QString::number(mark));
    return {{"id", score.id.toString()},
            {"exam_id", exam.toString()},
            {"member_id", score.member.toString()},
            {"attempt", qint64{score.attempt}},
            {"sat_on", store::dayOrNull(score.satOn)},
            {"tenths", qint64{score.tenths}},
            {"item_tenths", store::textOrNull(marks.join(u'/'))}};
}

Result<QList<ExamQuestion>> listQuestions(const store::Session& session, book::BranchId branch)
{
    return questionsOf(session, branch, 0);
}

Result<QList<ExamQuestion>> listRecycledQuestions(const store::Session& session, book::BranchId branch)
{
    return questionsOf(session, branch, 1);
}

Result<ExamQuestion> loadQuestion(const store::Session& session, QuestionId id)
{
    store::Query query = session.query("exam.question");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("question.missing"));
    return questionIn(query);
}

QStringList subjectsOf(const QList<ExamQuestion>& questions)
{
    QStringList subjects;
    for (const ExamQuestion& question : questions) {
        if (!question.subject.isEmpty())
            subjects.append(question.subject);
    }
    subjects.removeDuplicates();
    subjects.sort();
    return subjects;
}

Result<QList<Exam>> listExams(const store::Session& session, book::BranchId branch)
{
    return examsOf(session, branch, 0);
}

Result<QList<Exam>> listRecycledExams(const store::Session& session, book::BranchId branch)
{
    return examsOf(session, branch, 1);
}

Result<Exam> loadExam(const store::Session& session, ExamId id)
{
    Exam exam;
    {
        store::Query query = session.query("exam.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("exam.missing"));
        exam = examIn(query);
    }
    BB_CHECK(loadPaper(session, exam));
    BB_CHECK(loadScores(session, exam));
    return exam;
}

Result<QList<gathering::Attendee>> expectedAt(const store::Session& session, const Exam& exam)
{
    if (exam.gathering) {
        BB_TRY(const gathering::Gathering held, gathering::loadGathering(session, *exam.gathering));
        if (!held.attendees.isEmpty())
            return held.attendees;
    }
    return gathering::expectedOn(session, exam.branch, gathering::Kind::TheoryExam, std::nullopt, exam.heldOn);
}

Result<ExamFigures> loadExamFigures(const store::Session& session, const Exam& exam, QDate last)
{
    BB_TRY(const auto expected, expectedAt(session, exam));
    BB_TRY(const auto excused, gathering::studyExcusesIn(session, exam.branch, exam.heldOn.year()));
    return examFigures(exam, expected, last, excused);
}

Result<int> usualPassPoints(const rules::Catalogue& catalogue, int totalPoints, QDate day)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, u"exam.pass_share", day));
    return std::max(1, rules::neededOf(figure, totalPoints));
}

} // namespace branchbook::ideology
