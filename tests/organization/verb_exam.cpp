// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/exam_service.h"
#include "organization/verb_stage.h"

namespace organization_test {

using namespace ideology;
using store::UnitOfWork;

namespace {

ExamQuestion judgeAsked(const VerbStage& s, const QString& stem)
{
    ExamQuestion question;
    question.branch = s.branch;
    question.kind = QuestionKind::Judge;
    question.stem = stem;
    question.answer = QStringLiteral("对");
    question.points = 10;
    return question;
}

ExamScore scoreOf(const VerbStage& s, const QString& name, int tenths, QDate on)
{
    ExamScore score;
    score.member = s.byName.value(name);
    score.tenths = tenths;
    score.satOn = on;
    return score;
}

std::vector<VerbStep> bankSteps(VerbStage& s)
{
    return {
        {"addQuestion",
         [&s](UnitOfWork& unit) {
             return into(s.question, addQuestion(unit, judgeAsked(s, QStringLiteral("第一道")), s.today));
         }},
        {"addQuestions",
         [&s](UnitOfWork& unit) {
             return addQuestions(
                 unit, {judgeAsked(s, QStringLiteral("第二道")), judgeAsked(s, QStringLiteral("第三道"))}, s.today);
         }},
        {"changeQuestion",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(ExamQuestion question, loadQuestion(unit.session(), s.question));
             question.subject = QStringLiteral("党章");
             question.answer = QStringLiteral("错");
             return changeQuestion(unit, question);
         }},
        {"recycleQuestion", [&s](UnitOfWork& unit) { return recycleQuestion(unit, s.question, s.today); }},
        {"restoreQuestion", [&s](UnitOfWork& unit) { return restoreQuestion(unit, s.question); }},
    };
}

std::vector<VerbStep> makeupSteps(VerbStage& s)
{
    return {
        {"saveGathering", // a lesson that two did not come to
         [&s](UnitOfWork& unit) {
             const gathering::Gathering lesson = s.meetingWith(gathering::Kind::PartyLesson);
             s.missing = lesson.attendees.first().member;
             return into(s.lesson, gathering::saveGathering(unit, lesson, s.today));
         }},
        {"recordMakeup",
         [&s](UnitOfWork& unit) {
             Makeup makeup;
             makeup.madeOn = s.today;
             makeup.material = QStringLiteral("学习笔记");
             return into(s.makeup, recordMakeup(unit, s.lesson, s.missing, makeup, s.today));
         }},
        {"confirmMakeup",
         [&s](UnitOfWork& unit) { return confirmMakeup(unit, s.makeup, s.today, QStringLiteral("陆怀瑾"), s.today); }},
        {"removeMakeup", [&s](UnitOfWork& unit) { return removeMakeup(unit, s.makeup); }},
    };
}

} // namespace

std::vector<VerbStep> examSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = bankSteps(s);
    const QString name = QStringLiteral("王敬修");
    const std::vector<VerbStep> more{
        {"announceExam",
         [&s](UnitOfWork& unit) {
             Exam exam;
             exam.branch = s.branch;
             exam.title = QStringLiteral("理论考试");
             exam.heldOn = s.day;
             exam.seed = 7;
             exam.draws = {{QuestionKind::Judge, 3, {}}};
             return into(s.exam, announceExam(unit, s.rules(), exam, s.today));
         }},
        {"redrawExam",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Exam exam, loadExam(unit.session(), s.exam));
             exam.draws = {{QuestionKind::Judge, 2, 50}};
             exam.seed = 8;
             exam.passPoints = 0;
             return redrawExam(unit, s.rules(), exam, s.today);
         }},
        {"changeExam",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Exam exam, loadExam(unit.session(), s.exam));
             exam.title = QStringLiteral("上半年理论考试");
             exam.passPoints = 70;
             return changeExam(unit, exam);
         }},
        {"recordScores",
         [&s, name](UnitOfWork& unit) {
             return recordScores(unit, s.exam, {scoreOf(s, name, 655, s.day)}, ExamSitting::First, s.today);
         }},
        {"recordScores", // sat once more
         [&s, name](UnitOfWork& unit) {
             return recordScores(unit, s.exam, {scoreOf(s, name, 800, s.today)}, ExamSitting::Retake, s.today);
         }},
        {"correctScore",
         [&s, name](UnitOfWork& unit) {
             ExamScore score = scoreOf(s, name, 810, s.today);
             score.attempt = 2;
             return correctScore(unit, s.exam, score, QStringLiteral("漏加"), s.today);
         }},
        {"strikeScore",
         [&s, name](UnitOfWork& unit) {
             return strikeScore(unit, s.exam, s.byName.value(name), QStringLiteral("录错了人"), s.today);
         }},
        {"recycleExam", [&s](UnitOfWork& unit) { return recycleExam(unit, s.exam, s.today); }},
        {"restoreExam", [&s](UnitOfWork& unit) { return restoreExam(unit, s.exam); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    const auto last = makeupSteps(s);
    steps.insert(steps.end(), last.begin(), last.end());
    return steps;
}

} // namespace organization_test
