// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// transfer list, show.
#include "cli/list_sheet.h"
#include "cli/transfer_desk.h"

#include "branchbook/base/screen_words.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<std::optional<TransferState>> stateOption(const Invocation& given)
{
    const QString word = given.value(QStringLiteral("state"));
    if (word.isEmpty())
        return std::nullopt;
    if (const auto state = transferStateByName(word))
        return state;
    QStringList known;
    for (const auto state : {TransferState::Applied, TransferState::InTransit, TransferState::Overdue,
                             TransferState::Received, TransferState::Filed, TransferState::Returned})
        known.append(transferStateName(state));
    return fail(ErrorKind::Invalid, QStringLiteral("cli.choice"), {QStringLiteral("state"), word, shownList(known)});
}

Result<Answer> transferList(Context& context)
{
    BB_TRY(const auto wanted, stateOption(context.invocation()));
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool recycled = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(auto all,
           recycled ? listRecycledTransfers(desk.reader(), desk.branch.id)
                    : listTransfers(desk.reader(), desk.branch.id));
    if (wanted)
        all.removeIf([&](const Transfer& each) { return each.stateOn(desk.today()) != *wanted; });
    if (sheet)
        return writeSheet(context, desk.reader(), desk.branch, transferSheet(all, desk.today()), desk.today());
    Answer answer;
    QJsonArray list;
    for (const Transfer& transfer : std::as_const(all)) {
        list.append(transferJson(transfer, desk.today()));
        answer.lines << transferLine(transfer, desk.today());
    }
    if (list.isEmpty())
        answer.lines << tr("没有组织关系转接记录。转出用 transfer out，转入用 transfer in 登记。");
    answer.json = list;
    return answer;
}

Result<Answer> transferShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Transfer transfer, desk.transferNamed(context.invocation().words.value(0)));
    return transferAnswer(desk, transfer.id);
}

} // namespace

QList<Command> transferCommands()
{
    const QString noun = QStringLiteral("transfer");
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"state=S", "recycled", "out=FILE.xlsx|.csv", "masked"}),
             tr("组织关系转接：在途的在前，写明介绍信还剩几天"),
             transferList},
            {noun,
             QStringLiteral("show"),
             {QStringLiteral("NAME|ID")},
             {},
             tr("一次转接的全部内容：对方、介绍信、接收、回执"),
             transferShow}};
}

} // namespace branchbook::cli
