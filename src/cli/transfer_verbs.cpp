// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// transfer out, in, change, letter, receive, receipt, return, reopen, recycle, restore.
#include "branchbook/organization/dues_store.h"
#include "branchbook/rules/number_field.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kLetterDays{"days", QT_TRANSLATE_NOOP("Fields", "介绍信有效期天数")};
const QDate kFirstDay(1921, 7, 1); ///< before anybody can have left

/// What every verb does: opens the book, finds the transfer, changes it as one step, and shows it.
Result<Answer> changedTransfer(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Transfer&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Transfer transfer, desk.transferNamed(context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(transfer.memberName),
                          [&](UnitOfWork& unit) { return work(desk, unit, transfer); }));
    return transferAnswer(desk, transfer.id);
}

Result<> readTransferDay(QDate& day, const Context& context, const char* option, QDate today)
{
    const QString key = QString::fromLatin1(option);
    if (context.invocation().has(key)) {
        BB_TRY(day, context.date(key, today));
    }
    return {};
}

Result<> readLetter(Transfer& transfer, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readTransferDay(transfer.appliedOn, context, "applied", today));
    BB_CHECK(readTransferDay(transfer.issuedOn, context, "issued", today));
    if (given.has(QStringLiteral("letter")))
        transfer.letterNumber = given.value(QStringLiteral("letter"));
    if (given.has(QStringLiteral("days"))) {
        BB_TRY(transfer.validDays, rules::readCount(given.value(QStringLiteral("days")), kLetterDays));
    }
    return {};
}

Result<> readReach(Transfer& transfer, const Invocation& given)
{
    if (given.has(QStringLiteral("online")))
        transfer.way = TransferWay::System;
    const QString word = given.value(QStringLiteral("reach"));
    if (word.isEmpty())
        return {};
    const auto reach = transferReachByName(word);
    if (!reach)
        return tl::unexpected(unknownChoice(QStringLiteral("reach"), word,
                                            {QStringLiteral("committee"), QStringLiteral("county"),
                                             QStringLiteral("province"), QStringLiteral("nation")}));
    transfer.reach = *reach;
    return {};
}

Result<> readTransfer(Transfer& transfer, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readReach(transfer, given));
    BB_CHECK(readLetter(transfer, context, today));
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(transfer.organization, "to");
    text(transfer.organization, "from");
    text(transfer.contact, "contact");
    text(transfer.contactPhone, "phone");
    text(transfer.note, "note");
    text(transfer.memberType, "type");
    if (const QString until = given.value(QStringLiteral("dues-until")); !until.isEmpty()) {
        transfer.duesUntil = Month::fromString(until);
        if (!transfer.duesUntil)
            return fail(ErrorKind::Usage, QStringLiteral("dues.month_text"), {until}, QStringLiteral("dues-until"));
    }
    return {};
}

Result<std::optional<book::MemberId>> arrivalOption(const Context& context, const TransferDesk& desk)
{
    const QString wanted = context.invocation().value(QStringLiteral("member"));
    if (wanted.isEmpty())
        return std::nullopt;
    BB_TRY(const NamedPerson person,
           personNamed(context.invocation(), desk.reader(), desk.branch.id, wanted, desk.today()));
    return person.member;
}

/// What the book knows of it, where nobody says otherwise.
Result<> takePaidThrough(Transfer& transfer, const TransferDesk& desk)
{
    if (transfer.duesUntil || !transfer.member)
        return {};
    BB_TRY(transfer.duesUntil, loadDuesPaidThrough(desk.reader(), *desk.catalogue, *transfer.member));
    return {};
}

Result<Answer> openedTransfer(Context& context, const TransferDesk& desk, Transfer transfer, const char* verb,
                              const QString& label)
{
    BB_CHECK(readTransfer(transfer, context, desk.today()));
    if (transfer.direction == TransferDirection::Out) {
        BB_CHECK(takePaidThrough(transfer, desk));
    }
    TransferId id;
    BB_CHECK(desk.perform(verb, label.arg(transfer.memberName), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openTransfer(unit, transfer, desk.today()));
        return {};
    }));
    return transferAnswer(desk, id);
}

Result<Answer> transferOut(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const QString wanted = context.invocation().words.value(0);
    auto found = personNamed(context.invocation(), desk.reader(), desk.branch.id, wanted, desk.today());
    if (!found) // whoever the roster has as transferred already may get the letter entered afterwards
        found = personNamed(context.invocation(), desk.reader(), desk.branch.id, wanted, kFirstDay);
    BB_TRY(const NamedPerson person, found);
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    Transfer transfer;
    transfer.branch = desk.branch.id;
    transfer.member = person.member;
    transfer.memberName = person.name;
    return openedTransfer(context, desk, transfer, "transfer.out", tr("登记转出：%1"));
}

Result<Answer> transferIn(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Transfer transfer;
    transfer.direction = TransferDirection::In;
    transfer.branch = desk.branch.id;
    transfer.memberName = context.invocation().words.value(0);
    transfer.memberType = QString::fromUtf16(book::kFullMember);
    BB_TRY(transfer.member, arrivalOption(context, desk));
    return openedTransfer(context, desk, transfer, "transfer.in", tr("登记转入：%1"));
}

Result<Answer> transferChange(Context& context)
{
    return changedTransfer(context, "transfer.change", tr("修改组织关系转接：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, Transfer transfer) -> Result<> {
                               BB_CHECK(readTransfer(transfer, context, desk.today()));
                               return changeTransfer(unit, transfer, desk.today());
                           });
}

Result<Answer> transferLetter(Context& context)
{
    return changedTransfer(context, "transfer.letter", tr("登记介绍信：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Transfer& before) -> Result<> {
                               Transfer letter;
                               letter.validDays = before.validDays;
                               BB_CHECK(readLetter(letter, context, desk.today()));
                               return issueTransferLetter(unit, before.id,
                                                          {letter.letterNumber, letter.issuedOn, letter.validDays},
                                                          desk.today());
                           });
}

Result<Answer> transferReceive(Context& context)
{
    auto answer =
        changedTransfer(context, "transfer.receive", tr("登记接收：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const Transfer& transfer) -> Result<> {
                            TransferArrival arrival;
                            BB_TRY(arrival.on, context.date(QStringLiteral("date"), desk.today()));
                            BB_CHECK(readTransferDay(arrival.receiptOn, context, "receipt", desk.today()));
                            BB_TRY(arrival.member, arrivalOption(context, desk));
                            return receiveTransfer(unit, transfer.id, arrival, desk.today());
                        });
    if (answer && answer->json.toObject().value(u"direction").toString() == u"in"
        && !context.invocation().has(QStringLiteral("member")))
        answer->warnings << tr("名册里已经有这个人，只有姓名、人员类别和转入日期，请照档案把其他各项补全。");
    return answer;
}

Result<Answer> transferReceipt(Context& context)
{
    return changedTransfer(context, "transfer.receipt", tr("登记回执：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Transfer& transfer) -> Result<> {
                               BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                               return fileTransferReceipt(unit, transfer.id, on, desk.today());
                           });
}

Result<Answer> transferReturn(Context& context)
{
    return changedTransfer(context, "transfer.return", tr("登记退回：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Transfer& transfer) -> Result<> {
                               BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                               return returnTransfer(unit, transfer.id, on,
                                                     context.invocation().value(QStringLiteral("reason")),
                                                     desk.today());
                           });
}

Result<Answer> transferReopen(Context& context)
{
    return changedTransfer(context, "transfer.reopen", tr("撤销转接的办结：%1"),
                           [](const TransferDesk&, UnitOfWork& unit, const Transfer& transfer) {
                               return reopenTransfer(unit, transfer.id);
                           });
}

Result<Answer> transferRecycle(Context& context)
{
    return changedTransfer(context, "transfer.recycle", tr("放入回收站：%1的组织关系转接"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const Transfer& transfer) {
                               return recycleTransfer(unit, transfer.id, desk.today());
                           });
}

Result<Answer> transferRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = TransferId::fromString(context.invocation().words.value(0));
    BB_TRY(const Transfer transfer, loadTransfer(desk.reader(), id));
    BB_CHECK(desk.perform("transfer.restore", tr("从回收站恢复：%1的组织关系转接").arg(transfer.memberName),
                          [&](UnitOfWork& unit) { return restoreTransfer(unit, id); }));
    return transferAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedTransfer(Context& context)
{
    return withOptionNames(run(context));
}

QStringList transferOptions(std::initializer_list<const char*> more)
{
    return optionTexts(more)
        + optionTexts({"reach=committee|county|province|nation", "online", "applied=D", "letter=T", "issued=D",
                       "days=N", "dues-until=YYYY-MM", "contact=T", "phone=T", "note=T"});
}

QList<Command> transferEndCommands(const QString& noun, const QStringList& name)
{
    return {
        {noun, QStringLiteral("receive"), name, optionTexts({"!date=D", "receipt=D", "member=NAME"}),
         tr("登记接收：转出的从那天起不在名册，转入的从那天起列入名册；--member 是名册里已有的人"),
         checkedTransfer<transferReceive>},
        {noun, QStringLiteral("receipt"), name, optionTexts({"!date=D"}), tr("登记回执"),
         checkedTransfer<transferReceipt>},
        {noun, QStringLiteral("return"), name, optionTexts({"!date=D", "reason=T"}), tr("登记退回，写明原因；名册不变"),
         checkedTransfer<transferReturn>},
        {noun, QStringLiteral("reopen"), name, {}, tr("登记错了的，撤销接收或退回；转出的人回到名册"), transferReopen},
        {noun, QStringLiteral("recycle"), name, {}, tr("把误登记的转接放入回收站"), transferRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复转接"), transferRestore}};
}

} // namespace

QList<Command> transferVerbCommands()
{
    const QString noun = QStringLiteral("transfer");
    const QStringList name{QStringLiteral("NAME|ID")};
    return QList<Command>{{noun,
                           QStringLiteral("out"),
                           {QStringLiteral("NAME")},
                           transferOptions({"!to=NAME"}),
                           tr("登记一名党员的组织关系转出；接收以前人还在本支部"),
                           checkedTransfer<transferOut>},
                          {noun,
                           QStringLiteral("in"),
                           {QStringLiteral("NAME")},
                           transferOptions({"!from=NAME", "type=T", "member=NAME"}),
                           tr("登记一名党员的组织关系转入；接收以前不计入名册"),
                           checkedTransfer<transferIn>},
                          {noun, QStringLiteral("change"), name, transferOptions({"to=NAME", "from=NAME", "type=T"}),
                           tr("修改没有办完的转接"), checkedTransfer<transferChange>},
                          {noun, QStringLiteral("letter"), name, optionTexts({"!issued=D", "letter=T", "days=N"}),
                           tr("登记介绍信；超期重开的，原来那封留在说明里"), checkedTransfer<transferLetter>}}
    + transferEndCommands(noun, name);
}

} // namespace branchbook::cli
