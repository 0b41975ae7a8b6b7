// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// disposition list, show, open, step, decide, extend, close, reopen, correct, recycle, restore: 组织处置.
#include "branchbook/base/text.h"
#include "cli/discipline_desk.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

QString dispositionState(const DispositionCase& one)
{
    return one.isOpen() ? dispositionStepTitle(one.reached()) : dispositionOutcomeTitle(one.outcome);
}

QJsonArray dispositionStepsJson(const DispositionCase& one)
{
    QJsonArray list;
    for (const DispositionStepDay& step : one.steps)
        list.append(QJsonObject{
            {QStringLiteral("step"), dispositionStepName(step.step)},
            {QStringLiteral("date"), dayJson(step.doneOn)},
            {QStringLiteral("gathering"), textJson(step.gathering ? step.gathering->toString() : QString())},
            {QStringLiteral("note"), textJson(step.note)}});
    return list;
}

QJsonObject dispositionJson(const DispositionCase& one, const Invocation& given)
{
    QJsonObject json{
        {QStringLiteral("id"), one.id.toString()},
        {QStringLiteral("name"), nameToTell(given, one.level, one.memberName)},
        {QStringLiteral("level"), disciplineLevelName(one.level)},
        {QStringLiteral("measure"), measureName(one.measure)},
        {QStringLiteral("found"), dayJson(one.foundOn)},
        {QStringLiteral("reached"), dispositionStepName(one.reached())},
        {QStringLiteral("term_from"), dayJson(one.termFrom)},
        {QStringLiteral("term_until"), dayJson(one.termUntil)},
        {QStringLiteral("closed"), dayJson(one.closedOn)},
        {QStringLiteral("outcome"), one.isOpen() ? QJsonValue() : QJsonValue(dispositionOutcomeName(one.outcome))}};
    if (tellsDiscipline(given, one.level)) {
        json.insert(QStringLiteral("grounds"), textJson(one.grounds));
        json.insert(QStringLiteral("note"), textJson(one.note));
        json.insert(QStringLiteral("steps"), dispositionStepsJson(one));
        json.insert(QStringLiteral("corrections"), marksJson(one.marks));
    }
    return json;
}

QString dispositionLine(const DispositionCase& one, const Invocation& given)
{
    return QStringList{measureTitle(one.measure), nameToTell(given, one.level, one.memberName), dispositionState(one),
                       one.termUntil.isValid() ? tr("期限到 %1").arg(one.termUntil.toString(Qt::ISODate)) : QString(),
                       one.id.toString()}
        .join(u'\t');
}

/// Whoever asks for a name without --secret is told that it is secret, and no more.
Answer secretAnswer(const QString& id)
{
    return {QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("secret"), true}},
            {tr("这条记录保密；加 --secret 才显示内容。")}};
}

Result<Answer> dispositionAnswer(const TransferDesk& desk, DispositionId id, const Invocation& given)
{
    BB_TRY(const DispositionCase one, loadDisposition(desk.reader(), id));
    if (!tellsDiscipline(given, one.level))
        return secretAnswer(one.id.toString());
    Answer answer{dispositionJson(one, given), {dispositionLine(one, given)}};
    if (!one.grounds.isEmpty())
        answer.lines << one.grounds;
    for (const DispositionStepDay& step : one.steps)
        answer.lines << QStringList{step.doneOn.toString(Qt::ISODate), dispositionStepTitle(step.step), step.note}.join(
            u'\t');
    for (const DisciplineMark& mark : one.marks)
        answer.lines << tr("%1 更正，原为：%2；原因：%3").arg(mark.on.toString(Qt::ISODate), mark.was, mark.reason);
    return answer;
}

/// The open one, else the latest, by the person's name or the record's id. Error: disposition.none_of.
Result<DispositionCase> dispositionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listDispositions(desk.reader(), desk.branch.id));
    for (const DispositionCase& one : all) {
        if (one.memberName == normalizedName(wanted) || one.id.toString() == wanted)
            return one;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("disposition.none_of"), {wanted});
}

Result<Answer> dispositionList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool isPast = day < desk.today();
    BB_TRY(const auto all,
           isPast ? listDispositionsOn(desk.reader(), desk.branch.id, day)
                  : listDispositions(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const DispositionCase& one : all) {
        if (!one.isOpen() && !given.has(QStringLiteral("all")))
            continue;
        list.append(dispositionJson(one, given));
        answer.lines << dispositionLine(one, given);
    }
    if (list.isEmpty())
        answer.lines << (isPast ? tr("到 %1 为止，没有正在办理的组织处置。").arg(day.toString(Qt::ISODate))
                                : tr("没有正在办理的组织处置。用 disposition open 姓名 立案。"));
    answer.json = list;
    return answer;
}

Result<Answer> dispositionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DispositionCase one, dispositionNamed(desk, context.invocation().words.value(0)));
    return dispositionAnswer(desk, one.id, context.invocation());
}

Result<> readMeasure(DispositionMeasure& measure, const Invocation& given)
{
    const QString option = QStringLiteral("measure");
    if (!given.has(option))
        return {};
    const auto wanted = measureByName(given.value(option));
    if (!wanted)
        return fail(unknownChoice(option, given.value(option), measureNames()));
    measure = *wanted;
    return {};
}

Result<Answer> dispositionOpen(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    DispositionCase one;
    BB_TRY(one.member, disciplinedNamed(desk, given));
    BB_CHECK(readMeasure(one.measure, given));
    BB_CHECK(readDisciplineLevel(one.level, given));
    BB_TRY(one.foundOn, disciplineDay(given, QStringLiteral("date"), desk.today()));
    one.grounds = given.value(QStringLiteral("grounds"));
    one.note = given.value(QStringLiteral("note"));
    DispositionId id;
    BB_CHECK(desk.perform("disposition.open", tr("组织处置立案"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openDisposition(unit, one, desk.today()));
        return {};
    }));
    return dispositionAnswer(desk, id, given);
}

/// Labels name nobody: the journal is read by everybody who opens the book.
Result<Answer> changedDisposition(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, DispositionCase)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const DispositionCase one, dispositionNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label, [&](UnitOfWork& unit) { return work(desk, unit, one); }));
    return dispositionAnswer(desk, one.id, context.invocation());
}

Result<Answer> dispositionStep(Context& context)
{
    const Invocation& given = context.invocation();
    const auto wanted = dispositionStepByName(given.words.value(1));
    if (!wanted)
        return tl::unexpected(unknownChoice(QStringLiteral("step"), given.words.value(1), dispositionStepNames()));
    return changedDisposition(context, "disposition.step", tr("组织处置：%1").arg(dispositionStepTitle(*wanted)),
                              [&](const TransferDesk& desk, UnitOfWork& unit, const DispositionCase& one) -> Result<> {
                                  DispositionStepDay step;
                                  step.step = *wanted;
                                  BB_TRY(step.doneOn, disciplineDay(given, QStringLiteral("date"), desk.today()));
                                  BB_TRY(step.gathering, meetingOption(desk, given));
                                  step.note = given.value(QStringLiteral("note"));
                                  return takeDispositionStep(unit, one.id, step, desk.today());
                              });
}

Result<Answer> dispositionDecide(Context& context)
{
    const Invocation& given = context.invocation();
    return changedDisposition(context, "disposition.decide", tr("组织处置：作出决定"),
                              [&](const TransferDesk& desk, UnitOfWork& unit, const DispositionCase& one) -> Result<> {
                                  DispositionDecision decision;
                                  decision.measure = one.measure;
                                  BB_CHECK(readMeasure(decision.measure, given));
                                  BB_TRY(const auto meeting, meetingOption(desk, given));
                                  decision.gathering = *meeting; // the option is required
                                  if (given.has(QStringLiteral("until"))) {
                                      BB_TRY(decision.until,
                                             disciplineDay(given, QStringLiteral("until"), desk.today()));
                                  }
                                  decision.note = given.value(QStringLiteral("note"));
                                  return decideDisposition(unit, *desk.catalogue, one.id, decision, desk.today());
                              });
}

Result<Answer> dispositionExtend(Context& context)
{
    const Invocation& given = context.invocation();
    return changedDisposition(context, "disposition.extend", tr("组织处置：改期限"),
                              [&](const TransferDesk& desk, UnitOfWork& unit, const DispositionCase& one) -> Result<> {
                                  BB_TRY(const QDate until,
                                         disciplineDay(given, QStringLiteral("until"), desk.today()));
                                  return extendDisposition(unit, *desk.catalogue, one.id, until,
                                                           given.value(QStringLiteral("reason")), desk.today());
                              });
}

Result<Answer> dispositionClose(Context& context)
{
    const Invocation& given = context.invocation();
    const auto outcome = dispositionOutcomeByName(given.words.value(1));
    if (!outcome)
        return tl::unexpected(
            unknownChoice(QStringLiteral("outcome"), given.words.value(1), dispositionOutcomeNames()));
    return changedDisposition(
        context, "disposition.close", tr("组织处置：办结"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const DispositionCase& one) -> Result<> {
            BB_TRY(const QDate on, disciplineDay(given, QStringLiteral("date"), desk.today()));
            return closeDisposition(unit, one.id, {on, *outcome, given.value(QStringLiteral("note"))}, desk.today());
        });
}

Result<Answer> dispositionReopen(Context& context)
{
    return changedDisposition(context, "disposition.reopen", tr("组织处置：撤销办结"),
                              [](const TransferDesk&, UnitOfWork& unit, const DispositionCase& one) {
                                  return reopenDisposition(unit, one.id);
                              });
}

Result<Answer> dispositionCorrect(Context& context)
{
    const Invocation& given = context.invocation();
    return changedDisposition(context, "disposition.correct", tr("组织处置：更正"),
                              [&](const TransferDesk& desk, UnitOfWork& unit, DispositionCase one) -> Result<> {
                                  BB_CHECK(readMeasure(one.measure, given));
                                  BB_CHECK(readDisciplineLevel(one.level, given));
                                  if (given.has(QStringLiteral("grounds")))
                                      one.grounds = given.value(QStringLiteral("grounds"));
                                  if (given.has(QStringLiteral("note")))
                                      one.note = given.value(QStringLiteral("note"));
                                  return correctDisposition(unit, one, given.value(QStringLiteral("reason")),
                                                            desk.today());
                              });
}

Result<Answer> dispositionRecycle(Context& context)
{
    return changedDisposition(context, "disposition.recycle", tr("组织处置：放入回收站"),
                              [](const TransferDesk& desk, UnitOfWork& unit, const DispositionCase& one) {
                                  return recycleDisposition(unit, one.id, desk.today());
                              });
}

Result<Answer> dispositionRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = DispositionId::fromString(context.invocation().words.value(0));
    BB_CHECK(desk.perform("disposition.restore", tr("组织处置：从回收站恢复"),
                          [&](UnitOfWork& unit) { return restoreDisposition(unit, id); }));
    return dispositionAnswer(desk, id, context.invocation());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedDisposition(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> dispositionCommands()
{
    const QString noun = QStringLiteral("disposition");
    const QStringList name{QStringLiteral("NAME|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"all", "as-of=D", "secret"}),
             tr("组织处置：办到哪一步、期限；姓名只在 --secret 时显示，--all 连同已经办结的，--as-of 按那天的情况"),
             dispositionList},
            {noun, QStringLiteral("show"), name, optionTexts({"secret"}), tr("一件组织处置的经过；保密的加 --secret"),
             dispositionShow},
            {noun,
             QStringLiteral("open"),
             {QStringLiteral("NAME")},
             optionTexts({"!date=D", "measure=K", "level=L", "grounds=T", "note=T", "secret"}),
             tr("立案：拟采取限期改正、劝退、除名或自行脱党除名"),
             checkedDisposition<dispositionOpen>},
            {noun, QStringLiteral("step"), name + QStringList{QStringLiteral("STEP")},
             optionTexts({"!date=D", "gathering=ID", "note=T", "secret"}),
             tr("登记一步：调查核实、支委会意见、上级审批、宣布、执行帮教、期满评议"),
             checkedDisposition<dispositionStep>},
            {noun, QStringLiteral("decide"), name,
             optionTexts({"!gathering=ID", "measure=K", "until=D", "note=T", "secret"}),
             tr("党员大会表决通过的决定；限期改正写明到哪天"), checkedDisposition<dispositionDecide>},
            {noun, QStringLiteral("extend"), name, optionTexts({"!until=D", "!reason=T", "secret"}),
             tr("改限期改正的期限，总共不超过一年"), checkedDisposition<dispositionExtend>},
            {noun, QStringLiteral("close"),
             name + QStringList{QStringLiteral("corrected|withdrawn|removed|escalated|dropped")},
             optionTexts({"!date=D", "note=T", "secret"}), tr("办结；劝退、除名的同时离开名册"),
             checkedDisposition<dispositionClose>},
            {noun, QStringLiteral("reopen"), name, optionTexts({"secret"}), tr("撤销办结，离开名册的回到名册"),
             checkedDisposition<dispositionReopen>},
            {noun, QStringLiteral("correct"), name,
             optionTexts({"measure=K", "level=L", "grounds=T", "note=T", "!reason=T", "secret"}),
             tr("更正，原来的内容和原因留着"), checkedDisposition<dispositionCorrect>},
            {noun, QStringLiteral("recycle"), name, optionTexts({"secret"}), tr("登记错了的放入回收站"),
             checkedDisposition<dispositionRecycle>},
            {noun,
             QStringLiteral("restore"),
             {QStringLiteral("ID")},
             optionTexts({"secret"}),
             tr("从回收站恢复"),
             checkedDisposition<dispositionRestore>}};
}

} // namespace branchbook::cli
