// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// diagnosis add, change, finish, correct, recycle, restore: what people judge; the facts are the program's.
#include "branchbook/base/text.h"
#include "branchbook/organization/diagnosis_service.h"
#include "cli/diagnosis_desk.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

Result<DiagnosisGrade> gradeFrom(const QString& option, const QString& text)
{
    const auto grade = diagnosisGradeByName(trimmedText(text));
    QStringList known;
    for (const auto each : diagnosisGrades())
        known << diagnosisGradeName(each);
    if (!grade)
        return fail(unknownChoice(option, text, known));
    return *grade;
}

/// 班子结构=健康 takes the place of what was said of this aspect.
Result<> readJudgements(Diagnosis& diagnosis, const Invocation& given)
{
    for (const QString& text : given.values(QStringLiteral("judge"))) {
        const qsizetype at = text.indexOf(u'=');
        const auto aspect = diagnosisAspectByName(trimmedText(text.left(std::max<qsizetype>(at, 0))));
        if (!aspect)
            return fail(ErrorKind::Invalid, QStringLiteral("diagnosis.judge_shape"), {text}, QStringLiteral("judge"));
        BB_TRY(const DiagnosisGrade grade, gradeFrom(QStringLiteral("judge"), text.mid(at + 1)));
        diagnosis.judgements.removeIf([&](const DiagnosisJudgement& each) { return each.aspect == *aspect; });
        diagnosis.judgements.append({*aspect, grade});
    }
    return {};
}

Result<DiagnosisPerson> diagnosisPersonNamed(const TransferDesk& desk, const Invocation& given, const QString& text)
{
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, text, desk.today()));
    return DiagnosisPerson{person.member, person.name};
}

/// 事项=责任人, or 事项=责任人=2026-09-30.
Result<DiagnosisRemedy> remedyFrom(const TransferDesk& desk, const Invocation& given, const QString& text)
{
    BB_TRY(auto pair, pairOf(text, tr("事项=责任人")));
    QDate due = QDate::fromString(trimmedText(pair.second), Qt::ISODate);
    if (due.isValid() && pair.first.contains(u'=')) {
        BB_TRY(pair, pairOf(pair.first, tr("事项=责任人")));
    } else {
        due = {};
    }
    BB_TRY(const DiagnosisPerson owner, diagnosisPersonNamed(desk, given, pair.second));
    return DiagnosisRemedy{pair.first, owner, due};
}

Result<> readDiagnosisOptions(Diagnosis& diagnosis, const TransferDesk& desk, const Context& context)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readJudgements(diagnosis, given));
    if (given.has(QStringLiteral("conclusion"))) {
        BB_TRY(diagnosis.conclusion,
               gradeFrom(QStringLiteral("conclusion"), given.value(QStringLiteral("conclusion"))));
    }
    if (given.has(QStringLiteral("opinion")))
        diagnosis.opinion = given.value(QStringLiteral("opinion"));
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(diagnosis.heldOn, context.date(QStringLiteral("date"), desk.today()));
    }
    if (given.has(QStringLiteral("people"))) {
        diagnosis.people.clear();
        for (const QString& name : given.list(QStringLiteral("people"))) {
            BB_TRY(const DiagnosisPerson person, diagnosisPersonNamed(desk, given, name));
            diagnosis.people.append(person);
        }
    }
    if (given.has(QStringLiteral("remedy")))
        diagnosis.remedies.clear();
    for (const QString& text : given.values(QStringLiteral("remedy"))) {
        BB_TRY(const DiagnosisRemedy remedy, remedyFrom(desk, given, text));
        diagnosis.remedies.append(remedy);
    }
    return {};
}

Result<Answer> diagnosisAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Diagnosis diagnosis;
    diagnosis.branch = desk.branch.id;
    BB_TRY(diagnosis.period, diagnosisPeriod(context.invocation().words.value(0)));
    BB_CHECK(readDiagnosisOptions(diagnosis, desk, context));
    DiagnosisId id;
    BB_CHECK(desk.perform("diagnosis.add", tr("新建支部研判：%1").arg(diagnosisPeriodTitle(diagnosis.period)),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, openDiagnosis(unit, diagnosis, desk.today()));
                              return {};
                          }));
    return diagnosisAnswer(context, desk, id);
}

Result<Answer> changedDiagnosis(Context& context, const char* verb, const QString& label,
                                const std::function<Result<>(const TransferDesk&, UnitOfWork&, Diagnosis&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(Diagnosis diagnosis, diagnosisNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(diagnosisPeriodTitle(diagnosis.period)),
                          [&](UnitOfWork& unit) { return work(desk, unit, diagnosis); }));
    return diagnosisAnswer(context, desk, diagnosis.id);
}

Result<Answer> diagnosisChange(Context& context)
{
    return changedDiagnosis(context, "diagnosis.change", tr("修改支部研判：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, Diagnosis& diagnosis) -> Result<> {
                                BB_CHECK(readDiagnosisOptions(diagnosis, desk, context));
                                return changeDiagnosis(unit, diagnosis, desk.today());
                            });
}

Result<Answer> diagnosisFinish(Context& context)
{
    return changedDiagnosis(context, "diagnosis.finish", tr("完成支部研判：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, Diagnosis& diagnosis) -> Result<> {
                                BB_TRY(const auto then, factsOfDiagnosis(context, desk, diagnosis));
                                return finishDiagnosis(unit, diagnosis.id, then.facts, then.on, desk.today());
                            });
}

Result<Answer> diagnosisCorrect(Context& context)
{
    return changedDiagnosis(context, "diagnosis.correct", tr("更正支部研判：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, Diagnosis& diagnosis) -> Result<> {
                                BB_CHECK(readDiagnosisOptions(diagnosis, desk, context));
                                return correctDiagnosis(unit, diagnosis,
                                                        context.invocation().value(QStringLiteral("reason")),
                                                        desk.today());
                            });
}

Result<Answer> diagnosisRecycle(Context& context)
{
    return changedDiagnosis(context, "diagnosis.recycle", tr("放入回收站：支部研判%1"),
                            [](const TransferDesk& desk, UnitOfWork& unit, Diagnosis& diagnosis) {
                                return recycleDiagnosis(unit, diagnosis.id, desk.today());
                            });
}

Result<Answer> diagnosisRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = DiagnosisId::fromString(context.invocation().words.value(0));
    BB_TRY(const Diagnosis diagnosis, loadDiagnosis(desk.reader(), id));
    BB_CHECK(desk.perform("diagnosis.restore",
                          tr("从回收站恢复：支部研判%1").arg(diagnosisPeriodTitle(diagnosis.period)),
                          [&](UnitOfWork& unit) { return restoreDiagnosis(unit, id); }));
    return diagnosisAnswer(context, desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedDiagnosis(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> diagnosisVerbCommands()
{
    const QString noun = QStringLiteral("diagnosis");
    const QStringList which{QStringLiteral("Q|ID")};
    const QStringList judged =
        optionTexts({"judge=A=G…", "conclusion=G", "opinion=T", "date=D", "people=N,N", "outside"});
    const QStringList remedies = optionTexts({"remedy=T=N=D…"});
    return {{noun,
             QStringLiteral("add"),
             {QStringLiteral("Q")},
             judged + remedies,
             tr("新建一次研判：季度、半年（2026H1）或者年，是草稿"),
             checkedDiagnosis<diagnosisAdd>},
            {noun, QStringLiteral("change"), which, judged + remedies,
             tr("写判断、结论、意见、参加人和整改；--judge 班子结构=健康，--remedy 事项=责任人=期限，期限可以不写"),
             checkedDiagnosis<diagnosisChange>},
            {noun,
             QStringLiteral("finish"),
             which,
             {},
             tr("完成研判：事实照现在的样子留存，整改事项进入台账，不再改"),
             checkedDiagnosis<diagnosisFinish>},
            {noun, QStringLiteral("correct"), which, judged + optionTexts({"!reason=T"}),
             tr("更正完成的研判，原来的内容和原因保留；事实和整改不动"), checkedDiagnosis<diagnosisCorrect>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把草稿放入回收站"), diagnosisRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), diagnosisRestore}};
}

} // namespace branchbook::cli
