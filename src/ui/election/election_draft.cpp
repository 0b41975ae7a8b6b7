// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::ui {

namespace {

using organization::ElectionRound;
using organization::ElectionTally;

constexpr std::pair<const char*, int ElectionRound::*> kKept[] = {
    {"entitled", &ElectionRound::entitled}, {"present", &ElectionRound::present},
    {"issued", &ElectionRound::issued},     {"collected", &ElectionRound::collected},
    {"valid", &ElectionRound::valid},       {"void", &ElectionRound::voidPapers},
};

std::optional<int> keptNumber(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QString electionDraftId(const ElectionRound& round)
{
    return QStringLiteral("election:%1:%2").arg(round.election.toString()).arg(round.number);
}

QString writeElectionDraft(const ElectionRound& round)
{
    QJsonObject json;
    for (const auto& [key, member] : kKept)
        json.insert(QLatin1String(key), round.*member);
    QJsonArray lines;
    for (const ElectionTally& tally : round.tallies) {
        QJsonObject line{{QStringLiteral("name"), tally.name},
                         {QStringLiteral("written"), tally.listing == rules::Listing::WrittenIn},
                         {QStringLiteral("yes"), tally.yes}};
        if (tally.no)
            line.insert(QStringLiteral("no"), *tally.no);
        if (tally.abstain)
            line.insert(QStringLiteral("abstain"), *tally.abstain);
        lines.append(line);
    }
    json.insert(QStringLiteral("lines"), lines);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool readElectionDraft(const QString& content, ElectionRound& round)
{
    const QJsonObject json = QJsonDocument::fromJson(content.toUtf8()).object();
    ElectionRound kept = round;
    qsizetype onPaper = 0;
    for (const QJsonValue& value : json.value(u"lines").toArray()) {
        const QJsonObject line = value.toObject();
        const QString name = line.value(u"name").toString();
        if (line.value(u"written").toBool()) {
            kept.tallies.append({name, rules::Listing::WrittenIn, line.value(u"yes").toInt(), {}, {}, {}});
            continue;
        }
        if (onPaper >= round.tallies.size() || round.tallies.at(onPaper).name != name)
            return false;
        ElectionTally& tally = kept.tallies[onPaper++];
        tally.yes = line.value(u"yes").toInt();
        tally.no = keptNumber(line, "no");
        tally.abstain = keptNumber(line, "abstain");
    }
    if (onPaper != round.tallies.size())
        return false;
    for (const auto& [key, member] : kKept)
        kept.*member = keptNumber(json, key).value_or(0);
    round = kept;
    return true;
}

} // namespace branchbook::ui
