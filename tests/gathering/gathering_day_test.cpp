// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of gatherings as it stood on a past day (截至).
#include "branchbook/base/progress.h"
#include "branchbook/gathering/correction.h"
#include "gathering/decision_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace gathering_test;
using gathering::GatheringRow;
using gathering::State;

namespace {

const QDate kHeld(2026, 7, 10);

/// The only one of the branch; nothing: it is not on the list of that day.
std::optional<GatheringRow> rowOn(const Branch& made, QDate day)
{
    const auto rows = gathering::listGatheringsOn(made.reader(), {}, day).value();
    REQUIRE(rows.size() <= 1);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

void archive(Branch& made, gathering::GatheringId id, QDate day)
{
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, day); }));
}

} // namespace

TEST_CASE("what was held by the day is there, as a draft until the day of its archiving")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kHeld), QDate(2026, 7, 12)).value();
    archive(made, id, QDate(2026, 8, 1));
    CHECK_FALSE(rowOn(made, QDate(2026, 7, 9)));
    for (const QDate day : {kHeld, QDate(2026, 7, 31)}) { // also before it was entered: it had been held
        INFO(day.toString(Qt::ISODate).toStdString());
        const auto row = rowOn(made, day);
        REQUIRE(row);
        CHECK(row->state == State::Draft);
        CHECK_FALSE(row->archivedOn.isValid());
        CHECK_FALSE(row->isPlanned(day));
        CHECK(row->present == 5);
    }
    const auto row = rowOn(made, QDate(2026, 8, 1));
    REQUIRE(row);
    CHECK(row->state == State::Archived);
    CHECK(row->archivedOn == QDate(2026, 8, 1));
    CHECK(row->present == 5);
}

TEST_CASE("a plan is there from its day of entry; once it was recorded, nobody knows since when")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kHeld), QDate(2026, 6, 1)).value();
    CHECK_FALSE(rowOn(made, QDate(2026, 5, 31)));
    for (const QDate day : {QDate(2026, 6, 1), QDate(2026, 7, 9), kHeld}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const auto row = rowOn(made, day);
        REQUIRE(row);
        CHECK(row->isPlanned(day));
        CHECK(row->expected == 5);
        CHECK(row->present == 0);
    }
    Gathering came = made.load(id);
    came.attendees = made.attended(Kind::PartyLesson, kHeld, {QStringLiteral("方念慈")}).attendees;
    REQUIRE(made.save(came, QDate(2026, 7, 12)));
    CHECK_FALSE(rowOn(made, QDate(2026, 7, 9)));
    const auto row = rowOn(made, kHeld);
    REQUIRE(row);
    CHECK_FALSE(row->isPlanned(kHeld));
    CHECK(row->present == 4);
    CHECK(row->onLeave == 1);
}

TEST_CASE("what was archived as it was planned was a plan before")
{
    GatheringRow row;
    row.heldOn = kHeld;
    row.enteredOn = QDate(2026, 6, 1);
    row.state = State::Archived;
    row.archivedOn = QDate(2026, 8, 1);
    row.expected = 5;
    row.present = 5;
    const QDate before(2026, 7, 31);
    for (const QDate day : {QDate(2026, 6, 1), kHeld, before}) {
        const auto then = gathering::standingOn(row, day);
        REQUIRE(then);
        CHECK(then->state == State::Draft);
        CHECK(then->isPlanned(day));
        CHECK(then->present == 0);
    }
    CHECK(gathering::standingOn(row, QDate(2026, 8, 1))->state == State::Archived);
    CHECK(gathering::standingOn(row, QDate(2026, 8, 1))->present == 5);
    row.archivedOn = {}; // of a record that does not say when
    CHECK(gathering::standingOn(row, before)->state == State::Archived);
    CHECK(gathering::standingOn(row, QDate(2026, 6, 1))->state == State::Draft); // it was not held yet
    CHECK_FALSE(gathering::standingOn(row, QDate(2026, 5, 31)));
}

TEST_CASE("attachments count from the day on which they were added")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kHeld), kHeld).value();
    const auto attach = [&](const char16_t* name, QDate on) {
        QFile file(made.folder.filePath(QString::fromUtf16(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(file.fileName().toUtf8());
        file.close();
        NoProgress progress;
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            return book::attachFile(unit, QStringLiteral("gathering"), id.toString(), file.fileName(), on, progress)
                .map([](auto) {});
        }));
    };
    attach(u"one.txt", QDate(2026, 7, 20));
    attach(u"two.txt", QDate(2026, 8, 5));
    CHECK(rowOn(made, QDate(2026, 7, 19))->attachments == 0);
    CHECK(rowOn(made, QDate(2026, 7, 20))->attachments == 1);
    CHECK(rowOn(made, QDate(2026, 8, 4))->attachments == 1);
    CHECK(rowOn(made, QDate(2026, 8, 5))->attachments == 2);
    CHECK(gathering::listGatherings(made.reader(), {}).value().first().attachments == 2);
}

TEST_CASE("a correction tells how it was, and is itself there from its day")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kHeld), kHeld).value();
    archive(made, id, QDate(2026, 8, 1));
    Gathering now = made.load(id);
    now.topic = QStringLiteral("党课：更正后的主题");
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::correctGathering(unit, now, QStringLiteral("写错了"), QDate(2026, 8, 15), &officialRules());
    }));
    const auto on = [&](QDate day) {
        const auto row = rowOn(made, day);
        REQUIRE(row);
        CHECK(row->topic == now.topic);
        return gathering::standingOn(made.load(id), *row, day);
    };
    REQUIRE(made.load(id).corrections.size() == 1);
    CHECK(on(QDate(2026, 7, 31)).state == State::Draft);
    CHECK(on(QDate(2026, 7, 31)).topic == now.topic);
    CHECK(on(QDate(2026, 8, 1)).state == State::Archived);
    CHECK(on(QDate(2026, 8, 14)).corrections.isEmpty());
    CHECK(on(QDate(2026, 8, 15)).corrections.size() == 1);
}

TEST_CASE("of a plan of then nobody is there, in the record as in the row")
{
    Branch made;
    Gathering planned = made.attended(Kind::PartyLesson, kHeld, {QStringLiteral("方念慈")});
    planned.state = State::Archived; // as records of old have it: entered before its day and archived
    planned.enteredOn = QDate(2026, 6, 1);
    GatheringRow row;
    row.heldOn = kHeld;
    row.enteredOn = planned.enteredOn;
    row.state = State::Archived;
    const auto then = gathering::standingOn(row, QDate(2026, 7, 9));
    REQUIRE(then);
    const Gathering record = gathering::standingOn(planned, *then, QDate(2026, 7, 9));
    CHECK(record.state == State::Draft);
    CHECK_FALSE(gathering::isRecorded(record));
    for (const auto& person : record.attendees)
        CHECK(person.presence != Presence::Present);
}

TEST_CASE("the list of a past day keeps to branch, kind and period, newest first, and leaves the bin out")
{
    Branch made;
    const auto hold = [&](Kind kind, QDate day, QDate entered) {
        return made.save(made.attended(kind, day), entered).value();
    };
    (void)hold(Kind::PartyLesson, QDate(2026, 6, 30), QDate(2026, 6, 30));
    (void)hold(Kind::PartyLesson, kHeld, kHeld);
    (void)hold(Kind::ThemePartyDay, QDate(2026, 7, 20), QDate(2026, 7, 20));
    (void)hold(Kind::ThemePartyDay, QDate(2026, 9, 25), QDate(2026, 7, 15)); // planned
    const auto binned = hold(Kind::PartyLesson, QDate(2026, 7, 11), QDate(2026, 7, 11));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, binned, kToday); }));
    gathering::GatheringQuery query;
    query.branch = made.branch;
    query.period = DateRange{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    const auto days = [&](QDate day) {
        QStringList found;
        const auto rows = gathering::listGatheringsOn(made.reader(), query, day).value();
        for (const auto& row : rows)
            found.append(row.heldOn.toString(QStringLiteral("M.d")));
        return found.join(u' ');
    };
    CHECK(days(QDate(2026, 7, 9)).isEmpty());
    CHECK(days(QDate(2026, 7, 14)) == QStringLiteral("7.10"));
    CHECK(days(QDate(2026, 7, 15)) == QStringLiteral("9.25 7.10"));
    CHECK(days(QDate(2026, 7, 20)) == QStringLiteral("9.25 7.20 7.10"));
    query.kind = Kind::PartyLesson;
    CHECK(days(QDate(2026, 7, 20)) == QStringLiteral("7.10"));
}
