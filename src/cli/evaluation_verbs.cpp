// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// evaluation open, change, relist, step, clear, part, self, grade, note, tell, publish, recycle, restore.
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "cli/evaluation_desk.h"
#include "cli/gathering_options.h"
#include "cli/rule_options.h"

#include <QRegularExpression>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

Result<> readHead(Evaluation& round, const Invocation& given)
{
    const QString base = given.value(QStringLiteral("quota-base"));
    if (!base.isEmpty() && base != u"full" && base != u"all")
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.base_unknown"), {base},
                    QStringLiteral("quota-base"));
    if (!base.isEmpty())
        round.quotaBase = base == u"all" ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
    if (given.has(QStringLiteral("level"))) {
        const QString text = given.value(QStringLiteral("level"));
        const auto level = talkLevelByName(levelCode(text));
        if (!level || *level == TalkLevel::Sealed)
            return fail(ErrorKind::Invalid, QStringLiteral("talk.level_unknown"), {text, shownList(levelChoices())},
                        QStringLiteral("level"));
        round.level = *level;
    }
    if (given.has(QStringLiteral("note")))
        round.note = given.value(QStringLiteral("note"));
    return {};
}

Result<QDate> dayOr(const Context& context, const char* option, QDate otherwise, QDate today)
{
    const QString name = QString::fromLatin1(option);
    if (!context.invocation().has(name))
        return otherwise;
    return context.date(name, today);
}

Result<Answer> evaluationOpen(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::Write));
    Evaluation round;
    round.branch = desk.branch.id;
    BB_TRY(round.forYear, yearWord(context.invocation().words.value(0)));
    BB_TRY(round.peopleOn, dayOr(context, "date", desk.today(), desk.today()));
    BB_CHECK(readHead(round, context.invocation()));
    EvaluationId id;
    BB_CHECK(desk.perform("evaluation.open", tr("%1年度民主评议：建立").arg(round.forYear),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, openEvaluation(unit, round, desk.today()));
                              return {};
                          }));
    return evaluationAnswer(context, desk, id);
}

Result<Answer> evaluationChange(Context& context)
{
    return onEvaluation(context, "evaluation.change", tr("%1年度民主评议：修改"),
                        [&](const EvaluationDesk&, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            Evaluation changed = round;
                            BB_CHECK(readHead(changed, context.invocation()));
                            return changeEvaluation(unit, changed);
                        });
}

Result<Answer> evaluationRelist(Context& context)
{
    return onEvaluation(context, "evaluation.relist", tr("%1年度民主评议：重新列名单"),
                        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const QDate day, dayOr(context, "date", desk.today(), desk.today()));
                            return relistEvaluation(unit, round.id, day, desk.today());
                        });
}

Result<EvaluationStep> stepWord(const QString& text)
{
    if (const auto step = evaluationStepByName(text))
        return *step;
    QStringList known;
    for (const EvaluationWord& word : evaluationSteps())
        known.append(QString::fromLatin1(word.name));
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.step_unknown"), {text, shownList(known)},
                QStringLiteral("step"));
}

Result<Answer> evaluationStep(Context& context)
{
    const Invocation& given = context.invocation();
    return onEvaluation(context, "evaluation.step", tr("%1年度民主评议：登记步骤"),
                        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            EvaluationStepDay step;
                            BB_TRY(step.step, stepWord(given.words.value(1)));
                            if (const EvaluationStepDay* before = round.step(step.step))
                                step = *before;
                            const QDate usual = step.doneOn.isValid() ? step.doneOn : desk.today();
                            BB_TRY(step.doneOn, dayOr(context, "date", usual, desk.today()));
                            if (given.has(QStringLiteral("gathering"))) {
                                BB_TRY(step.gathering,
                                       recordNamed(given.value(QStringLiteral("gathering")), context, *desk.opened));
                            }
                            if (given.has(QStringLiteral("note")))
                                step.note = given.value(QStringLiteral("note"));
                            if (given.has(QStringLiteral("despite")))
                                step.despite = given.value(QStringLiteral("despite"));
                            return takeEvaluationStep(unit, round.id, step, desk.today());
                        });
}

Result<Answer> evaluationClear(Context& context)
{
    return onEvaluation(context, "evaluation.clear", tr("%1年度民主评议：清除步骤"),
                        [&](const EvaluationDesk&, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const EvaluationStep step, stepWord(context.invocation().words.value(1)));
                            return clearEvaluationStep(unit, round.id, step);
                        });
}

Result<Answer> evaluationPart(Context& context)
{
    const Invocation& given = context.invocation();
    return onEvaluation(
        context, "evaluation.part", tr("%1年度民主评议：参加情况"),
        [&](const EvaluationDesk&, UnitOfWork& unit, const Evaluation& round) -> Result<> {
            BB_TRY(const EvaluatedPerson person, personIn(round, given.words.value(1)));
            const auto part = evaluationPartByName(given.words.value(2));
            if (!part)
                return fail(
                    ErrorKind::Invalid, QStringLiteral("evaluation.part_unknown"),
                    {given.words.value(2),
                     shownList({QStringLiteral("here"), QStringLiteral("elsewhere"), QStringLiteral("excused")})});
            return setEvaluationPart(unit, round.id, person.member, *part, given.value(QStringLiteral("reason")));
        });
}

/// NAME=GRADE, as many as are at hand, in one step.
Result<Answer> evaluationSelf(Context& context)
{
    return onEvaluation(context, "evaluation.self", tr("%1年度民主评议：个人自评"),
                        [&](const EvaluationDesk&, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            for (const QString& text : context.invocation().values(QStringLiteral("grade"))) {
                                BB_TRY(const auto pair, pairOf(text, tr("姓名=等次")));
                                BB_TRY(const EvaluatedPerson person, personIn(round, pair.first));
                                BB_TRY(const auto grade, gradeWord(pair.second));
                                BB_CHECK(recordSelfGrade(unit, round.id, person.member, grade));
                            }
                            return {};
                        });
}

Result<Answer> evaluationGrade(Context& context)
{
    const Invocation& given = context.invocation();
    return onEvaluation(context, "evaluation.grade", tr("%1年度民主评议：评定等次"),
                        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const EvaluatedPerson person, personIn(round, given.words.value(1)));
                            BB_TRY(const auto grade, gradeWord(given.words.value(2)));
                            const QString opinion = given.has(QStringLiteral("opinion"))
                                ? given.value(QStringLiteral("opinion"))
                                : person.opinion;
                            return gradeMember(unit, round.id, person.member, grade, opinion,
                                               given.value(QStringLiteral("reason")), desk.today());
                        });
}

Result<Answer> evaluationNote(Context& context)
{
    const Invocation& given = context.invocation();
    return onEvaluation(context, "evaluation.note", tr("%1年度民主评议：备注"),
                        [&](const EvaluationDesk&, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const EvaluatedPerson person, personIn(round, given.words.value(1)));
                            return noteEvaluated(unit, round.id, person.member, given.words.value(2));
                        });
}

Result<Answer> evaluationTell(Context& context)
{
    const Invocation& given = context.invocation();
    return onEvaluation(
        context, "evaluation.tell", tr("%1年度民主评议：反馈结果"),
        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) -> Result<> {
            BB_TRY(const QDate day, dayOr(context, "date", desk.today(), desk.today()));
            for (const QString& name : given.words.value(1).split(QRegularExpression(QStringLiteral("[,，]")))) {
                BB_TRY(const EvaluatedPerson person, personIn(round, name));
                BB_CHECK(tellEvaluated(unit, round.id, person.member, day, given.value(QStringLiteral("told-by")),
                                       given.value(QStringLiteral("reply")), desk.today()));
            }
            return {};
        });
}

Result<Answer> evaluationPublish(Context& context)
{
    return onEvaluation(context, "evaluation.publish", tr("%1年度民主评议：公布结果"),
                        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            if (context.invocation().has(QStringLiteral("remove")))
                                return publishEvaluation(unit, round.id, {}, {}, {}, desk.today());
                            BB_TRY(const QDate from, dayOr(context, "from", {}, desk.today()));
                            BB_TRY(const QDate until, dayOr(context, "until", {}, desk.today()));
                            if (!from.isValid())
                                return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"),
                                            {QStringLiteral("--from")});
                            return publishEvaluation(unit, round.id, from, until,
                                                     context.invocation().value(QStringLiteral("place")), desk.today());
                        });
}

Result<Answer> evaluationRecycle(Context& context)
{
    return onEvaluation(context, "evaluation.recycle", tr("%1年度民主评议：放入回收站"),
                        [&](const EvaluationDesk& desk, UnitOfWork& unit, const Evaluation& round) {
                            return recycleEvaluation(unit, round.id, desk.today());
                        });
}

Result<Answer> evaluationRestore(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::Write));
    const auto id = EvaluationId::fromString(context.invocation().words.value(0));
    BB_TRY(const Evaluation round, loadEvaluation(desk.reader(), id));
    BB_CHECK(desk.perform("evaluation.restore", tr("从回收站恢复：%1年度民主评议").arg(round.forYear),
                          [&](UnitOfWork& unit) { return restoreEvaluation(unit, id); }));
    return evaluationAnswer(context, desk, id);
}

QList<Command> headCommands(const QString& noun, const QStringList& year)
{
    const QStringList step = year + QStringList{QStringLiteral("STEP")};
    return {
        {noun, QStringLiteral("open"), year, optionTexts({"date=D", "quota-base=full|all", "level=L", "note=T"}),
         tr("建立一个年度的评议，名单照那一天的名册"), evaluationOpen},
        {noun, QStringLiteral("change"), year, optionTexts({"quota-base=full|all", "level=L", "note=T"}),
         tr("优秀名额的基数、公开范围、备注"), evaluationChange},
        {noun, QStringLiteral("relist"), year, optionTexts({"date=D"}), tr("统计测评票以前重新列名单"),
         evaluationRelist},
        {noun, QStringLiteral("step"), step, optionTexts({"date=D", "gathering=ID", "note=T", "despite=T"}),
         tr("登记办完的一步；没有按顺序办的用 --despite 写明原因"), evaluationStep},
        {noun, QStringLiteral("clear"), step, {}, tr("清除误登记的一步"), evaluationClear},
        {noun, QStringLiteral("publish"), year, optionTexts({"from=D", "until=D", "place=P", "remove"}),
         tr("登记评议结果在哪里、从哪天到哪天公布"), evaluationPublish},
        {noun, QStringLiteral("recycle"), year, {}, tr("把误建的评议放入回收站"), evaluationRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复一次评议"), evaluationRestore}};
}

} // namespace

QList<Command> evaluationVerbCommands()
{
    const QString noun = QStringLiteral("evaluation");
    const QStringList year{QStringLiteral("YEAR")};
    const QStringList name = year + QStringList{QStringLiteral("NAME")};
    return headCommands(noun, year)
        + QList<Command>{{noun, QStringLiteral("part"), name + QStringList{QStringLiteral("here|elsewhere|excused")},
                          optionTexts({"reason=T"}), tr("一个人在哪里评议，或者为什么不参加"), evaluationPart},
                         {noun, QStringLiteral("self"), year, optionTexts({"!grade=PERSON=GRADE…"}),
                          tr("登记个人自评的等次"), evaluationSelf},
                         {noun, QStringLiteral("grade"), name + QStringList{QStringLiteral("GRADE")},
                          optionTexts({"opinion=T", "reason=T"}),
                          tr("评定等次和意见；组织评定完成后更正要用 --reason 写明原因"), evaluationGrade},
                         {noun,
                          QStringLiteral("note"),
                          name + QStringList{QStringLiteral("TEXT")},
                          {},
                          tr("给一个人写备注"),
                          evaluationNote},
                         {noun, QStringLiteral("tell"), year + QStringList{QStringLiteral("N,N…")},
                          optionTexts({"date=D", "told-by=PERSON", "reply=T"}), tr("登记已把结果告诉本人"),
                          evaluationTell}};
}

} // namespace branchbook::cli
