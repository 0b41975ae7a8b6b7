// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came in by which way, and how the masses judge. Clues are counted, no more.
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/ledger/origin.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/session.h"

#include <QHash>

#include <algorithm>

namespace branchbook::integrity {

namespace {

Result<QHash<ChannelKind, int>> opinionsByChannel(const store::Session& session, book::BranchId branch, DateRange range)
{
    static const QHash<QString, ChannelKind> kWays{{QStringLiteral("box"), ChannelKind::Box},
                                                   {QStringLiteral("letter"), ChannelKind::Letter},
                                                   {QStringLiteral("call"), ChannelKind::Visit}};
    store::Query query = session.query("channel.opinions");
    query.bind("branch", branch.toString())
        .bind("first", range.first.toString(Qt::ISODate))
        .bind("last", range.last.toString(Qt::ISODate));
    QHash<ChannelKind, int> counts;
    BB_TRY(bool row, query.next());
    while (row) {
        const QString way = query.isNull(0) ? ledger::opinionWayOfOrigin(query.text(1)) : query.text(0);
        if (const auto kind = kWays.constFind(way); kind != kWays.constEnd())
            ++counts[*kind];
        BB_TRY(row, query.next());
    }
    return counts;
}

} // namespace

Result<QList<ChannelCount>> channelCounts(const store::Session& session, book::BranchId branch, DateRange range)
{
    BB_TRY(const auto channels, listChannels(session, branch));
    BB_TRY(const auto clues, listClues(session, branch));
    BB_TRY(const auto feedback, listSupervisions(session, branch));
    BB_TRY(const auto opinions, opinionsByChannel(session, branch, range));
    QList<ChannelCount> counts;
    const auto kinds = channelKinds();
    for (const ChannelKind kind : kinds) {
        ChannelCount count;
        count.kind = kind;
        count.open = int(std::count_if(channels.begin(), channels.end(), [&](const Channel& each) {
            const bool closed = each.closedOn.isValid() && each.closedOn <= range.last;
            return each.kind == kind && each.openedOn <= range.last && !closed;
        }));
        count.clues = int(std::count_if(clues.begin(), clues.end(), [&](const Clue& each) {
            return each.channel == kind && range.contains(each.receivedOn);
        }));
        count.feedback = int(std::count_if(feedback.begin(), feedback.end(), [&](const Supervision& each) {
            return each.channel == kind && range.contains(each.receivedOn);
        }));
        count.opinions = opinions.value(kind);
        counts.append(count);
    }
    return counts;
}

Result<> addChannelSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto counts, channelCounts(query.session, query.branch, range));
    int open = 0;
    QStringList words;
    QJsonObject json;
    for (const ChannelCount& count : counts) {
        open += count.open;
        if (count.open + count.received() == 0)
            continue;
        words.append(QStringLiteral("%1%2件").arg(channelKindWord(count.kind)).arg(count.received()));
        json.insert(channelKindName(count.kind),
                    QJsonObject{{QStringLiteral("open"), count.open},
                                {QStringLiteral("clues"), count.clues},
                                {QStringLiteral("feedback"), count.feedback},
                                {QStringLiteral("opinions"), count.opinions}});
    }
    if (words.isEmpty())
        return {};
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("群众监督渠道%1个，本期收到（线索、监督反馈和意见）：").arg(open)
                          + words.join(QStringLiteral("、")) + QStringLiteral("。")});
    section.figures.insert(QStringLiteral("channels"), json);
    return {};
}

Result<> addSupervisionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QStringLiteral("supervision_answer");
    facts.keeps.insert(what);
    BB_TRY(const auto all, listSupervisions(query.session, query.branch));
    if (all.isEmpty())
        return {};
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"supervision.answer_days", query.today));
    BB_TRY(const auto span, rules::spanOf(figure));
    for (const Supervision& each : all) {
        const QString subject = QStringLiteral("supervision:") + each.id.toString();
        facts.things.push_back(
            {subject, QStringLiteral("%1收到的").arg(PartialDate::of(each.receivedOn).toChinese()), {}, {}});
        facts.terms.push_back({what, subject, rules::addSpan(std::max(each.receivedOn, each.enteredOn), span),
                               each.repliedOn.isValid(), QStringLiteral("supervision/") + each.id.toString()});
    }
    return {};
}

Result<> addSupervisionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listSupervisions(query.session, query.branch));
    QList<int> judged(supervisionJudgements().values().size(), 0);
    int received = 0;
    int answered = 0;
    int linked = 0;
    for (const Supervision& each : all) {
        if (!range.contains(each.receivedOn))
            continue;
        ++received;
        ++judged[qsizetype(each.judged)];
        answered += each.repliedOn.isValid() && each.repliedOn <= range.last ? 1 : 0;
        linked += each.item ? 1 : 0;
    }
    if (received == 0)
        return {};
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("收到监督反馈%1件，其中针对承诺和意见%2件，已答复%3件；满意%4件、基本满意%5件、"
                       "不满意%6件。")
            .arg(received)
            .arg(linked)
            .arg(answered)
            .arg(judged[qsizetype(SupervisionJudgement::Satisfied)])
            .arg(judged[qsizetype(SupervisionJudgement::Fair)])
            .arg(judged[qsizetype(SupervisionJudgement::Poor)])});
    section.figures.insert(
        QStringLiteral("supervision"),
        QJsonObject{{QStringLiteral("received"), received},
                    {QStringLiteral("linked"), linked},
                    {QStringLiteral("answered"), answered},
                    {QStringLiteral("satisfied"), judged[qsizetype(SupervisionJudgement::Satisfied)]},
                    {QStringLiteral("fair"), judged[qsizetype(SupervisionJudgement::Fair)]},
                    {QStringLiteral("poor"), judged[qsizetype(SupervisionJudgement::Poor)]}});
    return {};
}

} // namespace branchbook::integrity
