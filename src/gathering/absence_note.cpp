// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/absence_note.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/store/sealed.h"

#include <algorithm>

namespace branchbook::gathering {

namespace {

struct StoredNote {
    QString id;
    book::MemberId member;
    QString text;
};

Result<QList<StoredNote>> storedNotes(const store::Session& session, GatheringId id)
{
    QList<StoredNote> notes;
    store::Query query = session.query("gathering.absence_notes");
    BB_TRY(bool row, query.bind("id", id.toString()).next());
    while (row) {
        notes.append({query.text(0), book::MemberId::fromString(query.text(1)), store::unseal(query.blob(2))});
        BB_TRY(row, query.next());
    }
    return notes;
}

const Attendee* awayFrom(const Gathering& record, book::MemberId member)
{
    const auto found = std::ranges::find(record.attendees, member, &Attendee::member);
    return found == record.attendees.end() || found->presence == Presence::Present ? nullptr : &*found;
}

/// Two records of one person that became one may each have brought a note.
QString joinedNotes(const QString& before, const QString& text)
{
    return before.isEmpty() ? text : before + u'\n' + text;
}

} // namespace

Result<QHash<book::MemberId, QString>> absenceNotes(const store::Session& session, const Gathering& record)
{
    QHash<book::MemberId, QString> notes;
    BB_TRY(const auto stored, storedNotes(session, record.id));
    for (const StoredNote& one : stored) {
        if (awayFrom(record, one.member) != nullptr)
            notes[one.member] = joinedNotes(notes.value(one.member), one.text);
    }
    return notes;
}

Result<> noteAbsence(store::UnitOfWork& unit, GatheringId id, book::MemberId member, const QString& note)
{
    const QString text = trimmedText(note);
    BB_TRY(const Gathering record, loadGathering(unit.session(), id));
    if (awayFrom(record, member) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.note_present"), {}, QStringLiteral("name"));
    if (text.size() > kLongestAbsenceNote)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.note_long"), {QString::number(kLongestAbsenceNote)},
                    QStringLiteral("note"));
    BB_TRY(QList<StoredNote> before, storedNotes(unit.session(), id));
    before.removeIf([&](const StoredNote& one) { return one.member != member; });
    QString was;
    for (const StoredNote& one : std::as_const(before))
        was = joinedNotes(was, one.text);
    if (was == text)
        return {};
    for (qsizetype i = text.isEmpty() ? 0 : 1; i < before.size(); ++i)
        BB_CHECK(unit.remove("absence_note", before[i].id));
    if (text.isEmpty())
        return {};
    if (!before.isEmpty())
        return unit.change("absence_note", before.first().id, {{"note", store::seal(text)}});
    return unit.insert("absence_note",
                       {{"id", AbsenceNoteId::make().toString()},
                        {"gathering_id", id.toString()},
                        {"member_id", member.toString()},
                        {"note", store::seal(text)}});
}

} // namespace branchbook::gathering
