// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/decision_draft.h"

#include "branchbook/gathering/resolution.h"

#include <QJsonObject>

#include <array>

namespace branchbook::ui {

namespace {

using gathering::AgendaItem;
using gathering::Resolution;
using gathering::Votes;

struct VoteName {
    const char* name;
    std::optional<int> Votes::*value;
};
constexpr std::array kVoteNames{VoteName{"entitled", &Votes::entitled},
                                VoteName{"present", &Votes::present},
                                VoteName{"issued", &Votes::issued},
                                VoteName{"collected", &Votes::collected},
                                VoteName{"valid", &Votes::valid},
                                VoteName{"yes", &Votes::yes},
                                VoteName{"no", &Votes::no},
                                VoteName{"abstain", &Votes::abstain}};

QJsonArray papersJson(const QList<gathering::Paper>& papers)
{
    QJsonArray list;
    for (const auto& paper : papers)
        list.append(QJsonArray{paper.name, paper.atHand});
    return list;
}

AgendaItem itemFrom(const QJsonValue& value)
{
    AgendaItem item;
    if (value.isString()) {
        item.title = value.toString();
        return item;
    }
    const QJsonObject json = value.toObject();
    item.id = gathering::AgendaItemId::fromString(json.value(u"id").toString());
    item.title = json.value(u"title").toString();
    item.matter = gathering::matterByName(json.value(u"matter").toString()).value_or(gathering::Matter::Other);
    item.stage = gathering::stageByName(json.value(u"stage").toString()).value_or(gathering::Stage::Raised);
    item.proposer = json.value(u"proposer").toString();
    if (json.value(u"amount").isDouble())
        item.amount = Money{json.value(u"amount").toInteger()};
    if (const auto from = gathering::AgendaItemId::fromString(json.value(u"from").toString()); !from.isNull())
        item.carriedFrom = from;
    item.carriedFromOn = QDate::fromString(json.value(u"from_on").toString(), Qt::ISODate);
    const QJsonArray papers = json.value(u"papers").toArray();
    for (const auto& paper : papers)
        item.papers.append({paper.toArray().at(0).toString(), paper.toArray().at(1).toBool()});
    return item;
}

} // namespace

QJsonArray agendaJson(const QList<AgendaItem>& agenda)
{
    QJsonArray list;
    for (const AgendaItem& item : agenda) {
        QJsonObject json{{QStringLiteral("id"), item.id.toString()},
                         {QStringLiteral("title"), item.title},
                         {QStringLiteral("matter"), QString::fromLatin1(gathering::matterInfo(item.matter).name)},
                         {QStringLiteral("stage"), QString::fromLatin1(gathering::stageInfo(item.stage).name)},
                         {QStringLiteral("proposer"), item.proposer},
                         {QStringLiteral("papers"), papersJson(item.papers)}};
        if (item.amount)
            json.insert(QStringLiteral("amount"), item.amount->fen);
        if (item.carriedFrom)
            json.insert(QStringLiteral("from"), item.carriedFrom->toString());
        if (item.carriedFromOn.isValid())
            json.insert(QStringLiteral("from_on"), item.carriedFromOn.toString(Qt::ISODate));
        list.append(json);
    }
    return list;
}

QList<AgendaItem> agendaFrom(const QJsonArray& list)
{
    QList<AgendaItem> agenda;
    for (const auto& value : list)
        agenda.append(itemFrom(value));
    return agenda;
}

QJsonArray resolutionsJson(const QList<Resolution>& resolutions)
{
    QJsonArray list;
    for (const Resolution& one : resolutions) {
        QJsonObject json{{QStringLiteral("id"), one.id.toString()},
                         {QStringLiteral("text"), one.text},
                         {QStringLiteral("method"), gathering::methodName(one.method)},
                         {QStringLiteral("written_yes"), one.votes.writtenYes},
                         {QStringLiteral("written_no"), one.votes.writtenNo}};
        if (one.item)
            json.insert(QStringLiteral("item"), one.item->toString());
        for (const VoteName& vote : kVoteNames) {
            if (const auto number = one.votes.*vote.value)
                json.insert(QLatin1StringView(vote.name), *number);
        }
        list.append(json);
    }
    return list;
}

QList<Resolution> resolutionsFrom(const QJsonArray& list)
{
    QList<Resolution> resolutions;
    for (const auto& value : list) {
        const QJsonObject json = value.toObject();
        Resolution one;
        one.id = gathering::ResolutionId::fromString(json.value(u"id").toString());
        if (const auto item = gathering::AgendaItemId::fromString(json.value(u"item").toString()); !item.isNull())
            one.item = item;
        one.text = json.value(u"text").toString();
        one.method = gathering::methodByName(json.value(u"method").toString()).value_or(gathering::Method::ShowOfHands);
        one.votes.writtenYes = json.value(u"written_yes").toInt();
        one.votes.writtenNo = json.value(u"written_no").toInt();
        for (const VoteName& vote : kVoteNames) {
            if (const auto number = json.value(QLatin1StringView(vote.name)); number.isDouble())
                one.votes.*vote.value = number.toInt();
        }
        resolutions.append(one);
    }
    return resolutions;
}

} // namespace branchbook::ui
