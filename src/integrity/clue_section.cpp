// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clues add to agenda and report: numbers and days, never a word of what is reported, of whom, by whom.
#include "branchbook/integrity/clue.h"
#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr char16_t kHandOverTerm[] = u"clue_handover";
constexpr char16_t kReceiptTerm[] = u"clue_receipt";
constexpr char16_t kAnswerTerm[] = u"clue_answer";

struct ClueDays {
    int handOver = 0;
    int receipt = 0;
    int answer = 0;
};

Result<int> daysOf(const book::FactsQuery& query, QStringView id)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, id, query.today));
    return int(figure.number.numerator / figure.number.denominator);
}

Result<ClueDays> clueDays(const book::FactsQuery& query)
{
    ClueDays days;
    BB_TRY(days.handOver, daysOf(query, u"clue.handover_days"));
    BB_TRY(days.receipt, daysOf(query, u"clue.receipt_days"));
    BB_TRY(days.answer, daysOf(query, u"clue.answer_days"));
    return days;
}

/// What an open clue waits for now, and until when.
std::pair<QString, QDate> waitingFor(const Clue& clue, const ClueDays& days)
{
    if (!clue.handedOn.isValid())
        return {QString::fromUtf16(kHandOverTerm), std::max(clue.receivedOn, clue.enteredOn).addDays(days.handOver)};
    if (!clue.receiptOn.isValid()) {
        const QDate due = clue.receiptDueOn.isValid() ? clue.receiptDueOn : clue.handedOn.addDays(days.receipt);
        return {QString::fromUtf16(kReceiptTerm), due};
    }
    if (!clue.answeredOn.isValid())
        return {QString::fromUtf16(kAnswerTerm), clue.handedOn.addDays(days.answer)};
    return {};
}

struct ClueSums {
    int received = 0;
    int handed = 0;
    int receipts = 0;
    int answered = 0;
    int closed = 0;
    int open = 0; ///< at the end of the period
    QList<int> byChannel = QList<int>(channelKinds().size(), 0);
};

ClueSums sumsOf(const QList<Clue>& clues, DateRange range)
{
    ClueSums sums;
    for (const Clue& clue : clues) {
        if (clue.receivedOn > range.last)
            continue;
        if (range.contains(clue.receivedOn)) {
            ++sums.received;
            ++sums.byChannel[qsizetype(clue.channel)];
        }
        const auto within = [&](QDate day) { return day.isValid() && range.contains(day) ? 1 : 0; };
        sums.handed += within(clue.handedOn);
        sums.receipts += within(clue.receiptOn);
        sums.answered += within(clue.answeredOn);
        sums.closed += within(clue.closedOn);
        sums.open += clue.isOpen() || clue.closedOn > range.last ? 1 : 0;
    }
    return sums;
}

/// 来信1件、电话2件
QString channelWords(const QList<int>& counts)
{
    QStringList parts;
    const auto kinds = channelKinds();
    for (const ChannelKind kind : kinds) {
        if (const int count = counts[qsizetype(kind)]; count > 0)
            parts.append(QStringLiteral("%1%2件").arg(channelKindWord(kind)).arg(count));
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace

Result<> addClueFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    for (const char16_t* term : {kHandOverTerm, kReceiptTerm, kAnswerTerm})
        facts.keeps.insert(QString::fromUtf16(term));
    BB_TRY(const auto clues, listClues(query.session, query.branch));
    if (clues.isEmpty())
        return {};
    BB_TRY(const ClueDays days, clueDays(query));
    for (const Clue& clue : clues) {
        if (!clue.isOpen() || clue.receivedOn > query.today)
            continue;
        const auto [what, due] = waitingFor(clue, days);
        if (!due.isValid())
            continue;
        const QString subject = QStringLiteral("clue:") + clue.id.toString();
        facts.things.push_back({subject, QStringLiteral("线索%1：").arg(clue.numberText()), {}, {}});
        facts.terms.push_back({what, subject, due, false, QStringLiteral("clue/") + clue.id.toString()});
    }
    return {};
}

Result<> addClueSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto clues, listClues(query.session, query.branch));
    const ClueSums sums = sumsOf(clues, range);
    if (sums.received + sums.handed + sums.receipts + sums.answered + sums.closed + sums.open == 0)
        return {};
    QString text = QStringLiteral("登记问题线索%1件").arg(sums.received);
    if (sums.received > 0)
        text += QStringLiteral("（%1）").arg(channelWords(sums.byChannel));
    text += QStringLiteral("，移交%1件，取得回执%2件，收到反馈%3件，了结%4件；期末没有了结的%5件。")
                .arg(sums.handed)
                .arg(sums.receipts)
                .arg(sums.answered)
                .arg(sums.closed)
                .arg(sums.open);
    section.parts.emplace_back(book::SectionText{text});
    QJsonObject json{{QStringLiteral("received"), sums.received}, {QStringLiteral("handed_over"), sums.handed},
                     {QStringLiteral("receipts"), sums.receipts}, {QStringLiteral("answered"), sums.answered},
                     {QStringLiteral("closed"), sums.closed},     {QStringLiteral("open"), sums.open}};
    QJsonObject channels;
    const auto kinds = channelKinds();
    for (const ChannelKind kind : kinds)
        channels.insert(channelKindName(kind), sums.byChannel[qsizetype(kind)]);
    json.insert(QStringLiteral("channels"), channels);
    section.figures.insert(QStringLiteral("clues"), json);
    return {};
}

} // namespace branchbook::integrity
