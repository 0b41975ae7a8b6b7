// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// exam score, import, correct, strike: what everybody reached. Of a sheet nothing is written where one row does not hold.
#include "branchbook/book/member_store.h"
#include "cli/copy_before.h"
#include "cli/exam_desk.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace ideology;
using store::UnitOfWork;

/// Who is meant by NAME=POINTS, and how many.
Result<ExamScore> typedScore(const TransferDesk& desk, const Invocation& given, const Exam& exam, const QString& text)
{
    BB_TRY(const auto pair, pairOf(text, tr("姓名=得分")));
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, pair.first, exam.heldOn));
    if (!person.member)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {pair.first});
    ExamScore score;
    score.member = *person.member;
    score.name = person.name;
    BB_TRY(score.tenths, readTenths(pair.second));
    return score;
}

ExamSitting sittingOf(const Invocation& given)
{
    return given.has(QStringLiteral("retake")) ? ExamSitting::Retake : ExamSitting::First;
}

/// --date, else the day of the exam; of a retake today.
Result<QDate> sittingDay(const Context& context, const Exam& exam, QDate today)
{
    if (context.invocation().has(QStringLiteral("date")))
        return context.date(QStringLiteral("date"), today);
    return sittingOf(context.invocation()) == ExamSitting::Retake ? today : exam.heldOn;
}

Result<Answer> examScore(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Exam exam, examNamed(desk, given.words.value(0)));
    BB_TRY(const QDate day, sittingDay(context, exam, desk.today()));
    QList<ExamScore> scores;
    for (const QString& text : given.values(QStringLiteral("person"))) {
        if (text.trimmed().endsWith(u"=缺考"))
            continue; // as in a sheet: nothing is recorded of who was absent
        BB_TRY(ExamScore score, typedScore(desk, given, exam, text));
        score.satOn = day;
        scores.append(score);
    }
    if (scores.isEmpty() && !given.values(QStringLiteral("person")).isEmpty())
        return examAnswer(desk, exam.id);
    BB_CHECK(desk.perform("exam.score", tr("录入理论考试成绩：%1").arg(exam.title), [&](UnitOfWork& unit) {
        return recordScores(unit, exam.id, scores, sittingOf(given), desk.today());
    }));
    return examAnswer(desk, exam.id);
}

Result<Answer> examImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool isDry = given.has(QStringLiteral("dry-run"));
    BB_TRY(const sheet::Table table, tableIn(context, given.words.value(1)));
    BB_TRY(const TransferDesk desk, openTransfers(context, isDry ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    BB_TRY(const Exam exam, examNamed(desk, given.words.value(0)));
    BB_TRY(const QDate day, sittingDay(context, exam, desk.today()));
    BB_TRY(auto people, book::listMemberRowsOn(desk.reader(), desk.branch.id, exam.heldOn));
    people.removeIf([&](const auto& row) { return row.leftOn.isValid() && row.leftOn <= exam.heldOn; });
    BB_TRY(const auto sheet, roster::readScoreSheet(table, exam, people, day));
    Answer answer;
    for (const roster::SheetFault& fault : sheet.faults)
        answer.lines << faultLine(fault);
    if (!isDry && !sheet.faults.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("exam.sheet_problems"), {answer.lines.join(u'\n')});
    if (!isDry) {
        BB_CHECK(copyBefore(context, desk.reader(), book::BackupReason::BeforeImport, answer));
        BB_CHECK(desk.perform("exam.import",
                              tr("导入理论考试成绩 %1 人：%2").arg(QString::number(sheet.scores.size()), exam.title),
                              [&](UnitOfWork& unit) {
                                  return recordScores(unit, exam.id, sheet.scores, sittingOf(given), desk.today());
                              }));
    }
    answer.lines << tr("成绩 %1 人，没有参加 %2 人，有问题 %3 行")
                        .arg(sheet.scores.size())
                        .arg(sheet.absent.size())
                        .arg(sheet.faults.size());
    answer.lines << (isDry ? tr("只是试读，还没有录入。") : tr("可以整批撤销（book undo）。"));
    answer.json = QJsonObject{{QStringLiteral("scores"), int(sheet.scores.size())},
                              {QStringLiteral("absent"), textsJson(sheet.absent)},
                              {QStringLiteral("problems"), faultsJson(sheet.faults)},
                              {QStringLiteral("dry_run"), isDry}};
    return answer;
}

Result<Answer> examCorrect(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Exam exam, examNamed(desk, given.words.value(0)));
    BB_TRY(const QString text, neededText(given, QStringLiteral("person")));
    BB_TRY(ExamScore score, typedScore(desk, given, exam, text));
    if (const ideology::ExamScore* last = exam.lastOf(score.member))
        score.attempt = last->attempt;
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(score.satOn, context.date(QStringLiteral("date"), desk.today()));
    }
    BB_CHECK(desk.perform("exam.correct", tr("更正理论考试成绩：%1").arg(exam.title), [&](UnitOfWork& unit) {
        return correctScore(unit, exam.id, score, given.value(QStringLiteral("reason")), desk.today());
    }));
    return examAnswer(desk, exam.id);
}

Result<Answer> examStrike(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Exam exam, examNamed(desk, given.words.value(0)));
    BB_TRY(const QString name, neededText(given, QStringLiteral("person")));
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, name, exam.heldOn));
    if (!person.member)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {name});
    BB_CHECK(desk.perform("exam.strike", tr("去掉理论考试成绩：%1").arg(exam.title), [&](UnitOfWork& unit) {
        return strikeScore(unit, exam.id, *person.member, given.value(QStringLiteral("reason")), desk.today());
    }));
    return examAnswer(desk, exam.id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedScoreCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> examScoreCommands()
{
    const QString noun = QStringLiteral("exam");
    const QStringList which{QStringLiteral("TITLE|ID")};
    return {{noun, QStringLiteral("score"), which, optionTexts({"!person=NAME=N…", "date=D", "retake"}),
             tr("录入成绩：每人一个 --person 姓名=得分；补考加 --retake"), checkedScoreCommand<examScore>},
            {noun,
             QStringLiteral("import"),
             {QStringLiteral("TITLE|ID"), QStringLiteral("FILE")},
             optionTexts({"sheet=NAME", "date=D", "retake", "dry-run"}),
             tr("按表录入成绩：姓名、成绩，可以有第1题、第2题……；缺考的写 缺考"),
             checkedScoreCommand<examImport>},
            {noun, QStringLiteral("correct"), which, optionTexts({"!person=NAME=N", "date=D", "!reason=T"}),
             tr("更正一个人最近一次的成绩，原来的成绩和原因保留"), checkedScoreCommand<examCorrect>},
            {noun, QStringLiteral("strike"), which, optionTexts({"!person=NAME", "!reason=T"}),
             tr("去掉录错了人的成绩，原来的成绩和原因保留"), checkedScoreCommand<examStrike>}};
}

} // namespace branchbook::cli
