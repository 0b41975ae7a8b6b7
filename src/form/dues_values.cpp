// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费: who owes and paid what, of a month, of a quarter, or of a year as far as it has come; and receipts of what came in.
#include "branchbook/agenda/agenda.h"
#include "branchbook/base/percent.h"
#include "branchbook/organization/dues_public.h"
#include "form/subject_values.h"

#include <algorithm>

namespace branchbook::form {

namespace {

using namespace organization;

struct DuesSpan {
    Month from;
    Month until;

    [[nodiscard]] QString words() const
    {
        return from == until ? chineseMonth(from) : QStringLiteral("%1至%2月").arg(chineseMonth(from)).arg(until.month);
    }
};

struct FormDues {
    DuesRoll roll;
    DuesPublicSheet sums;
};

/// What each base stood at in the last month; it is nobody's business where only sums are hung out, so it has words of its own.
Result<> addBases(const FormDues& dues, DuesScale& scale, QList<FormEntry>& entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const book::MemberId member = dues.sums.people[i].member;
        const auto account = std::ranges::find_if(dues.roll.accounts,
                                                  [&](const DuesAccount& each) { return each.payer.member == member; });
        if (account == dues.roll.accounts.end())
            continue;
        BB_TRY(const DuesMonth line, assess(*account, dues.sums.until, scale));
        FormEntry& entry = entries[i];
        set(entry, "计算基数", line.base ? ofMoney(*line.base) : FormValue());
        set(entry, "比例", ofText(line.rate ? rules::percent(*line.rate) + u'%' : QString()));
        set(entry, "月应交", line.state == DuesState::BaseMissing ? FormValue() : ofMoney(line.due));
    }
    return {};
}

Result<DuesPublicSheet> addLines(const store::Session& session, const FormRequest& request, DuesSpan span,
                                 FormValues& values)
{
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, request.branch.id));
    FormDues dues;
    BB_TRY(dues.roll, loadDuesRoll(session, request.branch));
    DuesScale scale(rulebook.catalogue, dues.roll.roundings);
    BB_TRY(dues.sums, duesPublicSheet(session, request.branch.id, dues.roll, span.from, span.until, scale));
    QList<FormEntry>& entries = values.lists[QStringLiteral("交纳")];
    for (const DuesPublicLine& line : dues.sums.people) {
        entries.append(entryOf({
            {"姓名", ofText(line.name)},
            {"应交", line.unknown > 0 ? ofText(line.dueWords()) : ofMoney(line.due)},
            {"已交", ofMoney(line.paid)},
            {"未交", line.unknown > 0 ? ofText(line.openWords()) : ofMoney(line.open)},
            {"多交", ofMoney(line.over)},
            {"未交月份", ofText(line.openMonths.join(u'、'))},
        }));
    }
    BB_CHECK(addBases(dues, scale, entries));
    numberEntries(entries);
    return dues.sums;
}

/// Of a running year the months that have come: nobody is behind with those to come.
std::optional<DuesSpan> spanOf(const QString& record, QDate today)
{
    if (const auto month = Month::fromString(record))
        return DuesSpan{*month, *month};
    bool isNumber = false;
    const int year = record.toInt(&isNumber);
    if (!isNumber || record.size() != 4)
        return std::nullopt;
    const Month first{year, 1};
    return DuesSpan{first, std::max(first, std::min(Month{year, 12}, Month::of(today)))};
}

FormEntry receiptOf(const DuesPayment& payment)
{
    QStringList months;
    for (const DuesPart& part : payment.parts)
        months.append(chineseMonth(part.month));
    FormEntry entry;
    set(entry, "姓名", ofText(payment.memberName));
    set(entry, "交纳月份", ofText(months.join(u'、')));
    set(entry, "党费", ofMoney({payment.total().fen - payment.extra.fen}));
    set(entry, "自愿多交", payment.extra.fen > 0 ? ofMoney(payment.extra) : FormValue());
    set(entry, "合计", ofMoney(payment.total()));
    set(entry, "大写金额", ofText(payment.total().toCapitals()));
    set(entry, "交纳日期", ofDay(payment.paidOn));
    set(entry, "方式", ofText(duesMethodTitle(payment.method)));
    set(entry, "代交人", ofText(payment.proxy));
    // A receipt that was given for what turned out wrong must not pass for one.
    set(entry, "备注",
        ofText(payment.counts() ? payment.note
                                : QStringLiteral("%1更正，本收据作废：%2")
                                      .arg(PartialDate::of(payment.correctedOn).toChinese(), payment.correctedWhy)));
    return entry;
}

/// One for each payment that came in on the days of these months, for whatever month, and still counts.
Result<> addReceipts(const store::Session& session, const FormRequest& request, DuesSpan span, FormValues& values)
{
    BB_TRY(const auto payments,
           listDuesPayments(session, request.branch.id, {span.from.range().first, span.until.range().last}));
    QList<FormEntry>& receipts = values.lists[QStringLiteral("收据")];
    for (const DuesPayment& payment : payments) {
        if (payment.counts())
            receipts.append(receiptOf(payment));
    }
    numberEntries(receipts);
    return {};
}

/// The months that a payment is for; of a gift alone that in which it came in.
DuesSpan spanOf(const DuesPayment& payment)
{
    if (payment.parts.isEmpty())
        return {Month::of(payment.paidOn), Month::of(payment.paidOn)};
    return {payment.parts.first().month, payment.parts.last().month};
}

/// Nobody is asked for months before the branch kept dues in this book. Nothing: none of the months has any.
Result<std::optional<DuesSpan>> keptIn(const store::Session& session, const FormRequest& request, DuesSpan span)
{
    BB_TRY(const auto beginning, loadDuesBeginning(session, request.branch.id));
    if (!beginning || span.until < beginning->firstBase)
        return std::optional<DuesSpan>();
    span.from = std::max(span.from, beginning->firstBase);
    return std::optional(span);
}

/// What all have of these months, but receipts.
Result<> addSpan(const store::Session& session, const FormRequest& request, DuesSpan wanted, FormValues& values)
{
    BB_TRY(const auto span, keptIn(session, request, wanted));
    if (!span)
        return noSuchRecord(request);
    BB_TRY(const DuesPublicSheet sums, addLines(session, request, *span, values));
    values.record = span->words();
    FormEntry& single = values.single;
    set(single, "收缴期间", ofText(span->words()));
    set(single, "应交人数", ofCount(sums.owing));
    set(single, "交清人数", ofCount(sums.settled));
    set(single, "应交合计", ofMoney(sums.due));
    set(single, "已交合计", ofMoney(sums.paid));
    set(single, "未交合计", ofMoney(sums.open));
    set(single, "多交合计", ofMoney(sums.over));
    set(single, "收到合计", ofMoney(sums.received));
    set(single, "自愿多交", ofMoney(sums.extra));
    set(single, "人数交纳率", ofText(percentText(percentOf(sums.settled, sums.owing))));
    // What was paid beyond a month's dues makes up for nothing that another owes.
    set(single, "金额交纳率", ofText(percentText(percentOf(sums.due.fen - sums.open.fen, sums.due.fen))));
    return {};
}

} // namespace

Result<> addDuesValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    if (const auto id = DuesPaymentId::fromString(request.recordId); !id.isNull()) {
        BB_TRY(const DuesPayment payment, loadDuesPayment(session, id));
        if (payment.branch != request.branch.id)
            return noSuchRecord(request);
        BB_CHECK(addSpan(session, request, spanOf(payment), values));
        values.record = payment.memberName + payment.paidOn.toString(Qt::ISODate);
        values.lists[QStringLiteral("收据")].append(receiptOf(payment));
        numberEntries(values.lists[QStringLiteral("收据")]);
        return {};
    }
    const auto wanted = spanOf(request.recordId, request.today);
    if (!wanted)
        return noSuchRecord(request);
    BB_CHECK(addSpan(session, request, *wanted, values));
    return addReceipts(session, request, *wanted, values);
}

Result<> addBranchDues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    const DateRange days = request.quarter.range();
    const Month first = Month::of(days.first);
    const Month last = std::max(first, std::min(Month::of(days.last), Month::of(request.today)));
    BB_TRY(const auto span, keptIn(session, request, {first, last}));
    DuesPublicSheet sums;
    values.lists.insert(QStringLiteral("交纳"), {});
    if (span) {
        BB_TRY(sums, addLines(session, request, *span, values));
    }
    set(values.single, "党费应交", ofMoney(sums.due));
    set(values.single, "党费已交", ofMoney(sums.paid));
    set(values.single, "党费未交", ofMoney(sums.open));
    set(values.single, "党费应交人数", ofCount(sums.owing));
    set(values.single, "党费交清人数", ofCount(sums.settled));
    return {};
}

} // namespace branchbook::form
