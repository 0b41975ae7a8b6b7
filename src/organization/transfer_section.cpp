// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What transfers add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/transfer_store.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kLetterTerm[] = u"transfer_letter";

/// As it stood at the end of the period: what came later is not known then.
Transfer transferAsOf(Transfer transfer, QDate day)
{
    for (QDate* each : {&transfer.issuedOn, &transfer.receivedOn, &transfer.receiptOn, &transfer.returnedOn}) {
        if (each->isValid() && *each > day)
            *each = {};
    }
    return transfer;
}

QString otherSide(const Transfer& transfer)
{
    return (transfer.direction == TransferDirection::Out ? QStringLiteral("转往") : QStringLiteral("来自"))
        + transfer.organization;
}

struct TransferNames {
    QStringList out;
    QStringList in;
    QStringList onTheWay;
    QStringList returned;

    [[nodiscard]] bool isEmpty() const
    {
        return out.isEmpty() && in.isEmpty() && onTheWay.isEmpty() && returned.isEmpty();
    }
};

void sortTransfer(const Transfer& transfer, DateRange range, TransferNames& names)
{
    const auto day = [](QDate on) { return PartialDate::of(on).toChinese(); };
    const auto named = [&](const QString& what) {
        return QStringLiteral("%1（%2，%3）").arg(transfer.memberName, otherSide(transfer), what);
    };
    const TransferState state = transfer.stateOn(range.last);
    if (range.contains(transfer.receivedOn))
        (transfer.direction == TransferDirection::Out ? names.out : names.in)
            .append(named(day(transfer.receivedOn) + QStringLiteral("接收")));
    else if (range.contains(transfer.returnedOn))
        names.returned.append(named(day(transfer.returnedOn) + QStringLiteral("退回")));
    else if (state == TransferState::InTransit)
        names.onTheWay.append(named(day(transfer.issuedOn) + QStringLiteral("开具")));
    else if (state == TransferState::Overdue)
        names.onTheWay.append(named(QStringLiteral("介绍信有效期至%1，已超期").arg(day(transfer.validUntil()))));
}

QJsonObject transferFigure(const Transfer& transfer, QDate day)
{
    const auto iso = [](QDate on) { return on.isValid() ? QJsonValue(on.toString(Qt::ISODate)) : QJsonValue(); };
    return {{QStringLiteral("name"), transfer.memberName},
            {QStringLiteral("direction"), transferDirectionName(transfer.direction)},
            {QStringLiteral("organization"), transfer.organization},
            {QStringLiteral("state"), transferStateName(transfer.stateOn(day))},
            {QStringLiteral("issued"), iso(transfer.issuedOn)},
            {QStringLiteral("received"), iso(transfer.receivedOn)},
            {QStringLiteral("returned"), iso(transfer.returnedOn)}};
}

QString transfersListed(const QString& what, const QStringList& names)
{
    return QStringLiteral("%1%2人：%3").arg(what).arg(names.size()).arg(names.join(QStringLiteral("、")));
}

} // namespace

Result<> addTransferFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto transfers, listTransfers(query.session, query.branch));
    facts.keeps.insert(QString::fromUtf16(kLetterTerm));
    for (const Transfer& transfer : transfers) {
        const QDate last = transfer.validUntil();
        if (!last.isValid() || transfer.issuedOn > query.today || (!transfer.isOpen() && last < query.from))
            continue;
        // Not the person: somebody on the way here is nobody of the branch yet. As the page of members opens it.
        const QString subject = QStringLiteral("transfer:") + transfer.id.toString();
        facts.things.push_back({subject, transfer.memberName, {}, {}});
        facts.terms.push_back({QString::fromUtf16(kLetterTerm), subject, last, !transfer.isOpen(),
                               QStringLiteral("transfer/") + transfer.id.toString()});
    }
    return {};
}

Result<> addTransferSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto transfers, listTransfers(query.session, query.branch));
    TransferNames names;
    QJsonArray figures;
    for (const Transfer& each : transfers) {
        const Transfer then = transferAsOf(each, range.last);
        const bool ended = !then.isOpen() && !range.contains(then.receivedOn) && !range.contains(then.returnedOn);
        if (ended || !then.issuedOn.isValid())
            continue;
        sortTransfer(then, range, names);
        figures.append(transferFigure(then, range.last));
    }
    if (names.isEmpty())
        return {};
    QStringList parts;
    if (!names.out.isEmpty())
        parts.append(transfersListed(QStringLiteral("转出"), names.out));
    if (!names.in.isEmpty())
        parts.append(transfersListed(QStringLiteral("转入"), names.in));
    if (!names.returned.isEmpty())
        parts.append(transfersListed(QStringLiteral("退回"), names.returned));
    if (!names.onTheWay.isEmpty())
        parts.append(transfersListed(QStringLiteral("期末在途"), names.onTheWay));
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("组织关系转接：%1。").arg(parts.join(QStringLiteral("；")))});
    section.figures.insert(QStringLiteral("transfers"), figures);
    return {};
}

} // namespace branchbook::organization
