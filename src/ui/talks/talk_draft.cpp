// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::ui {

namespace {

using organization::Talk;
using organization::TalkPerson;

QJsonObject jsonOfPerson(const TalkPerson& person)
{
    return {{QStringLiteral("member"), person.member ? person.member->toString() : QString()},
            {QStringLiteral("name"), person.name}};
}

TalkPerson personFrom(const QJsonValue& value)
{
    const auto json = value.toObject();
    TalkPerson person{{}, json.value(QStringLiteral("name")).toString()};
    const auto id = book::MemberId::fromString(json.value(QStringLiteral("member")).toString());
    if (!id.isNull())
        person.member = id;
    return person;
}

} // namespace

QString talkDraft(const Talk& talk)
{
    const QJsonObject json{{QStringLiteral("id"), talk.id.isNull() ? QString() : talk.id.toString()},
                           {QStringLiteral("rev"), talk.rev},
                           {QStringLiteral("branch"), talk.branch.toString()},
                           {QStringLiteral("kind"), int(talk.kind)},
                           {QStringLiteral("mode"), int(talk.mode)},
                           {QStringLiteral("planned"), !talk.isHeld()},
                           {QStringLiteral("speaker"), jsonOfPerson(talk.speaker)},
                           {QStringLiteral("partner"), jsonOfPerson(talk.partner)},
                           {QStringLiteral("day"), talk.heldOn.toString(Qt::ISODate)},
                           {QStringLiteral("time"), talk.startsAt.toString(QStringLiteral("HH:mm"))},
                           {QStringLiteral("reason"), talk.reason},
                           {QStringLiteral("points"), talk.points},
                           {QStringLiteral("promise"), talk.promise},
                           {QStringLiteral("due"), talk.followUpOn.toString(Qt::ISODate)},
                           {QStringLiteral("level"), int(talk.level)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Talk> readTalkDraft(const QString& text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains(QStringLiteral("speaker")))
        return std::nullopt;
    const auto word = [&](const char* key, std::size_t count) {
        return qBound(0, json.value(QLatin1StringView(key)).toInt(), int(count) - 1);
    };
    const auto day = [&](const char* key) {
        return QDate::fromString(json.value(QLatin1StringView(key)).toString(), Qt::ISODate);
    };
    Talk talk;
    talk.id = organization::TalkId::fromString(json.value(QStringLiteral("id")).toString());
    talk.rev = json.value(QStringLiteral("rev")).toInteger();
    talk.branch = book::BranchId::fromString(json.value(QStringLiteral("branch")).toString());
    talk.kind = organization::TalkKind(word("kind", organization::talkKinds().size()));
    talk.mode = organization::TalkMode(word("mode", organization::talkModes().size()));
    talk.state = json.value(QStringLiteral("planned")).toBool() ? organization::TalkState::Planned
                                                                : organization::TalkState::Held;
    talk.speaker = personFrom(json.value(QStringLiteral("speaker")));
    talk.partner = personFrom(json.value(QStringLiteral("partner")));
    talk.heldOn = day("day");
    talk.startsAt = QTime::fromString(json.value(QStringLiteral("time")).toString(), QStringLiteral("HH:mm"));
    talk.reason = json.value(QStringLiteral("reason")).toString();
    talk.points = json.value(QStringLiteral("points")).toString();
    talk.promise = json.value(QStringLiteral("promise")).toString();
    talk.followUpOn = day("due");
    if (json.contains(QStringLiteral("level")))
        talk.level = organization::TalkLevel(word("level", organization::talkLevels().size()));
    return talk;
}

} // namespace branchbook::ui
