// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// appraisal list, show, add, change, step, clear, recycle, restore: the rounds of 述职评议考核 and their course.
#include "branchbook/gathering/gathering_store.h"
#include "cli/appraisal_desk.h"
#include "cli/discipline_desk.h"
#include "cli/gathering_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kAppraisalPoints{"points", QT_TRANSLATE_NOOP("Fields", "各等次的分值")};
constexpr rules::NumberField kAppraisalWeights{"weights", QT_TRANSLATE_NOOP("Fields", "各组的权重")};

/// V/V/V: exactly as many as there are places.
template <std::size_t Size>
Result<> readAppraisalNumbers(std::array<int, Size>& numbers, const Invocation& given, const rules::NumberField& field,
                              const char* example)
{
    const QString option = QString::fromLatin1(field.name);
    if (!given.has(option))
        return {};
    const QStringList parts = given.value(option).split(u'/');
    if (parts.size() != qsizetype(Size))
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.numbers"),
                    {given.value(option), QString::number(Size), QString::fromLatin1(example)}, option);
    for (std::size_t i = 0; i < Size; ++i) {
        BB_TRY(numbers[i], rules::readCount(parts[qsizetype(i)], field));
    }
    return {};
}

Result<> readAppraisalHead(Appraisal& round, const Context& context)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("level"))) {
        const QString text = given.value(QStringLiteral("level"));
        const auto level = appraisalLevelByName(text);
        if (!level)
            return fail(unknownChoice(QStringLiteral("level"), text,
                                      {QStringLiteral("higher"), QStringLiteral("members"), QStringLiteral("both")}));
        round.level = *level;
    }
    if (given.has(QStringLiteral("meeting"))) {
        BB_TRY(round.meetingOn, dayOption(given, QStringLiteral("meeting")));
    }
    if (given.has(QStringLiteral("to")))
        round.toWhom = given.value(QStringLiteral("to"));
    if (given.has(QStringLiteral("speaker")))
        round.speaker = given.value(QStringLiteral("speaker"));
    if (given.has(QStringLiteral("note")))
        round.note = given.value(QStringLiteral("note"));
    if (const QString option = QStringLiteral("secrecy"); given.has(option)) {
        const auto secrecy = disciplineLevelByName(given.value(option));
        if (!secrecy)
            return fail(
                unknownChoice(option, given.value(option), {QStringLiteral("committee"), QStringLiteral("branch")}));
        round.secrecy = *secrecy;
    }
    BB_CHECK(readAppraisalNumbers(round.scale.points, given, kAppraisalPoints, "100/80/60/0"));
    return readAppraisalNumbers(round.scale.weights, given, kAppraisalWeights, "40/30/30");
}

Result<Answer> appraisalList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledAppraisals(desk.reader(), desk.branch.id)
               : past ? listAppraisalsOn(desk.reader(), desk.branch.id, day)
                      : listAppraisals(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Appraisal& round : all) {
        list.append(appraisalJson(round, context.invocation()));
        answer.lines << appraisalLine(round, context.invocation());
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有述职评议。")
                             : past ? tr("到那天为止，还没有述职评议。")
                                    : tr("还没有述职评议。用 appraisal add 年度 登记一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> appraisalShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    return appraisalAnswer(context, desk, round.id);
}

Result<Answer> appraisalAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const int year, appraisalYear(context));
    BB_TRY(Appraisal round, proposeAppraisal(desk.reader(), desk.branch, year, desk.today()));
    BB_CHECK(readAppraisalHead(round, context));
    AppraisalId id;
    BB_CHECK(
        desk.perform("appraisal.add", tr("登记%1年度述职评议").arg(round.forYear), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openAppraisal(unit, round, desk.today()));
            return {};
        }));
    return appraisalAnswer(context, desk, id);
}

Result<Answer> appraisalChange(Context& context)
{
    return onAppraisal(context, "appraisal.change", tr("修改%1年度述职评议"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, Appraisal round) -> Result<> {
                           BB_CHECK(readAppraisalHead(round, context));
                           return changeAppraisal(unit, round, context.invocation().value(QStringLiteral("reason")),
                                                  desk.today());
                       });
}

Result<AppraisalStep> appraisalStepWord(const Context& context)
{
    const QString text = context.invocation().words.value(1);
    if (const auto step = appraisalStepByName(text))
        return *step;
    return fail(unknownAppraisalWord("appraisal.step_unknown", text, appraisalSteps()));
}

/// Without --date the day is that of the meeting.
Result<> takeMeetingDay(AppraisalStepDay& step, const Invocation& given, const store::Session& session)
{
    if (given.has(QStringLiteral("date")) || !step.gathering)
        return {};
    BB_TRY(const auto meeting, gathering::loadGathering(session, *step.gathering));
    step.doneOn = meeting.heldOn;
    return {};
}

Result<Answer> appraisalStep(Context& context)
{
    const Invocation& given = context.invocation();
    return onAppraisal(context, "appraisal.step", tr("登记%1年度述职评议的步骤"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           AppraisalStepDay step{AppraisalStep::Scope, desk.today(), {}, {}};
                           BB_TRY(step.step, appraisalStepWord(context));
                           if (const AppraisalStepDay* before = round.step(step.step))
                               step = *before;
                           if (given.has(QStringLiteral("date"))) {
                               BB_TRY(step.doneOn, context.date(QStringLiteral("date"), desk.today()));
                           }
                           if (given.has(QStringLiteral("note")))
                               step.note = given.value(QStringLiteral("note"));
                           if (given.has(QStringLiteral("despite")))
                               step.despite = given.value(QStringLiteral("despite"));
                           if (const QString word = given.value(QStringLiteral("gathering")); !word.isEmpty()) {
                               BB_TRY(step.gathering, recordNamed(word, context, *desk.opened));
                               BB_CHECK(takeMeetingDay(step, given, unit.session()));
                           }
                           return takeAppraisalStep(unit, round.id, step, desk.today());
                       });
}

Result<Answer> appraisalClear(Context& context)
{
    return onAppraisal(context, "appraisal.clear", tr("清除%1年度述职评议的步骤"),
                       [&](const TransferDesk&, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           BB_TRY(const AppraisalStep step, appraisalStepWord(context));
                           return clearAppraisalStep(unit, round.id, step);
                       });
}

Result<Answer> appraisalRecycle(Context& context)
{
    return onAppraisal(context, "appraisal.recycle", tr("放入回收站：%1年度述职评议"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) {
                           return recycleAppraisal(unit, round.id, desk.today());
                       });
}

Result<Answer> appraisalRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = AppraisalId::fromString(context.invocation().words.value(0));
    BB_TRY(const Appraisal round, loadAppraisal(desk.reader(), id));
    BB_CHECK(desk.perform("appraisal.restore", tr("从回收站恢复：%1年度述职评议").arg(round.forYear),
                          [&](UnitOfWork& unit) { return restoreAppraisal(unit, id); }));
    return appraisalAnswer(context, desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedAppraisalCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> appraisalCommands()
{
    const QString noun = QStringLiteral("appraisal");
    const QStringList year{QStringLiteral("YEAR")};
    const QStringList step = year + QStringList{QStringLiteral("STEP")};
    const QStringList head =
        optionTexts({"meeting=D", "level=higher|members|both", "to=T", "speaker=N", "points=V/V/V/V", "weights=V/V/V",
                     "secrecy=committee|branch", "note=T", "secret"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "secret", "as-of=D"}),
         tr("述职评议考核：哪年、谁述职、总分和等次；--as-of 按那天的情况"),
         appraisalList},
        {noun, QStringLiteral("show"), year, optionTexts({"secret"}),
         tr("一年的经过、票数、总分怎么算的、等次、问题清单"), appraisalShow},
        {noun, QStringLiteral("add"), year, head,
         tr("登记一年的述职评议；没有写述职人的，是现任书记；分值和权重按上级的规定写"),
         checkedAppraisalCommand<appraisalAdd>},
        {noun, QStringLiteral("change"), year, head + optionTexts({"reason=T"}),
         tr("修改；有了票数以后改分值、权重，要写原因"), checkedAppraisalCommand<appraisalChange>},
        {noun, QStringLiteral("step"), step, optionTexts({"date=D", "gathering=ID", "note=T", "despite=T", "secret"}),
         tr("登记一步；和次序不合的，用 --despite 写明原因"), checkedAppraisalCommand<appraisalStep>},
        {noun, QStringLiteral("clear"), step, optionTexts({"secret"}), tr("清除登记错的一步"), appraisalClear},
        {noun, QStringLiteral("recycle"), year, optionTexts({"secret"}), tr("把误登记的放入回收站"), appraisalRecycle},
        {noun,
         QStringLiteral("restore"),
         {QStringLiteral("ID")},
         optionTexts({"secret"}),
         tr("从回收站恢复"),
         appraisalRestore}};
}

} // namespace branchbook::cli
