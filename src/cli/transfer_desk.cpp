// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/transfer_desk.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/masking.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"

namespace branchbook::cli {

namespace {

using namespace organization;

QString isoOrDash(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

/// How much of the letter's term is left, where that still matters.
QString termWords(const Transfer& transfer, QDate today)
{
    const QDate last = transfer.validUntil();
    if (!transfer.isOpen() || !last.isValid())
        return {};
    const qint64 days = today.daysTo(last);
    return days >= 0 ? tr("有效期到 %1，还剩 %2 天").arg(isoOrDash(last)).arg(days)
                     : tr("有效期到 %1，已超 %2 天").arg(isoOrDash(last)).arg(-days);
}

QStringList transferLines(const Transfer& transfer, QDate today)
{
    QStringList lines{transferLine(transfer, today)};
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty())
            lines << shownField(title, value);
    };
    const auto day = [](QDate on) { return on.toString(Qt::ISODate); };
    add(tr("人员类别"), transfer.memberType);
    add(tr("范围"), transferReachTitle(transfer.reach));
    add(tr("办理方式"), transferWayTitle(transfer.way));
    add(tr("申请"), day(transfer.appliedOn));
    add(tr("介绍信编号"), transfer.letterNumber);
    add(tr("开具"), day(transfer.issuedOn));
    add(tr("有效期（天）"), transfer.validDays ? QString::number(*transfer.validDays) : QString());
    add(tr("党费交至"), transfer.duesUntil ? transfer.duesUntil->toString() : QString());
    add(tr("联系人"), transfer.contact);
    add(tr("联系电话"), maskPhone(transfer.contactPhone));
    add(tr("接收"), day(transfer.receivedOn));
    add(tr("回执"), day(transfer.receiptOn));
    add(tr("退回"), day(transfer.returnedOn));
    add(tr("退回原因"), transfer.returnedWhy);
    add(tr("说明"), transfer.note);
    return lines;
}

} // namespace

Result<TransferDesk> openTransfers(const Context& context, book::OpenMode mode)
{
    TransferDesk desk;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.reader()));
    BB_TRY(auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    desk.catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook.catalogue));
    return desk;
}

Result<> TransferDesk::perform(const char* verb, const QString& label, const book::Book::Work& work) const
{
    const auto done = opened->perform(QString::fromLatin1(verb), label, work);
    return done ? Result<>{} : Result<>(fail(done.error()));
}

Result<Transfer> TransferDesk::transferNamed(const QString& wanted) const
{
    BB_TRY(const auto all, listTransfers(reader(), branch.id));
    for (const Transfer& each : all) {
        if (each.id.toString() == wanted)
            return each;
    }
    const QString name = normalizedName(wanted);
    for (const Transfer& each : all) { // those under way come first
        if (each.memberName == name || (each.member && each.member->toString() == wanted))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("transfer.none_of"), {wanted});
}

QJsonObject transferJson(const Transfer& transfer, QDate today)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    const auto day = [&](QDate on) { return text(on.toString(Qt::ISODate)); };
    return {{QStringLiteral("id"), transfer.id.toString()},
            {QStringLiteral("name"), transfer.memberName},
            {QStringLiteral("direction"), transferDirectionName(transfer.direction)},
            {QStringLiteral("member_id"), text(transfer.member ? transfer.member->toString() : QString())},
            {QStringLiteral("member_type"), transfer.memberType},
            {QStringLiteral("organization"), transfer.organization},
            {QStringLiteral("reach"), transferReachName(transfer.reach)},
            {QStringLiteral("way"), transferWayName(transfer.way)},
            {QStringLiteral("state"), transferStateName(transfer.stateOn(today))},
            {QStringLiteral("applied"), day(transfer.appliedOn)},
            {QStringLiteral("letter"), text(transfer.letterNumber)},
            {QStringLiteral("issued"), day(transfer.issuedOn)},
            {QStringLiteral("days"), transfer.validDays ? QJsonValue(*transfer.validDays) : QJsonValue()},
            {QStringLiteral("valid_until"), day(transfer.validUntil())},
            {QStringLiteral("dues_until"), text(transfer.duesUntil ? transfer.duesUntil->toString() : QString())},
            {QStringLiteral("contact"), text(transfer.contact)},
            {QStringLiteral("phone"), text(transfer.contactPhone)},
            {QStringLiteral("received"), day(transfer.receivedOn)},
            {QStringLiteral("receipt"), day(transfer.receiptOn)},
            {QStringLiteral("returned"), day(transfer.returnedOn)},
            {QStringLiteral("returned_why"), text(transfer.returnedWhy)},
            {QStringLiteral("note"), text(transfer.note)}};
}

QString transferLine(const Transfer& transfer, QDate today)
{
    return QStringList{transferDirectionTitle(transfer.direction),  transfer.memberName,        transfer.organization,
                       transferStateTitle(transfer.stateOn(today)), termWords(transfer, today), transfer.id.toString()}
        .join(u'\t');
}

Result<Answer> transferAnswer(const TransferDesk& desk, TransferId id)
{
    BB_TRY(const Transfer transfer, loadTransfer(desk.reader(), id));
    Answer answer{transferJson(transfer, desk.today()), transferLines(transfer, desk.today())};
    for (const QString& doubt : transferDoubts(*desk.catalogue, transfer))
        answer.warnings.append(shownSentence(doubt));
    BB_TRY(const QStringList elsewhere, transferElsewhere(desk.reader(), transfer));
    answer.warnings += elsewhere;
    return answer;
}

} // namespace branchbook::cli
