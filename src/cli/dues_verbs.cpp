// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues pay, correct, void.
#include "branchbook/base/screen_sentence.h"

#include "cli/dues_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

/// What `pay` and `correct` say of a payment beside its months.
Result<> readPayment(DuesPayment& payment, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(payment.paidOn, context.date(QStringLiteral("date"), today));
    }
    BB_TRY(const auto extra, duesAmount(given, "extra"));
    payment.extra = extra.value_or(payment.extra);
    if (given.has(QStringLiteral("method"))) {
        const auto method = duesMethodByName(given.value(QStringLiteral("method")));
        QStringList known;
        for (const DuesWord& word : duesMethods())
            known.append(QString::fromLatin1(word.name));
        if (!method)
            return fail(ErrorKind::Invalid, QStringLiteral("dues.method_unknown"),
                        {given.value(QStringLiteral("method")), known.join(tr("、"))});
        payment.method = *method;
    }
    if (given.has(QStringLiteral("by")))
        payment.proxy = given.value(QStringLiteral("by"));
    if (given.has(QStringLiteral("note")))
        payment.note = given.value(QStringLiteral("note"));
    if (given.has(QStringLiteral("quarterly")))
        payment.cadence = DuesCadence::Quarterly;
    return {};
}

/// One payment for each of the people.
Result<QList<DuesPayment>> readPayments(const Context& context, const DuesDesk& desk, const QList<Month>& months)
{
    const Invocation& given = context.invocation();
    Invocation names;
    names.options.insert(QStringLiteral("names"), {given.words.value(0)});
    const QStringList people = names.list(QStringLiteral("names"));
    if (people.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("dues.nobody"));
    BB_TRY(const auto amount, duesAmount(given, "amount"));
    if (amount && people.size() > 1)
        return fail(ErrorKind::Usage, QStringLiteral("dues.amount_of_many"));
    const bool namesMonths = given.has(QStringLiteral("month")); // without it `months` is the running one, to be shown
    QList<DuesPayment> payments;
    for (const QString& name : people) {
        BB_TRY(const DuesAccount account, desk.accountNamed(context, name));
        DuesPayment payment;
        payment.branch = desk.branch.id;
        payment.member = account.payer.member;
        payment.memberName = account.payer.name;
        payment.paidOn = desk.today();
        BB_CHECK(readPayment(payment, context, desk.today()));
        DuesScale scale = desk.scale();
        BB_TRY(const bool isGift,
               isGiftAlone(account, namesMonths ? months : QList<Month>(), amount, payment.extra, scale));
        if (!isGift) {
            BB_TRY(payment.parts, splitDues(account, months, amount, scale));
        }
        payments.append(payment);
    }
    return payments;
}

QStringList warningsOf(const QList<DuesPayment>& payments, const rules::Catalogue& catalogue, bool namesMonths)
{
    QStringList warnings;
    for (const DuesPayment& payment : payments) {
        if (namesMonths && payment.parts.isEmpty())
            warnings.append(tr("%1：这次没有登记月份的党费，只登记自愿多交 %2 元。")
                                .arg(payment.memberName, payment.extra.toString()));
        for (const QString& text : {shownSentence(lateDuesWarning(payment, catalogue)),
                                    shownSentence(extraDuesWarning(payment, catalogue))}) {
            if (!text.isEmpty())
                warnings.append(payment.memberName + tr("：") + text);
        }
    }
    return warnings;
}

Result<Answer> duesPay(Context& context)
{
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const auto months, duesMonths(context.invocation(), desk.today()));
    BB_TRY(const auto payments, readPayments(context, desk, months));
    QStringList names;
    for (const DuesPayment& payment : payments)
        names.append(payment.memberName);
    BB_CHECK(desk.perform(
        "dues.pay", tr("登记党费：%1").arg(names.join(tr("、"))), [&](store::UnitOfWork& unit) -> Result<> {
            for (const DuesPayment& payment : payments) {
                BB_TRY([[maybe_unused]] const auto id, recordPayment(unit, *desk.catalogue, payment, desk.today()));
            }
            return {};
        }));
    Answer answer;
    QJsonArray list;
    DuesScale scale = desk.scale();
    for (const DuesPayment& payment : payments) {
        BB_TRY(const DuesAccount account, loadDuesAccount(desk.reader(), payment.member));
        for (const Month month : months) {
            BB_TRY(const DuesStatement statement, assess(account, month, month, scale));
            list.append(duesJson(statement, statement.months.first()));
            answer.lines << duesLine(statement, statement.months.first());
        }
    }
    answer.json = list;
    answer.warnings = warningsOf(payments, *desk.catalogue, context.invocation().has(QStringLiteral("month")));
    return answer;
}

Result<DuesPayment> paymentIn(const Context& context, const DuesDesk& desk)
{
    return loadDuesPayment(desk.reader(), DuesPaymentId::fromString(context.invocation().words.value(0)));
}

Result<Answer> paymentAnswer(const DuesDesk& desk, DuesPaymentId id)
{
    BB_TRY(const DuesPayment payment, loadDuesPayment(desk.reader(), id));
    return Answer{paymentJson(payment), {paymentLine(payment)}};
}

/// The months and amounts of a correction: what is not said stays.
Result<> resplit(DuesPayment& instead, const DuesPayment& wrong, const Context& context, const DuesDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto amount, duesAmount(given, "amount"));
    if (!amount && !given.has(QStringLiteral("month")))
        return {};
    QList<Month> months;
    Money sum;
    for (const DuesPart& part : wrong.parts) {
        months.append(part.month);
        sum.fen += part.amount.fen;
    }
    if (given.has(QStringLiteral("month"))) {
        BB_TRY(months, duesMonths(given, desk.today()));
    }
    BB_TRY(const DuesAccount known, loadDuesAccount(desk.reader(), wrong.member));
    const DuesAccount account = withoutPayment(known, wrong);
    DuesScale scale = desk.scale();
    instead.parts.clear();
    BB_TRY(const bool isGift, isGiftAlone(account, months, amount.value_or(sum), instead.extra, scale));
    if (!isGift) {
        BB_TRY(instead.parts, splitDues(account, months, amount.value_or(sum), scale));
    }
    return {};
}

Result<Answer> duesCorrect(Context& context)
{
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const DuesPayment wrong, paymentIn(context, desk));
    DuesPayment instead = wrong;
    BB_CHECK(readPayment(instead, context, desk.today()));
    BB_CHECK(resplit(instead, wrong, context, desk));
    DuesPaymentId id;
    BB_CHECK(desk.perform(
        "dues.correct", tr("更正党费：%1").arg(wrong.memberName), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id,
                   correctPayment(unit, *desk.catalogue, wrong.id, instead,
                                  context.invocation().value(QStringLiteral("reason")), desk.today()));
            return {};
        }));
    return paymentAnswer(desk, id);
}

Result<Answer> duesVoid(Context& context)
{
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const DuesPayment wrong, paymentIn(context, desk));
    BB_CHECK(desk.perform("dues.void", tr("作废一笔党费：%1").arg(wrong.memberName), [&](store::UnitOfWork& unit) {
        return voidPayment(unit, wrong.id, context.invocation().value(QStringLiteral("reason")), desk.today());
    }));
    return paymentAnswer(desk, wrong.id);
}

} // namespace

QList<Command> duesVerbCommands()
{
    const QString noun = QStringLiteral("dues");
    const QStringList id{QStringLiteral("ID")};
    return QList<Command>{{noun,
                           QStringLiteral("pay"),
                           {QStringLiteral("NAME,NAME")},
                           optionTexts({"month=2026-09|2026Q3", "amount=YUAN", "extra=YUAN", "date=D", "by=N",
                                        "method=cash|transfer|online|other", "note=T", "quarterly"}),
                           tr("登记一个人或几个人交的党费；不写 --amount 就是交清"),
                           [](Context& context) { return withOptionNames(duesPay(context)); }},
                          {noun, QStringLiteral("correct"), id,
                           optionTexts({"!reason=T", "month=2026-09|2026Q3", "amount=YUAN", "extra=YUAN", "date=D",
                                        "by=N", "method=cash|transfer|online|other", "note=T", "quarterly"}),
                           tr("更正一笔党费；原来那笔保留并注明原因"),
                           [](Context& context) { return withOptionNames(duesCorrect(context)); }},
                          {noun, QStringLiteral("void"), id, optionTexts({"!reason=T"}),
                           tr("作废一笔没有收到的党费，注明原因"), duesVoid}}
    + duesImportCommands();
}

} // namespace branchbook::cli
