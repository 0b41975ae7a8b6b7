// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gathering absence: who was away and why; what is private about it is written here, and told with --secret alone.
#include "branchbook/gathering/absence_note.h"
#include "branchbook/gathering/gathering_store.h"
#include "cli/gathering_options.h"
#include "cli/person_option.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using gathering::Gathering;
using gathering::GatheringId;

Result<Answer> absenceAnswer(const Context& context, const book::Book& opened, GatheringId id)
{
    BB_TRY(const Gathering g, gathering::loadGathering(opened.reader(), id));
    BB_TRY(const auto notes, gathering::absenceNotes(opened.reader(), g));
    const bool isAsked = context.invocation().has(QStringLiteral("secret"));
    Answer answer;
    QJsonArray list;
    for (const gathering::Attendee& person : g.attendees) {
        if (person.presence == gathering::Presence::Present)
            continue;
        const QString note = notes.value(person.member);
        QJsonObject json{{QStringLiteral("name"), person.name},
                         {QStringLiteral("reason"), person.reason},
                         {QStringLiteral("has_note"), !note.isEmpty()}};
        if (isAsked)
            json.insert(QStringLiteral("note"), note.isEmpty() ? QJsonValue() : QJsonValue(note));
        list.append(json);
        const QString shown = note.isEmpty() ? QString() : isAsked ? note.simplified() : tr("有保密备注");
        answer.lines << QStringList{person.name, person.reason, shown}.join(u'\t').trimmed();
    }
    if (list.isEmpty())
        answer.lines << tr("没有人请假或者缺席。");
    answer.json = QJsonObject{
        {QStringLiteral("id"), id.toString()}, {QStringLiteral("topic"), g.topic}, {QStringLiteral("absent"), list}};
    return answer;
}

Result<Answer> gatheringAbsence(Context& context)
{
    const Invocation& given = context.invocation();
    const bool clears = given.has(QStringLiteral("clear"));
    const bool writes = clears || given.has(QStringLiteral("note"));
    BB_TRY(const auto opened, context.openBook(writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    if (!writes)
        return absenceAnswer(context, *opened, id);
    const QString name = given.value(QStringLiteral("name"));
    if (name.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--name")},
                    QStringLiteral("name"));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    BB_TRY(const QString wanted, idWhereShown(opened->reader(), g.branch, name, g.heldOn));
    BB_TRY(const qsizetype at, attendeeIndex(g.attendees, wanted));
    const QString note = clears ? QString() : given.value(QStringLiteral("note"));
    const auto done = opened->perform(
        QStringLiteral("gathering.absence"), tr("缺席的保密备注：%1").arg(g.topic),
        [&](store::UnitOfWork& unit) { return gathering::noteAbsence(unit, id, g.attendees[at].member, note); });
    if (!done)
        return fail(done.error());
    return absenceAnswer(context, *opened, id);
}

} // namespace

QList<Command> gatheringAbsenceCommands()
{
    return {{QStringLiteral("gathering"),
             QStringLiteral("absence"),
             {kRecordWord.toString()},
             optionTexts({"name=PERSON", "note=T", "clear", "secret"}),
             tr("没有到会的人和原因；--note 记不便公开的情况（如病情），只有加 --secret 才显示"),
             gatheringAbsence}};
}

} // namespace branchbook::cli
