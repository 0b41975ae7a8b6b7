// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What polls add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/poll_store.h"

#include "branchbook/base/text.h"
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kPollTallyTerm[] = u"poll_tally";

QString pollWords(const Poll& poll, std::optional<int> before)
{
    const QString whom = poll.audience == PollAudience::Members ? QStringLiteral("党员") : QStringLiteral("群众");
    QString text = QStringLiteral("“%1”（%2）发出%3张，收回%4张")
                       .arg(insideQuotes(poll.title), whom, QString::number(poll.count->issued),
                            QString::number(poll.count->collected)); // at once: a title may hold a %
    if (const auto index = poll.index())
        text += QStringLiteral("，指数%1").arg(pollIndexText(*index));
    if (before)
        text += QStringLiteral("（上次%1）").arg(pollIndexText(*before));
    return text;
}

QJsonValue pollTenths(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonObject pollFigures(const Poll& poll, std::optional<int> before)
{
    return {{QStringLiteral("title"), poll.title},
            {QStringLiteral("series"), poll.series},
            {QStringLiteral("audience"), pollAudienceName(poll.audience)},
            {QStringLiteral("date"), poll.count->heldOn.toString(Qt::ISODate)},
            {QStringLiteral("issued"), poll.count->issued},
            {QStringLiteral("collected"), poll.count->collected},
            {QStringLiteral("index"), pollTenths(poll.index())},
            {QStringLiteral("before"), pollTenths(before)}};
}

} // namespace

Result<> addPollFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kPollTallyTerm));
    BB_TRY(const auto list, listPolls(query.session, query.branch));
    for (const Poll& poll : list) {
        if (poll.count)
            continue;
        const QString subject = QStringLiteral("poll:") + poll.id.toString();
        facts.things.push_back({subject, QStringLiteral("%1：").arg(poll.title), {}, {}});
        facts.terms.push_back({QString::fromUtf16(kPollTallyTerm), subject, poll.dueOn, false,
                               QStringLiteral("poll/") + poll.id.toString()});
    }
    return {};
}

Result<> addPollSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listPolls(query.session, query.branch));
    QList<Poll> held;
    std::copy_if(list.begin(), list.end(), std::back_inserter(held),
                 [&](const Poll& poll) { return poll.count && range.contains(poll.count->heldOn); });
    if (held.isEmpty())
        return {};
    std::stable_sort(held.begin(), held.end(),
                     [](const Poll& a, const Poll& b) { return a.count->heldOn < b.count->heldOn; });
    QStringList words;
    QStringList records;
    QJsonArray figures;
    for (const Poll& poll : held) {
        const auto before = pollIndexBefore(list, poll);
        words.append(pollWords(poll, before));
        figures.append(pollFigures(poll, before));
        records.append(dayIn(poll.count->heldOn, range.last.year()) + poll.title);
    }
    section.parts.emplace_back(book::SectionText::of(QStringLiteral("开展民意测评%1次：%2。")
                                                         .arg(markFigure(QStringLiteral("polls"), held.size()))
                                                         .arg(joinedClauses(words))));
    section.people.append(book::recordsBehind(QStringLiteral("polls"), QStringLiteral("民意测评"), records));
    section.figures.insert(QStringLiteral("polls"), figures);
    return {};
}

} // namespace branchbook::organization
