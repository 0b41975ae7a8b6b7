// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clue hand-over, receipt, answer, close, back: the course of a clue.
#include "cli/clue_desk.h"
#include "cli/integrity_commands.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using integrity::Clue;
using store::UnitOfWork;

Result<Answer> clueHandOver(Context& context)
{
    return changedClue(context, "clue.hand_over", tr("移交线索%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Clue& clue) -> Result<> {
                           const Invocation& given = context.invocation();
                           integrity::HandOver over;
                           over.to = given.value(QStringLiteral("to"));
                           BB_TRY(over.on, context.date(QStringLiteral("date"), desk.today()));
                           if (given.has(QStringLiteral("due"))) {
                               BB_TRY(over.receiptDueOn, context.date(QStringLiteral("due"), desk.today()));
                           }
                           return integrity::handOverClue(unit, clue.id, over, desk.today());
                       });
}

Result<Answer> clueReceipt(Context& context)
{
    return changedClue(context, "clue.receipt", tr("登记线索%1的回执"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Clue& clue) -> Result<> {
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           return integrity::recordClueReceipt(
                               unit, clue.id, on, context.invocation().value(QStringLiteral("number")), desk.today());
                       });
}

Result<Answer> clueAnswered(Context& context)
{
    return changedClue(context, "clue.answer", tr("登记线索%1的反馈"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Clue& clue) -> Result<> {
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           return integrity::recordClueAnswer(
                               unit, clue.id, on, context.invocation().value(QStringLiteral("words")), desk.today());
                       });
}

Result<Answer> clueClose(Context& context)
{
    const Invocation& given = context.invocation();
    const auto outcome = integrity::clueOutcomeByName(given.value(QStringLiteral("outcome")));
    if (!outcome) {
        QStringList names;
        const auto all = integrity::clueOutcomes();
        for (const auto each : all)
            names.append(integrity::clueOutcomeName(each));
        return fail(unknownChoice(QStringLiteral("outcome"), given.value(QStringLiteral("outcome")), names));
    }
    return changedClue(context, "clue.close", tr("了结线索%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Clue& clue) -> Result<> {
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           return integrity::closeClue(unit, clue.id, on, *outcome,
                                                       given.value(QStringLiteral("result")), desk.today());
                       });
}

Result<Answer> clueBack(Context& context)
{
    return changedClue(context, "clue.back", tr("撤销线索%1的最后一步"),
                       [](const TransferDesk&, UnitOfWork& unit, const Clue& clue) {
                           return integrity::takeBackClueStep(unit, clue.id);
                       });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedClueStep(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> clueStepCommands()
{
    const QString noun = QStringLiteral("clue");
    const QStringList which{QStringLiteral("NUMBER|ID")};
    return {{noun, QStringLiteral("hand-over"), which, optionTexts({"!to=ORG", "!date=D", "due=D", "secret"}),
             tr("登记移交给了哪个纪检组织，约定何时取回执"), checkedClueStep<clueHandOver>},
            {noun, QStringLiteral("receipt"), which, optionTexts({"!date=D", "!number=T", "secret"}),
             tr("登记回执的日期和编号"), checkedClueStep<clueReceipt>},
            {noun, QStringLiteral("answer"), which, optionTexts({"!date=D", "!words=T", "secret"}),
             tr("登记反馈来的情况"), checkedClueStep<clueAnswered>},
            {noun, QStringLiteral("close"), which,
             optionTexts({"!date=D", "!outcome=confirmed|partly|unfounded|clarified|elsewhere|duplicate", "!result=T",
                          "secret"}),
             tr("了结；没有结果的不能了结"), checkedClueStep<clueClose>},
            {noun, QStringLiteral("back"), which, optionTexts({"secret"}), tr("最后一步登记错了的，撤销"),
             checkedClueStep<clueBack>}};
}

} // namespace branchbook::cli
