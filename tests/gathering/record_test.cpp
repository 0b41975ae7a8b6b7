// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/gathering_support.h"

#include "branchbook/book/attachment.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace gathering_test;

TEST_CASE("everything that was said comes back")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.startsAt = QTime(14, 30);
    g.endsAt = QTime(16, 10);
    g.topic = QStringLiteral("  2026年第三季度支部党员大会　");
    g.place = QStringLiteral("三楼党员活动室");
    g.host = QStringLiteral("周砚青");
    g.recorder = QStringLiteral("丁春晓");
    g.lecturer = QStringLiteral("韩知秋");
    g.studyMinutes = 90;
    g.minutesHtml = QStringLiteral("<p><b>周砚青：</b>开会。</p>");
    g.forYear = 2026;
    g.agenda = gathering::agendaOf({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    g.observers = {QStringLiteral("梁书言")};
    const auto id = made.save(g).value();
    const Gathering loaded = made.load(id);
    CHECK(loaded.topic == QStringLiteral("2026年第三季度支部党员大会"));
    CHECK(loaded.startsAt == g.startsAt);
    CHECK(loaded.endsAt == g.endsAt);
    CHECK(loaded.place == g.place);
    CHECK(loaded.host == g.host);
    CHECK(loaded.recorder == g.recorder);
    CHECK(loaded.lecturer == g.lecturer);
    CHECK(loaded.studyMinutes == 90);
    CHECK(loaded.minutesHtml == g.minutesHtml);
    CHECK(loaded.forYear == 2026);
    CHECK(gathering::titlesOf(loaded.agenda) == gathering::titlesOf(g.agenda));
    CHECK(loaded.observers == g.observers);
    CHECK(loaded.state == gathering::State::Draft);
    CHECK(loaded.enteredOn == kToday);
    REQUIRE(loaded.attendees.size() == 5);
    CHECK(loaded.attendees[1].name == QStringLiteral("方念慈"));
    CHECK(loaded.attendees[1].presence == Presence::OnLeave);
    CHECK(loaded.attendees[1].reason == QStringLiteral("公差"));

    gathering::GatheringQuery query;
    query.branch = made.branch;
    const auto rows = gathering::listGatherings(made.reader(), query).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].expected == 5);
    CHECK(rows[0].present == 4);
    CHECK(rows[0].onLeave == 1);
    CHECK(rows[0].absent == 0);
    CHECK(rows[0].studyMinutes == 90);
}

TEST_CASE("an edit replaces lists: shorter ones leave no rest, one undo takes all of it back")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = gathering::agendaOf({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    g.observers = {QStringLiteral("甲"), QStringLiteral("乙")};
    const auto id = made.save(g).value();
    Gathering edited = made.load(id);
    edited.agenda = gathering::agendaOf({QStringLiteral("二")});
    edited.observers.clear();
    edited.attendees.removeAt(0);
    edited.attendees[0].presence = Presence::Absent;
    REQUIRE(made.save(edited, kToday.addDays(30)));
    const Gathering after = made.load(id);
    CHECK(gathering::titlesOf(after.agenda) == QStringList{QStringLiteral("二")});
    CHECK(after.observers.isEmpty());
    CHECK(after.attendees.size() == 4);
    CHECK(after.attendees[0].presence == Presence::Absent);
    CHECK(after.enteredOn == kToday); // the day of entry is that of the first saving
    CHECK_FALSE(after.late);
    REQUIRE(made.book->undo());
    const Gathering back = made.load(id);
    CHECK(gathering::titlesOf(back.agenda) == gathering::titlesOf(g.agenda));
    CHECK(back.observers == g.observers);
    CHECK(back.attendees.size() == 5);
    NoProgress progress;
    CHECK(store::checkEverything(made.reader(), progress).value().isEmpty());
}

TEST_CASE("entered more than seven days afterwards is late; the number is a setting")
{
    Branch made;
    const auto isLate = [&](QDate held, QDate entered) {
        return made.load(made.save(made.draft(Kind::PartyLesson, held), entered).value()).late;
    };
    CHECK_FALSE(isLate(QDate(2026, 9, 11), kToday)); // seven days
    CHECK(isLate(QDate(2026, 9, 10), kToday)); // eight
    CHECK_FALSE(isLate(QDate(2026, 12, 24), kToday)); // planned
    REQUIRE(made.run(
        [](store::UnitOfWork& unit) { return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("10")); }));
    CHECK_FALSE(isLate(QDate(2026, 9, 8), kToday));
    CHECK(isLate(QDate(2026, 9, 7), kToday));
}

TEST_CASE("a reason stands only with those who were away")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.attendees[0].reason = QStringLiteral("left over from a change of mind");
    const Gathering loaded = made.load(made.save(g).value());
    CHECK(loaded.attendees[0].reason.isEmpty());
    CHECK(loaded.attendees[1].reason == QStringLiteral("公差"));
}

TEST_CASE("what cannot be a record is refused by name of the fault")
{
    Branch made;
    const auto codeOf = [&](const Gathering& g) { return made.save(g).error().code; };
    CHECK(codeOf(made.draft(Kind::PartyLesson, kToday, QStringLiteral(" ")))
          == QStringLiteral("gathering.topic_missing"));
    CHECK(codeOf(made.draft(Kind::PartyLesson, QDate())) == QStringLiteral("gathering.date_missing"));
    CHECK(codeOf(made.draft(Kind::PartyLesson, QDate(1026, 9, 10))) == QStringLiteral("gathering.day_early"));
    CHECK(codeOf(made.draft(Kind::PartyLesson, QDate(1921, 6, 30))) == QStringLiteral("gathering.day_early"));
    CHECK(codeOf(made.draft(Kind::PartyLesson, QDate(9999, 12, 31))) == QStringLiteral("gathering.day_far"));
    CHECK(codeOf(made.draft(Kind::PartyLesson, kToday.addYears(5).addDays(1))) == QStringLiteral("gathering.day_far"));
    const auto tooLong = made.save(made.draft(Kind::PartyLesson, kToday, QStringLiteral("字").repeated(201)));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == QStringLiteral("gathering.too_long"));
    CHECK(tooLong.error().args == QStringList{QStringLiteral("主题"), QStringLiteral("201"), QStringLiteral("200")});
    CHECK(made.save(
        made.draft(Kind::PartyLesson, kToday, QStringLiteral("𠮷").repeated(200)))); // two units, one character
    Gathering backwards = made.draft(Kind::PartyLesson, kToday);
    backwards.startsAt = QTime(16, 0);
    backwards.endsAt = QTime(14, 0);
    CHECK(codeOf(backwards) == QStringLiteral("gathering.time_order"));
    Gathering endless = made.draft(Kind::PartyLesson, kToday);
    endless.studyMinutes = 24 * 60 + 1;
    CHECK(codeOf(endless) == QStringLiteral("gathering.hours"));
    CHECK(codeOf(made.draft(Kind::GroupMeeting, kToday)) == QStringLiteral("gathering.group_missing"));
    CHECK(gathering::listGatherings(made.reader(), {}).value().size() == 1); // the one of 200 characters
}

TEST_CASE("an archived record is locked, a stale one is a conflict")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, kToday)).value();
    Gathering stale = made.load(id);
    Gathering fresh = stale;
    fresh.topic = QStringLiteral("改过");
    REQUIRE(made.save(fresh));
    stale.topic = QStringLiteral("也改");
    CHECK(made.save(stale).error().kind == ErrorKind::Conflict);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    Gathering locked = made.load(id);
    CHECK(locked.state == gathering::State::Archived);
    locked.topic = QStringLiteral("再改");
    const auto refused = made.save(locked);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.archived"));
    CHECK(made.load(id).topic == QStringLiteral("改过"));
    REQUIRE(made.book->undo()); // archiving taken back opens it again
    Gathering open = made.load(id);
    open.topic = QStringLiteral("再改");
    CHECK(made.save(open));
}

TEST_CASE("the recycle bin keeps a record out of every list and count")
{
    Branch made;
    Gathering g = made.attended(Kind::PartyLesson, QDate(2026, 9, 10));
    g.studyMinutes = 90;
    const auto id = made.save(g).value();
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, id, kToday); }));
    CHECK(gathering::listGatherings(made.reader(), {}).value().isEmpty());
    CHECK(gathering::studyTotals(made.reader(), made.branch, year, kToday).value().isEmpty());
    gathering::GatheringQuery bin;
    bin.recycled = true;
    REQUIRE(gathering::listGatherings(made.reader(), bin).value().size() == 1);
    CHECK(gathering::listGatherings(made.reader(), bin).value().first().recycledOn == kToday);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::restoreGathering(unit, id); }));
    CHECK(gathering::listGatherings(made.reader(), {}).value().size() == 1);
    CHECK(gathering::studyTotals(made.reader(), made.branch, year, kToday).value().size() == 5);
}

TEST_CASE("a file belongs to its record and is counted with it")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, kToday)).value();
    const QString path = made.folder.filePath(QStringLiteral("签到表.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    NoProgress progress;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto attached,
               book::attachFile(unit, QStringLiteral("gathering"), id.toString(), path, kToday, progress));
        return {};
    }));
    CHECK(gathering::listGatherings(made.reader(), {}).value()[0].attachments == 1);
    CHECK(book::listAttachments(made.reader(), QStringLiteral("gathering"), id.toString()).value()[0].name
          == QStringLiteral("签到表.pdf"));
}

TEST_CASE("a plan is late by the day on which it was recorded, and the date may change")
{
    Branch made;
    const auto id = made.save(made.draft(Kind::PartyLesson, QDate(2026, 3, 10)), QDate(2026, 1, 12)).value();
    CHECK_FALSE(gathering::isRecorded(made.load(id)));
    Gathering renamed = made.load(id);
    renamed.place = QStringLiteral("三楼");
    REQUIRE(made.save(renamed)); // half a year later, and still nobody says that it took place
    CHECK(made.load(id).enteredOn == QDate(2026, 1, 12));
    CHECK_FALSE(gathering::isRecorded(made.load(id)));
    Gathering recorded = made.load(id);
    recorded.attendees = made.attended(Kind::PartyLesson, QDate(2026, 3, 10)).attendees;
    REQUIRE(made.save(recorded));
    CHECK(made.load(id).enteredOn == kToday);
    CHECK(made.load(id).late);
    Gathering moved = made.load(id);
    moved.heldOn = QDate(2026, 9, 15);
    REQUIRE(made.save(moved, kToday.addDays(40)));
    CHECK_FALSE(made.load(id).late);
    CHECK(made.load(id).enteredOn == kToday);
    moved = made.load(id);
    moved.heldOn = QDate(2026, 9, 1);
    REQUIRE(made.save(moved));
    CHECK(made.load(id).late);

    moved = made.load(id); // a day after its entry, and still gone: entered anew, not a plan again
    moved.heldOn = QDate(2026, 9, 25);
    REQUIRE(made.save(moved, QDate(2026, 10, 1)));
    CHECK(gathering::isRecorded(made.load(id)));
    CHECK(made.load(id).enteredOn == QDate(2026, 10, 1));

    // Whom a plan expects is no attendance.
    const auto expecting =
        made.save(made.attended(Kind::GeneralMeeting, QDate(2026, 9, 10)), QDate(2026, 9, 1)).value();
    CHECK_FALSE(gathering::isRecorded(made.load(expecting)));

    const auto noted = made.save(made.draft(Kind::Forum, QDate(2026, 9, 10)), QDate(2026, 9, 1)).value();
    Gathering minutes = made.load(noted);
    minutes.minutesHtml = QStringLiteral("<p>开会。</p>");
    REQUIRE(made.save(minutes, QDate(2026, 9, 9))); // prepared before its day
    CHECK_FALSE(gathering::isRecorded(made.load(noted)));
    minutes = made.load(noted);
    minutes.minutesHtml = QStringLiteral("<p>开了会。</p>");
    REQUIRE(made.save(minutes, QDate(2026, 9, 11)));
    CHECK(gathering::isRecorded(made.load(noted)));
    CHECK_FALSE(made.load(noted).late);
}

TEST_CASE("archiving an unrecorded plan is the day of its record; the lock goes with undo alone")
{
    Branch made;
    const auto id = made.save(made.draft(Kind::PartyLesson, QDate(2026, 3, 10)), QDate(2026, 1, 12)).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    CHECK(made.load(id).enteredOn == kToday);
    CHECK(made.load(id).late);
    REQUIRE(
        made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday.addDays(9)); }));
    CHECK(made.load(id).enteredOn == kToday); // twice is once
    REQUIRE(made.book->undo());
    Gathering open = made.load(id);
    CHECK(open.state == gathering::State::Draft);
    open.topic = QStringLiteral("再改");
    CHECK(made.save(open));
}

TEST_CASE("what a record lacks is named, for a lesson also who spoke and the hours")
{
    Branch made;
    Gathering bare = made.draft(Kind::GeneralMeeting, kToday);
    CHECK(gathering::missingIn(bare)
          == QStringList{QStringLiteral("几点开始"), QStringLiteral("地点"), QStringLiteral("主持人"),
                         QStringLiteral("记录人"), QStringLiteral("到会人员"), QStringLiteral("议程或记录正文")});
    Gathering lesson = made.attended(Kind::PartyLesson, kToday);
    lesson.startsAt = QTime(9, 0);
    lesson.place = lesson.host = lesson.recorder = QStringLiteral("有");
    lesson.agenda = gathering::agendaOf({QStringLiteral("一")});
    CHECK(gathering::missingIn(lesson) == QStringList{QStringLiteral("主讲人"), QStringLiteral("学时")});
    lesson.lecturer = QStringLiteral("有");
    lesson.studyMinutes = 90;
    CHECK(gathering::missingIn(lesson).isEmpty());
}

TEST_CASE("whom a plan expects is never counted as present, however the plan is saved")
{
    Branch made;
    const QDate day(2026, 9, 25);
    const auto id = made.save(made.attended(Kind::GeneralMeeting, day, {QStringLiteral("方念慈")})).value();
    const auto present = [&] {
        int count = 0;
        for (const auto& person : made.load(id).attendees)
            count += person.presence == Presence::Present ? 1 : 0;
        return count;
    };
    CHECK(present() == 0);
    CHECK(made.load(id).attendees[1].reason == QStringLiteral("公差")); // who excused himself beforehand
    Gathering moved = made.load(id); // its day is gone, somebody writes where it is to be
    moved.place = QStringLiteral("三楼");
    REQUIRE(made.save(moved, day.addDays(2)));
    CHECK_FALSE(gathering::isRecorded(made.load(id)));
    CHECK(gathering::listGatherings(made.reader(), {}).value()[0].absent == 0);
    const auto refused = made.run([&](store::UnitOfWork& unit) -> Result<> {
        Gathering bare = made.attended(Kind::GeneralMeeting, day);
        BB_TRY(const auto other, gathering::saveGathering(unit, bare, kToday));
        return gathering::archiveGathering(unit, other, day.addDays(2));
    });
    REQUIRE_FALSE(refused); // nobody said who came
    CHECK(refused.error().code == QStringLiteral("gathering.attendance_missing"));
    Gathering minutes = made.load(id); // minutes make it a record, and nobody present of anybody
    minutes.minutesHtml = QStringLiteral("<p>开会。</p>");
    REQUIRE(made.save(minutes, day.addDays(2)));
    CHECK(gathering::isRecorded(made.load(id)));
    CHECK(present() == 0);
    CHECK(gathering::missingIn(made.load(id)).contains(QStringLiteral("4 个人的缺席原因")));
    Gathering came = made.load(id);
    for (auto& person : came.attendees)
        person.presence = person.reason.isEmpty() ? Presence::Present : person.presence;
    REQUIRE(made.save(came, day.addDays(2)));
    CHECK(present() == 4);
    CHECK(gathering::listGatherings(made.reader(), {}).value()[0].present == 4);
}

TEST_CASE("a meeting is archived from its day on, not before")
{
    Branch made;
    const QDate day(2026, 9, 25);
    const auto id = made.save(made.draft(Kind::PartyLesson, day)).value();
    const auto archive = [&](QDate today) {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, today); });
    };
    const auto early = archive(day.addDays(-1));
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::Refused);
    CHECK(early.error().code == QStringLiteral("gathering.archive_later"));
    CHECK(sentence(early.error()) == QStringLiteral("2026-09-25 还没有到，会议开过以后才能归档。"));
    CHECK(made.load(id).state == gathering::State::Draft);
    CHECK_FALSE(gathering::isRecorded(made.load(id)));
    CHECK(archive(day));
    CHECK(made.load(id).state == gathering::State::Archived);
}

TEST_CASE("titles and names are kept in one line, wherever they came from")
{
    Branch made;
    const QString broken = QStringLiteral(" 一\n二\t三\r\n 四\u2028五 ");
    const QString line = QStringLiteral("一 二 三 四 五");
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.topic = g.place = g.host = g.recorder = g.lecturer = broken;
    g.observers = {broken};
    g.agenda = gathering::agendaOf({broken});
    g.agenda[0].proposer = broken;
    g.agenda[0].papers = {{broken, true}};
    g.attendees[1].reason = broken;
    g.resolutions = {{}};
    g.resolutions[0].text = broken;
    const Gathering stored = made.load(made.save(g).value());
    for (const QString& text :
         {stored.topic, stored.place, stored.host, stored.recorder, stored.lecturer, stored.observers[0],
          stored.agenda[0].title, stored.agenda[0].proposer, stored.agenda[0].papers[0].name,
          stored.attendees[1].reason, stored.resolutions[0].text})
        CHECK(text == line);
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::putStandingAgenda(unit, made.branch, Kind::GeneralMeeting, gathering::agendaOf({broken}));
    }));
    CHECK(gathering::loadStandingAgenda(made.reader(), made.branch, Kind::GeneralMeeting).value()[0].title == line);
}

TEST_CASE("a meeting with its attendance is not put off: who came and why others did not stay in the book")
{
    Branch made;
    const QDate held = kToday.addDays(-10);
    Gathering g = made.attended(Kind::GeneralMeeting, held, {QStringLiteral("方念慈")});
    const auto id = made.save(g, held).value();

    Gathering moved = made.load(id);
    moved.heldOn = kToday.addDays(1);
    CHECK(made.save(moved).error().code == QStringLiteral("gathering.held_later"));
    moved.attendees.clear(); // as the window has it while the day is one to come
    CHECK(made.save(moved).error().code == QStringLiteral("gathering.held_later"));
    CHECK(made.load(id).attendees == g.attendees);

    moved = made.load(id);
    moved.heldOn = kToday.addDays(-3); // later than it was entered, but gone by
    REQUIRE(made.save(moved));
    CHECK(made.load(id).attendees == g.attendees);
    CHECK(gathering::isRecorded(made.load(id)));
    moved = made.load(id);
    moved.heldOn = held;
    REQUIRE(made.save(moved));
    CHECK(made.load(id).attendees == g.attendees);
}

TEST_CASE("a meeting of which only its plan was written may be put off, with the leave that was asked for")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday.addDays(5), {QStringLiteral("方念慈")});
    const auto id = made.save(g).value();
    Gathering moved = made.load(id);
    moved.heldOn = kToday.addDays(40);
    REQUIRE(made.save(moved));
    const Gathering now = made.load(id);
    CHECK(now.attendees[1].presence == Presence::OnLeave);
    CHECK(now.attendees[1].reason == QStringLiteral("公差"));
}

TEST_CASE("of one day the record without a time, entered last, stands on top of the list")
{
    Branch made;
    Gathering timed = made.attended(Kind::GeneralMeeting, kToday);
    timed.startsAt = QTime(15, 0);
    REQUIRE(made.save(timed));
    const auto second = made.save(made.attended(Kind::GeneralMeeting, kToday)).value();
    CHECK(gathering::listGatherings(made.reader(), {}).value().first().id == second);
}
