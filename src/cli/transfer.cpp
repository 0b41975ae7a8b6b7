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

/// Those of the bin, or of the branch on `day`.
Result<QList<Transfer>> transfersListed(const TransferDesk& desk, const Invocation& given, QDate day)
{
    if (given.has(QStringLiteral("recycled")))
        return listRecycledTransfers(desk.reader(), desk.branch.id);
    return day < desk.today() ? listTransfersOn(desk.reader(), desk.branch.id, day)
                              : listTransfers(desk.reader(), desk.branch.id);
}

Result<Answer> transferList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto wanted, stateOption(given));
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(auto all, transfersListed(desk, given, day));
    if (wanted)
        all.removeIf([&](const Transfer& each) { return each.stateOn(day) != *wanted; });
    if (sheet)
        return writeSheet(context, desk.reader(), desk.branch, transferSheet(all, day), day);
    Answer answer;
    QJsonArray list;
    for (const Transfer& transfer : std::as_const(all)) {
        list.append(transferJson(transfer, day));
        answer.lines << transferLine(transfer, day);
    }
    if (list.isEmpty())
        answer.lines << (day < desk.today()
                             ? tr("到那天为止没有组织关系转接记录。")
                             : tr("没有组织关系转接记录。转出用 transfer out，转入用 transfer in 登记。"));
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
             optionTexts({"state=S", "recycled", "as-of=D", "out=FILE.xlsx|.csv", "masked"}),
             tr("组织关系转接：在途的在前，写明介绍信还剩几天；--as-of 按那天的情况"),
             transferList},
            {noun,
             QStringLiteral("show"),
             {QStringLiteral("NAME|ID")},
             {},
             tr("一次转接的全部内容：对方、介绍信、接收、回执"),
             transferShow}};
}

} // namespace branchbook::cli
