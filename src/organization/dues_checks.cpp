// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a payment of dues from being written.
#include "branchbook/organization/dues_service.h"

#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Error invalid(const char* code, const QStringList& args)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, {}};
}

/// Why nobody has to pay for the month here.
Error notOwed(const DuesAccount& account, const DuesMonth& line)
{
    const DuesPayer& payer = account.payer;
    const QString month = chineseMonth(line.month);
    switch (line.reason) {
    case DuesReason::TemporaryBranch: return invalid("dues.month_temporary", {payer.name});
    case DuesReason::NotYetMember:
        if (!book::isPartyMember(payer.standing.type))
            return invalid("dues.not_member", {payer.name});
        if (payer.standing.joined.isEmpty())
            return invalid("dues.month_before_known", {payer.name, month});
        return invalid("dues.month_before_joining", {payer.name, month, payer.standing.joined.toChinese()});
    case DuesReason::NotYetHere:
        return invalid("dues.month_before_here", {payer.name, month, payer.standing.transferredIn.toChinese()});
    case DuesReason::SettledBefore:
        return invalid("dues.month_settled", {payer.name, month, payer.settledUntil.toChinese()});
    case DuesReason::Left:
        return invalid("dues.month_left",
                       {payer.name, month, PartialDate::of(payer.standing.leftOn).toChinese(), payer.leftReason});
    case DuesReason::Ended: return invalid("dues.month_ended", {payer.name});
    case DuesReason::Owes: break;
    }
    return invalid("dues.month_nothing", {payer.name, month});
}

Result<> checkMonth(const DuesAccount& account, const DuesMonth& line)
{
    const QString& name = account.payer.name;
    const QString month = chineseMonth(line.month);
    switch (line.state) {
    case DuesState::Unpaid:
    case DuesState::Partial: return {};
    case DuesState::NotOwed: return fail(notOwed(account, line));
    case DuesState::Exempt: return fail(invalid("dues.month_exempt", {name, month}));
    case DuesState::BaseMissing: return fail(invalid("dues.month_no_base", {name, month}));
    case DuesState::Paid: break;
    }
    return fail(ErrorKind::Refused, QStringLiteral("dues.month_paid"),
                {name, month, line.paid.toString(), line.paidOn.toString(Qt::ISODate)});
}

/// Nothing in advance (art. 14), except the rest of a quarter that the branch lets be paid at once.
Result<> checkNotAhead(const DuesPayment& payment, Month month)
{
    const Month running = Month::of(payment.paidOn);
    const bool isInQuarter =
        payment.cadence == DuesCadence::Quarterly && Quarter::of(month.range().first) == Quarter::of(payment.paidOn);
    if (month <= running || isInQuarter)
        return {};
    return fail(
        invalid("dues.month_future", {payment.memberName, chineseMonth(month), payment.paidOn.toString(Qt::ISODate)}));
}

Result<> checkPaidOn(const DuesPayment& payment, QDate today)
{
    if (!payment.paidOn.isValid())
        return fail(invalid("dues.paid_on", {}));
    if (payment.paidOn > today)
        return fail(invalid("dues.paid_on_future", {payment.paidOn.toString(Qt::ISODate)}));
    return {};
}

Result<> checkMonths(const DuesPayment& payment)
{
    if (payment.parts.isEmpty() && payment.extra.fen == 0)
        return fail(invalid("dues.months_missing", {}));
    for (qsizetype i = 0; i < payment.parts.size(); ++i) {
        BB_CHECK(checkNotAhead(payment, payment.parts[i].month));
        for (qsizetype other = 0; other < i; ++other) {
            if (payment.parts[other].month == payment.parts[i].month)
                return fail(invalid("dues.month_twice", {chineseMonth(payment.parts[i].month)}));
        }
    }
    return {};
}

Error tooMuch(const DuesAccount& account, const DuesMonth& line, Money amount)
{
    return invalid("dues.too_much",
                   {account.payer.name, chineseMonth(line.month), line.open().toString(), amount.toString(),
                    Money{amount.fen - line.open().fen}.toString()});
}

} // namespace

Result<QList<DuesPart>> splitDues(const DuesAccount& account, const QList<Month>& months, std::optional<Money> amount,
                                  DuesScale& scale)
{
    if (amount && amount->fen <= 0)
        return fail(invalid("dues.amount", {account.payer.name, amount->toString()}));
    QList<Month> inOrder = months;
    std::sort(inOrder.begin(), inOrder.end());
    QList<DuesPart> parts;
    DuesMonth last;
    Money left = amount.value_or(Money{});
    for (const Month month : inOrder) {
        BB_TRY(last, assess(account, month, scale));
        BB_CHECK(checkMonth(account, last));
        const Money part = amount ? std::min(left, last.open()) : last.open();
        if (part.fen > 0)
            parts.append({month, part, scale.roundingIn(month)});
        left.fen -= part.fen;
    }
    if (amount && left.fen > 0 && !parts.isEmpty())
        return fail(tooMuch(account, last, {left.fen + parts.last().amount.fen}));
    return parts;
}

Result<bool> isGiftAlone(const DuesAccount& account, const QList<Month>& months, std::optional<Money> amount,
                         Money extra, DuesScale& scale)
{
    if (extra.fen <= 0)
        return false;
    if (amount || months.isEmpty())
        return !amount || amount->fen == 0;
    for (const Month month : months) {
        BB_TRY(const DuesMonth line, assess(account, month, scale));
        if (line.state != DuesState::Paid)
            return false;
    }
    return true;
}

DuesAccount withoutPayment(DuesAccount account, const DuesPayment& payment)
{
    for (const DuesPart& part : payment.parts) {
        for (DuesPaid& paid : account.paid) {
            if (payment.counts() && paid.month == part.month)
                paid.amount.fen -= part.amount.fen;
        }
    }
    return account;
}

Result<> checkDuesPayment(const DuesAccount& account, const DuesPayment& payment, QDate today, DuesScale& scale)
{
    if (payment.branch != account.branch)
        return fail(invalid("dues.other_branch", {account.payer.name}));
    if (!book::isPartyMember(account.payer.standing.type))
        return fail(invalid("dues.not_member", {account.payer.name}));
    BB_CHECK(checkPaidOn(payment, today));
    BB_CHECK(checkMonths(payment));
    if (payment.extra.fen < 0)
        return fail(invalid("dues.amount", {account.payer.name, payment.extra.toString()}));
    for (const DuesPart& part : payment.parts) {
        if (part.amount.fen <= 0)
            return fail(invalid("dues.amount", {account.payer.name, part.amount.toString()}));
        BB_TRY(const DuesMonth line, assess(account, part.month, scale));
        BB_CHECK(checkMonth(account, line));
        if (part.amount > line.open())
            return fail(tooMuch(account, line, part.amount));
    }
    return {};
}

QString lateDuesWarning(const DuesPayment& payment, const rules::Catalogue& catalogue)
{
    const auto most = rules::figureOn(catalogue, u"dues.backpay_max", payment.paidOn);
    if (!most || payment.parts.isEmpty())
        return {};
    const auto oldest = std::min_element(payment.parts.begin(), payment.parts.end(),
                                         [](const DuesPart& a, const DuesPart& b) { return a.month < b.month; });
    const int months = (payment.paidOn.year() - oldest->month.year) * 12 + payment.paidOn.month() - oldest->month.month;
    if (months <= most->number.numerator)
        return {};
    return QStringLiteral("%1的党费隔了%2个月才交，补交一般不超过%3个月。依据%4。")
        .arg(chineseMonth(oldest->month))
        .arg(months)
        .arg(most->number.toString(), most->cited);
}

QString extraDuesWarning(const DuesPayment& payment, const rules::Catalogue& catalogue)
{
    const auto least = rules::figureOn(catalogue, u"dues.extra_to_centre", payment.paidOn);
    if (!least || rules::Fraction{payment.extra.fen, 100} < least->number)
        return {};
    return QStringLiteral("自愿一次多交%1元，达到%2元的，全部上缴中央，并开具收据。依据%3。")
        .arg(payment.extra.toString(), least->number.toString(), least->cited);
}

} // namespace branchbook::organization
