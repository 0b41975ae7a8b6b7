// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What transfers add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/transfer_store.h"

#include "branchbook/base/text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr char16_t kLetterTerm[] = u"transfer_letter";

QString otherSide(const Transfer& transfer)
{
    return (transfer.direction == TransferDirection::Out ? QStringLiteral("转往") : QStringLiteral("来自"))
        + transfer.organization;
}

/// Who is behind each of the four figures, with the other side and the day.
struct TransferPeople {
    book::FigurePeople out{QStringLiteral("transfer:out"), QStringLiteral("转出"), {}, {}};
    book::FigurePeople in{QStringLiteral("transfer:in"), QStringLiteral("转入"), {}, {}};
    book::FigurePeople returned{QStringLiteral("transfer:returned"), QStringLiteral("退回"), {}, {}};
    book::FigurePeople onTheWay{QStringLiteral("transfer:in_transit"), QStringLiteral("期末在途"), {}, {}};

    [[nodiscard]] std::array<book::FigurePeople*, 4> all() { return {&out, &in, &returned, &onTheWay}; }
    /// Counted in `figure`, left out of the others.
    void put(const book::FigurePeople& figure, const Transfer& transfer, const QString& what)
    {
        const QString words = otherSide(transfer) + u'，' + what;
        for (book::FigurePeople* each : all())
            (each == &figure ? each->counted : each->leftOut)
                .append({transfer.member.value_or(book::MemberId{}), transfer.memberName, words});
    }
};

void sortTransfer(const Transfer& transfer, DateRange range, TransferPeople& people)
{
    const auto day = [](QDate on) { return PartialDate::of(on).toChinese(); };
    const TransferState state = transfer.stateOn(range.last);
    if (range.contains(transfer.receivedOn))
        people.put(transfer.direction == TransferDirection::Out ? people.out : people.in, transfer,
                   day(transfer.receivedOn) + QStringLiteral("接收"));
    else if (range.contains(transfer.returnedOn))
        people.put(people.returned, transfer, day(transfer.returnedOn) + QStringLiteral("退回"));
    else if (state == TransferState::InTransit)
        people.put(people.onTheWay, transfer, day(transfer.issuedOn) + QStringLiteral("开具"));
    else if (state == TransferState::Overdue)
        people.put(people.onTheWay, transfer,
                   QStringLiteral("介绍信有效期至%1，已超期").arg(day(transfer.validUntil())));
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

QString transfersListed(const book::FigurePeople& figure)
{
    QStringList names;
    for (const book::FigurePerson& person : figure.counted)
        names.append(QStringLiteral("%1（%2）").arg(person.name, person.why));
    return QStringLiteral("%1%2人：%3").arg(figure.title, markFigure(figure.key, names.size()), names.join(u'、'));
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
    TransferPeople people;
    QJsonArray figures;
    for (const Transfer& each : transfers) {
        const Transfer then = standingOn(each, range.last);
        const bool ended = !then.isOpen() && !range.contains(then.receivedOn) && !range.contains(then.returnedOn);
        if (ended || !then.issuedOn.isValid())
            continue;
        sortTransfer(then, range, people);
        figures.append(transferFigure(then, range.last));
    }
    QStringList parts;
    for (const book::FigurePeople* each : people.all()) {
        if (!each->counted.isEmpty())
            parts.append(transfersListed(*each));
    }
    if (parts.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText::of(QStringLiteral("组织关系转接：%1。").arg(joinedClauses(parts))));
    for (book::FigurePeople* each : people.all()) {
        each->title = QStringLiteral("组织关系") + each->title;
        section.people.append(*each);
    }
    section.figures.insert(QStringLiteral("transfers"), figures);
    return {};
}

} // namespace branchbook::organization
