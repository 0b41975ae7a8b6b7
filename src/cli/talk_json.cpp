// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/talk_json.h"

#include "branchbook/base/screen_words.h"
#include "cli/command.h"

namespace branchbook::cli {

using organization::Talk;
using organization::TalkWord;

namespace {

const TalkWord& talkWordAt(std::span<const TalkWord> words, quint8 value)
{
    return words[value];
}

} // namespace

QJsonObject talkJson(const Talk& talk)
{
    const auto name = [](std::span<const TalkWord> words, auto value) {
        return QString::fromLatin1(talkWordAt(words, static_cast<quint8>(value)).name);
    };
    QJsonObject json{{QStringLiteral("id"), talk.id.toString()},
                     {QStringLiteral("kind"), name(organization::talkKinds(), talk.kind)},
                     {QStringLiteral("mode"), name(organization::talkModes(), talk.mode)},
                     {QStringLiteral("state"), talk.isHeld() ? QStringLiteral("held") : QStringLiteral("planned")},
                     {QStringLiteral("from"), talk.speaker.name},
                     {QStringLiteral("to"), talk.partner.name},
                     {QStringLiteral("date"), talk.heldOn.toString(Qt::ISODate)},
                     {QStringLiteral("level"), name(organization::talkLevels(), talk.level)},
                     {QStringLiteral("pair"), name(organization::pairClasses(), talk.pair)},
                     {QStringLiteral("entered_on"), talk.enteredOn.toString(Qt::ISODate)}};
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            json.insert(QString::fromLatin1(key), value);
    };
    put("time", talk.startsAt.toString(QStringLiteral("HH:mm")));
    put("due", talk.followUpOn.toString(Qt::ISODate));
    if (talk.isOpen()) { // what only the committee may read is not printed
        put("reason", talk.reason);
        put("points", talk.points);
        put("promise", talk.promise);
    }
    return json;
}

QString talkLine(const Talk& talk)
{
    const auto shown = [](std::span<const TalkWord> words, auto value) {
        const TalkWord& word = talkWordAt(words, static_cast<quint8>(value));
        return shownName(word.name, QString::fromUtf16(word.title));
    };
    return QStringLiteral("%1\t%2\t%3 → %4\t%5\t%6\t%7")
        .arg(talk.heldOn.toString(Qt::ISODate), shown(organization::talkKinds(), talk.kind), talk.speaker.name,
             talk.partner.name, shown(organization::pairClasses(), talk.pair),
             talk.isHeld() ? shown(organization::talkLevels(), talk.level) : tr("已安排"), talk.id.toString());
}

} // namespace branchbook::cli
