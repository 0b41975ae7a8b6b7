// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is private about an absence: beside the record, for those who were away, and in nothing that the record says.
#include "branchbook/gathering/absence_note.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;

namespace {

QString noteOf(Branch& made, gathering::GatheringId id, book::MemberId member, const QString& note)
{
    const auto done = made.run([&](store::UnitOfWork& unit) { return gathering::noteAbsence(unit, id, member, note); });
    return done ? QString() : done.error().code;
}

} // namespace

TEST_CASE("a note is written of somebody who was away, corrected, taken away, and undone")
{
    Branch made;
    const QString name = QStringLiteral("韩知秋");
    const auto away = made.member(name);
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday, {name})).value();
    const auto note = [&] { return gathering::absenceNotes(made.reader(), made.load(id)).value().value(away); };
    const Gathering before = made.load(id);
    CHECK(noteOf(made, id, made.member(QStringLiteral("周砚青")), QStringLiteral("住院"))
          == QStringLiteral("gathering.note_present"));
    CHECK(noteOf(made, id, made.member(QStringLiteral("谭嘉禾")), QStringLiteral("住院"))
          == QStringLiteral("gathering.note_present")); // not expected at all
    CHECK(noteOf(made, id, away, QString(gathering::kLongestAbsenceNote + 1, u'病'))
          == QStringLiteral("gathering.note_long"));
    CHECK(noteOf(made, id, away, QStringLiteral(" 住院治疗 ")).isEmpty());
    CHECK(note() == QStringLiteral("住院治疗"));
    CHECK(made.load(id) == before); // no part of the record
    CHECK(noteOf(made, id, away, QStringLiteral("已经出院")).isEmpty());
    CHECK(note() == QStringLiteral("已经出院"));
    REQUIRE(made.book->undo());
    CHECK(note() == QStringLiteral("住院治疗"));
    CHECK(noteOf(made, id, away, {}).isEmpty());
    CHECK(note().isEmpty());
}

TEST_CASE("of somebody who came after all nothing is told, and an archived record stays as it is")
{
    Branch made;
    const QString name = QStringLiteral("韩知秋");
    const auto away = made.member(name);
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday, {name})).value();
    const auto notes = [&] { return gathering::absenceNotes(made.reader(), made.load(id)).value(); };
    REQUIRE(noteOf(made, id, away, QStringLiteral("住院")).isEmpty());
    Gathering came = made.load(id);
    for (gathering::Attendee& person : came.attendees) {
        person.presence = Presence::Present;
        person.reason.clear();
    }
    REQUIRE(made.save(came));
    CHECK(notes().isEmpty());
    REQUIRE(made.book->undo());
    CHECK(notes().size() == 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    CHECK(noteOf(made, id, away, QStringLiteral("住院，下月复查")).isEmpty());
    CHECK(notes().value(away) == QStringLiteral("住院，下月复查"));
    CHECK(made.load(id).corrections.isEmpty());
}
