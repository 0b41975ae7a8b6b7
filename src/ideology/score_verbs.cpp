// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/ideology/exam_service.h"
#include "branchbook/store/day.h"
#include "ideology/exam_rows.h"

#include <algorithm>
#include <numeric>

namespace branchbook::ideology {

namespace {

tl::unexpected<Error> scoreFault(const char* code, const QStringList& args, const char* where = "score")
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

QString scoreDay(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<Exam> examForScores(const store::Session& session, ExamId id)
{
    BB_TRY(Exam exam, loadExam(session, id));
    if (exam.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("exam.recycled"), {exam.title});
    return exam;
}

/// Marks of each question, and points that are their sum: given alone they are the sum.
Result<> settleMarks(const Exam& exam, ExamScore& score)
{
    if (score.marks.isEmpty())
        return {};
    if (score.marks.size() != exam.items.size())
        return scoreFault("exam.marks_number",
                          {score.name, QString::number(score.marks.size()), QString::number(exam.items.size())});
    for (qsizetype i = 0; i < score.marks.size(); ++i) {
        if (score.marks[i] < 0 || score.marks[i] > exam.items[i].points * 10)
            return scoreFault("exam.marks_high",
                              {score.name, QString::number(i + 1), examPointsText(score.marks[i]),
                               QString::number(exam.items[i].points)});
    }
    const int sum = std::accumulate(score.marks.begin(), score.marks.end(), 0);
    if (score.tenths != 0 && score.tenths != sum)
        return scoreFault("exam.marks_sum", {score.name, examPointsText(score.tenths), examPointsText(sum)});
    score.tenths = sum;
    return {};
}

} // namespace

Result<> settlePoints(const Exam& exam, ExamScore& score)
{
    BB_CHECK(settleMarks(exam, score));
    if (score.tenths < 0 || score.tenths > exam.totalPoints() * 10)
        return scoreFault("exam.score_high",
                          {score.name, examPointsText(score.tenths), QString::number(exam.totalPoints())});
    return {};
}

namespace {

Result<> checkScore(const Exam& exam, ExamScore& score, QDate notBefore, QDate today)
{
    BB_CHECK(settlePoints(exam, score));
    if (!score.satOn.isValid())
        return scoreFault("exam.sat_missing", {}, "date");
    if (score.satOn > today)
        return scoreFault("exam.sat_future", {scoreDay(score.satOn)}, "date");
    if (score.satOn < notBefore)
        return scoreFault("exam.sat_early", {scoreDay(score.satOn), scoreDay(notBefore)}, "date");
    return {};
}

/// Which attempt it is, and the day before which it was not.
Result<QDate> placeOf(const Exam& exam, ExamScore& score, ExamSitting sitting)
{
    const ExamScore* last = exam.lastOf(score.member);
    if (sitting == ExamSitting::First) {
        if (last != nullptr)
            return fail(ErrorKind::Refused, QStringLiteral("exam.score_there"),
                        {score.name, examPointsText(last->tenths)}, QStringLiteral("score"));
        score.attempt = 1;
        return exam.heldOn;
    }
    if (last == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("exam.retake_first"), {score.name}, QStringLiteral("score"));
    if (exam.passes(*last))
        return fail(ErrorKind::Refused, QStringLiteral("exam.retake_passed"),
                    {score.name, examPointsText(last->tenths)}, QStringLiteral("score"));
    score.attempt = last->attempt + 1;
    return last->satOn;
}

/// The branch to which the person belongs now.
Result<book::BranchId> takeName(const store::Session& session, ExamScore& score)
{
    BB_TRY(const book::Member member, book::loadMember(session, score.member));
    score.name = member.name();
    return member.branch;
}

/// With every score the exam becomes another: none of its papers is undone under it.
Result<> touchExam(store::UnitOfWork& unit, const Exam& exam)
{
    return unit.change("exam", exam.id.toString(), {{"edition", qint64{exam.edition} + 1}});
}

Result<> keepBefore(store::UnitOfWork& unit, const Exam& exam, const ExamScore& score, const QString& reason,
                    QDate today)
{
    const QString why = trimmedText(reason);
    if (why.isEmpty())
        return scoreFault("exam.why", {score.name}, "reason");
    const qint64 position = exam.corrections.size() + 1;
    return unit.insert("exam_correction",
                       {{"id", ExamScoreId::make().toString()},
                        {"exam_id", exam.id.toString()},
                        {"position", position},
                        {"member_id", score.member.toString()},
                        {"attempt", qint64{score.attempt}},
                        {"corrected_on", store::dayOrNull(today)},
                        {"before", examPointsText(score.tenths)},
                        {"reason", why}});
}

/// The score of the attempt; null: there is none.
const ExamScore* scoreAt(const Exam& exam, book::MemberId member, int attempt)
{
    const auto found = std::find_if(exam.scores.begin(), exam.scores.end(), [&](const ExamScore& each) {
        return each.member == member && each.attempt == attempt;
    });
    return found == exam.scores.end() ? nullptr : &*found;
}

} // namespace

Result<> recordScores(store::UnitOfWork& unit, ExamId id, QList<ExamScore> scores, ExamSitting sitting, QDate today)
{
    BB_TRY(Exam exam, examForScores(unit.session(), id));
    if (scores.isEmpty())
        return scoreFault("exam.score_none", {exam.title});
    for (ExamScore& score : scores) {
        BB_TRY(const auto branch, takeName(unit.session(), score));
        if (branch != exam.branch)
            return fail(ErrorKind::Refused, QStringLiteral("exam.not_of_branch"), {score.name},
                        QStringLiteral("score"));
        BB_TRY(const QDate notBefore, placeOf(exam, score, sitting));
        BB_CHECK(checkScore(exam, score, notBefore, today));
        score.id = score.id.isNull() ? ExamScoreId::make() : score.id;
        store::ColumnValues columns = columnsOf(id, score);
        columns.push_back({"entered_on", store::dayOrNull(today)});
        BB_CHECK(unit.insert("exam_score", columns));
        exam.scores.append(score); // the same person a second time is seen
    }
    return touchExam(unit, exam);
}

Result<> correctScore(store::UnitOfWork& unit, ExamId id, const ExamScore& given, const QString& reason, QDate today)
{
    BB_TRY(const Exam exam, examForScores(unit.session(), id));
    ExamScore score = given;
    BB_TRY([[maybe_unused]] const auto branch, takeName(unit.session(), score)); // may have gone to another since
    const ExamScore* before = scoreAt(exam, score.member, score.attempt);
    if (before == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("exam.score_missing"), {score.name});
    score.id = before->id;
    score.satOn = score.satOn.isValid() ? score.satOn : before->satOn;
    const ExamScore* earlier = scoreAt(exam, score.member, score.attempt - 1);
    BB_CHECK(checkScore(exam, score, earlier == nullptr ? exam.heldOn : earlier->satOn, today));
    if (score.tenths == before->tenths && score.marks == before->marks && score.satOn == before->satOn)
        return fail(ErrorKind::Refused, QStringLiteral("exam.same"), {score.name});
    BB_CHECK(keepBefore(unit, exam, *before, reason, today));
    BB_CHECK(unit.put("exam_score", columnsOf(id, score)));
    return touchExam(unit, exam);
}

Result<> strikeScore(store::UnitOfWork& unit, ExamId id, book::MemberId member, const QString& reason, QDate today)
{
    BB_TRY(const Exam exam, examForScores(unit.session(), id));
    const ExamScore* last = exam.lastOf(member);
    if (last == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("exam.score_missing"), {exam.title});
    BB_CHECK(keepBefore(unit, exam, *last, reason, today));
    BB_CHECK(unit.remove("exam_score", last->id.toString()));
    return touchExam(unit, exam);
}

} // namespace branchbook::ideology
