// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_remittance.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct DuesRemittanceTexts {
    Q_DECLARE_TR_FUNCTIONS(DuesRemittanceTexts)
};

DuesRemittance duesRemittanceIn(const store::Query& query)
{
    DuesRemittance remittance;
    remittance.id = DuesRemittanceId::fromString(query.text(0));
    remittance.rev = query.integer(1);
    remittance.branch = book::BranchId::fromString(query.text(2));
    remittance.from = Month::fromString(query.text(3)).value_or(Month{});
    remittance.until = Month::fromString(query.text(4)).value_or(Month{});
    remittance.handedOn = store::dayAt(query, 5);
    remittance.amount = {query.integer(6)};
    remittance.receipt = query.text(7);
    remittance.note = query.text(8);
    remittance.enteredOn = store::dayAt(query, 9);
    return remittance;
}

store::ColumnValues remittanceColumns(const DuesRemittance& remittance)
{
    return {{"branch_id", remittance.branch.toString()},
            {"from_month", remittance.from.toString()},
            {"until_month", remittance.until.toString()},
            {"handed_on", store::dayOrNull(remittance.handedOn)},
            {"amount", remittance.amount.fen},
            {"receipt", store::textOrNull(trimmedText(remittance.receipt))},
            {"note", store::textOrNull(trimmedText(remittance.note))}};
}

Result<> checkRemittance(const DuesRemittance& remittance, QDate today)
{
    const auto refuse = [](const char* code, const QStringList& args, const char* field) -> Result<> {
        return fail(ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(field));
    };
    if (!remittance.handedOn.isValid())
        return refuse("dues.remit_day", {}, "date");
    if (remittance.handedOn > today)
        return refuse("dues.remit_future", {PartialDate::of(remittance.handedOn).toChinese()}, "date");
    if (remittance.until < remittance.from)
        return refuse("dues.remit_order", {chineseMonth(remittance.until), chineseMonth(remittance.from)}, "month");
    if (remittance.handedOn < remittance.from.range().first)
        return refuse("dues.remit_early",
                      {PartialDate::of(remittance.handedOn).toChinese(), chineseMonth(remittance.from)}, "date");
    if (remittance.amount.fen <= 0)
        return refuse("dues.remit_amount", {remittance.amount.toString()}, "amount");
    return {};
}

/// A receipt is given once.
Result<> checkReceipt(const store::Session& session, const DuesRemittance& remittance)
{
    const QString receipt = trimmedText(remittance.receipt);
    if (receipt.isEmpty())
        return {};
    BB_TRY(const auto others, listDuesRemittances(session, remittance.branch));
    for (const DuesRemittance& other : others) {
        if (other.id != remittance.id && other.receipt == receipt)
            return fail(ErrorKind::Refused, QStringLiteral("dues.remit_receipt_twice"),
                        {receipt, PartialDate::of(other.handedOn).toChinese(), other.amount.toString()},
                        QStringLiteral("receipt"));
    }
    return {};
}

QString monthWords(Month from, Month until)
{
    return from == until ? chineseMonth(from) : QStringLiteral("%1至%2").arg(chineseMonth(from), chineseMonth(until));
}

} // namespace

Result<QList<DuesRemittance>> listDuesRemittances(const store::Session& session, book::BranchId branch)
{
    QList<DuesRemittance> list;
    store::Query query = session.query("dues.remittances");
    BB_TRY(bool row, query.bind("owner", branch.toString()).next());
    while (row) {
        list.append(duesRemittanceIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<DuesRemittance> loadDuesRemittance(const store::Session& session, DuesRemittanceId id)
{
    store::Query query = session.query("dues.remittance");
    BB_TRY(const bool row, query.bind("owner", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("dues.remittance_missing"));
    return duesRemittanceIn(query);
}

Result<DuesRemitted> duesRemitted(const store::Session& session, book::BranchId branch, const DuesHandUp& sums)
{
    BB_TRY(const auto all, listDuesRemittances(session, branch));
    DuesRemitted found;
    for (const DuesRemittance& each : all) {
        if (each.isWithin(sums.from, sums.until)) {
            found.within.append(each);
            found.handed.fen += each.amount.fen;
        } else if (each.touches(sums.from, sums.until)) {
            found.partly.append(each);
        }
    }
    found.left.fen = sums.total().fen - found.handed.fen;
    return found;
}

QString remittanceWords(const DuesRemittance& remittance)
{
    const QString words = QStringLiteral("%1上缴%2党费%3元")
                              .arg(PartialDate::of(remittance.handedOn).toChinese(),
                                   monthWords(remittance.from, remittance.until), remittance.amount.toString());
    return remittance.receipt.isEmpty() ? words : words + QStringLiteral("，收据号%1").arg(remittance.receipt);
}

Result<QString> remittanceDoubt(const store::Session& session, const rules::Catalogue& catalogue,
                                const DuesRemittance& remittance)
{
    BB_TRY(const DuesHandUp sums, duesHandUp(session, remittance.branch, catalogue, remittance.from, remittance.until));
    BB_TRY(const DuesRemitted before, duesRemitted(session, remittance.branch, sums));
    Money left = before.left;
    for (const DuesRemittance& other : before.within)
        left.fen += other.id == remittance.id ? other.amount.fen : 0;
    const bool isPartly = std::any_of(before.partly.begin(), before.partly.end(),
                                      [&](const DuesRemittance& other) { return other.id != remittance.id; });
    if (isPartly)
        return DuesRemittanceTexts::tr("另有一次上缴也包括这些月份，请核对有没有重复。");
    if (left == remittance.amount)
        return QString();
    if (sums.total().fen == 0)
        return DuesRemittanceTexts::tr("这些月份没有收到党费，上缴的 %1 元是多上缴的，请核对。")
            .arg(remittance.amount.toString());
    if (left.fen <= 0)
        return DuesRemittanceTexts::tr("这些月份收到的 %1 元在这以前已经全部上缴，这次的 %2 元是多上缴的，请核对。")
            .arg(sums.total().toString(), remittance.amount.toString());
    if (left < remittance.amount)
        return DuesRemittanceTexts::tr("这些月份收到的还有 %1 元没有上缴，这次上缴 %2 元，多上缴 %3 元，请核对。")
            .arg(left.toString(), remittance.amount.toString(), Money{remittance.amount.fen - left.fen}.toString());
    return DuesRemittanceTexts::tr("这些月份收到的还有 %1 元没有上缴，和上缴的 %2 元不一致，请核对。")
        .arg(left.toString(), remittance.amount.toString());
}

Result<DuesRemittanceId> recordRemittance(store::UnitOfWork& unit, DuesRemittance remittance, QDate today)
{
    BB_CHECK(checkRemittance(remittance, today));
    BB_CHECK(checkReceipt(unit.session(), remittance));
    store::ColumnValues columns = remittanceColumns(remittance);
    if (remittance.rev > 0) {
        BB_CHECK(unit.update("dues_remittance", remittance.id.toString(), remittance.rev, columns));
        return remittance.id;
    }
    remittance.id = remittance.id.isNull() ? DuesRemittanceId::make() : remittance.id;
    columns.insert(columns.begin(), {"id", remittance.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("dues_remittance", columns));
    return remittance.id;
}

Result<> withdrawRemittance(store::UnitOfWork& unit, DuesRemittanceId id, QDate today)
{
    BB_TRY(const DuesRemittance remittance, loadDuesRemittance(unit.session(), id));
    return unit.update("dues_remittance", id.toString(), remittance.rev, {{"deleted_at", store::dayOrNull(today)}});
}

} // namespace branchbook::organization
