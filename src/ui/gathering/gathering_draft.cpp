// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_draft.h"

#include "branchbook/gathering/correction.h"

#include "ui/gathering/decision_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::ui {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

QString timeText(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QTime timeFromText(const QJsonValue& value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

QJsonArray peopleJson(const QList<Attendee>& people)
{
    QJsonArray list;
    for (const Attendee& person : people) {
        QJsonArray entry{person.member.toString(),
                         person.name,
                         person.memberType,
                         int(person.presence),
                         person.reason,
                         person.right ? QString::fromLatin1(gathering::votingRightInfo(*person.right).name)
                                      : QString()};
        if (const auto& out = person.leftOut)
            entry.append(QJsonArray{rules::awayReasonName(out->reason), out->since.toString(Qt::ISODate),
                                    out->higherConsent, out->meetingConsent});
        list.append(entry);
    }
    return list;
}

QList<Attendee> peopleFrom(const QJsonArray& list)
{
    QList<Attendee> people;
    for (const auto& entry : list) {
        const QJsonArray person = entry.toArray();
        const int presence = qBound(0, person.at(3).toInt(), int(Presence::Absent));
        people.append({book::MemberId::fromString(person.at(0).toString()), person.at(1).toString(),
                       person.at(2).toString(), Presence(presence), person.at(4).toString(),
                       gathering::votingRightByName(person.at(5).toString())});
        if (const QJsonArray out = person.at(6).toArray(); !out.isEmpty())
            people.last().leftOut = gathering::LeftOut{
                rules::awayReasonByName(out.at(0).toString()).value_or(rules::AwayReason::None),
                QDate::fromString(out.at(1).toString(), Qt::ISODate), out.at(2).toString(), out.at(3).toString()};
    }
    return people;
}

/// Why rights were changed that are not in the book yet.
QJsonArray reasonsJson(const QList<gathering::Correction>& corrections)
{
    QJsonArray list;
    for (const gathering::Correction& one : corrections) {
        if (!gathering::isWritten(one))
            list.append(QJsonArray{one.field, one.was, one.became, one.reason});
    }
    return list;
}

QList<gathering::Correction> reasonsFrom(const QJsonArray& list)
{
    QList<gathering::Correction> corrections;
    for (const auto& entry : list) {
        const QJsonArray one = entry.toArray();
        corrections.append(
            {one.at(0).toString(), one.at(1).toString(), one.at(2).toString(), one.at(3).toString(), {}});
    }
    return corrections;
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const auto& text : list)
        texts.append(text.toString());
    return texts;
}

std::optional<int> numberFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue numberJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QString draftId(gathering::GatheringId id)
{
    return QString::fromUtf16(kGatheringDraftPrefix) + id.toString();
}

QString draftText(const Gathering& g, const QString& correction)
{
    QJsonObject json{
        {QStringLiteral("id"), g.id.toString()},
        {QStringLiteral("rev"), g.rev},
        {QStringLiteral("branch"), g.branch.toString()},
        {QStringLiteral("group"), g.group ? g.group->toString() : QString()},
        {QStringLiteral("group_name"), g.groupName},
        {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(g.kind).name)},
        {QStringLiteral("topic"), g.topic},
        {QStringLiteral("held_on"), g.heldOn.toString(Qt::ISODate)},
        {QStringLiteral("starts_at"), timeText(g.startsAt)},
        {QStringLiteral("ends_at"), timeText(g.endsAt)},
        {QStringLiteral("place"), g.place},
        {QStringLiteral("host"), g.host},
        {QStringLiteral("recorder"), g.recorder},
        {QStringLiteral("lecturer"), g.lecturer},
        {QStringLiteral("study_minutes"), numberJson(g.studyMinutes)},
        {QStringLiteral("minutes"), g.minutesHtml},
        {QStringLiteral("for_year"), numberJson(g.forYear)},
        {QStringLiteral("agenda"), agendaJson(g.agenda)},
        {QStringLiteral("resolutions"), resolutionsJson(g.resolutions)},
        {QStringLiteral("observers"), QJsonArray::fromStringList(g.observers)},
        {QStringLiteral("people"), peopleJson(g.attendees)},
        {QStringLiteral("reasons"), reasonsJson(g.corrections)},
    };
    if (!correction.isEmpty())
        json.insert(QStringLiteral("correction"), correction);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString draftedCorrection(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().value(u"correction").toString();
}

std::optional<Gathering> readDraft(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Gathering g;
    g.id = gathering::GatheringId::fromString(json.value(u"id").toString());
    const auto kind = gathering::kindByName(json.value(u"kind").toString());
    if (g.id.isNull() || !kind)
        return std::nullopt;
    g.kind = *kind;
    g.rev = json.value(u"rev").toInteger();
    g.branch = book::BranchId::fromString(json.value(u"branch").toString());
    if (const auto group = book::GroupId::fromString(json.value(u"group").toString()); !group.isNull())
        g.group = group;
    g.groupName = json.value(u"group_name").toString();
    g.topic = json.value(u"topic").toString();
    g.heldOn = QDate::fromString(json.value(u"held_on").toString(), Qt::ISODate);
    g.startsAt = timeFromText(json.value(u"starts_at"));
    g.endsAt = timeFromText(json.value(u"ends_at"));
    g.place = json.value(u"place").toString();
    g.host = json.value(u"host").toString();
    g.recorder = json.value(u"recorder").toString();
    g.lecturer = json.value(u"lecturer").toString();
    g.studyMinutes = numberFrom(json.value(u"study_minutes"));
    g.minutesHtml = json.value(u"minutes").toString();
    g.forYear = numberFrom(json.value(u"for_year"));
    g.agenda = agendaFrom(json.value(u"agenda").toArray());
    g.resolutions = resolutionsFrom(json.value(u"resolutions").toArray());
    g.observers = textsFrom(json.value(u"observers"));
    g.attendees = peopleFrom(json.value(u"people").toArray());
    g.corrections = reasonsFrom(json.value(u"reasons").toArray());
    return g;
}

} // namespace branchbook::ui
