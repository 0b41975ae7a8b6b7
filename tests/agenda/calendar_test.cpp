// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar file, read by another program (python3-icalendar) and held against RFC 5545 line by line.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/calendar_file.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace agenda_test;

namespace {

struct Event {
    bool timed = false;
    QString uid;
    QString start;
    QString end;
    QString summary;
    QString place;
    QString description;
};

std::vector<Event> readByOthers(const QByteArray& text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ics")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(BRANCHBOOK_READ_CALENDAR), file.fileName()}); // Debian's own: it has the reader
    REQUIRE(reader.waitForFinished());
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    std::vector<Event> events;
    for (const QString& line : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        REQUIRE(fields.size() == 7);
        events.push_back({fields[0] == u"time", fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]});
    }
    return events;
}

/// RFC 5545 §3.1: CR LF everywhere, no line above 75 octets, and each is whole UTF-8.
void checkLines(const QByteArray& text)
{
    CHECK(text.endsWith("\r\n"));
    QByteArray rest = text;
    rest.replace("\r\n", "\x01");
    CHECK_FALSE(rest.contains('\r'));
    CHECK_FALSE(rest.contains('\n'));
    const QList<QByteArray> lines = rest.split('\x01');
    for (const QByteArray& line : lines) {
        CHECK(line.size() <= 75);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
}

MadeAgenda sample()
{
    MadeAgenda made;
    made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Overdue);
    made.add("meeting.committee.monthly", QStringLiteral("2026-07"), State::Done, 1);
    made.add("meeting.committee.monthly", QStringLiteral("2026-06"), State::Waived);
    Finding& open = made.add("meeting.general.quarterly", QStringLiteral("2026Q4"), State::Upcoming);
    open.why = QStringLiteral("一句很长的话，里面有逗号,分号;反斜杠\\和换行\n以及需要两个代理的字𠮷；")
        + QStringLiteral("一般每季度召开1次，第四季度应在12月31日前召开。").repeated(4);
    made.addGathering(Kind::GeneralMeeting, QDate(2026, 12, 25), &open, QTime(14, 30), QStringLiteral("第四季度大会"));
    made.agenda.planned[0].endsAt = QTime(16, 10);
    made.agenda.planned[0].place = QStringLiteral("三楼, 党员活动室");
    made.addGathering(Kind::ThemePartyDay, QDate(2026, 12, 31), nullptr, {}, QStringLiteral("主题党日：回头看"));
    made.addGathering(Kind::PartyLesson, QDate(2026, 11, 13), nullptr, QTime(23, 30), QStringLiteral("夜校"));
    return made;
}

} // namespace

TEST_CASE("what is open and what is planned, as another program reads it")
{
    const MadeAgenda made = sample();
    const QByteArray text = agenda::calendarText(made.agenda);
    checkLines(text);
    CHECK(text.contains("CATEGORIES:组织建设\r\n")); // a word for people, not our id
    const auto events = readByOthers(text);
    REQUIRE(events.size() == 5); // two open findings, three plans
    CHECK_FALSE(events[0].timed);
    CHECK(events[0].start == QStringLiteral("2026-08-31"));
    CHECK(events[0].end == QStringLiteral("2026-09-01")); // the day after: DTEND does not belong to it
    CHECK(events[0].summary == QStringLiteral("逾期：") + made.agenda.findings[0].title);
    CHECK(events[1].start == QStringLiteral("2026-12-31"));
    CHECK(events[1].end == QStringLiteral("2027-01-01"));
    QString why = made.agenda.findings[3].why;
    why.replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n"));
    CHECK(events[1].description == why + QStringLiteral("\\n依据《支部工作条例（试行）》第十一条"));
    CHECK(events[2].timed);
    CHECK(events[2].start.startsWith(QStringLiteral("2026-12-25T14:30:00")));
    CHECK(events[2].end.startsWith(QStringLiteral("2026-12-25T16:10:00")));
    CHECK(events[2].summary == QStringLiteral("支部党员大会：第四季度大会"));
    CHECK(events[2].place == QStringLiteral("三楼, 党员活动室"));
    CHECK_FALSE(events[3].timed);
    CHECK(events[3].summary == QStringLiteral("主题党日：回头看")); // the kind is not said twice
    CHECK(events[4].end.startsWith(QStringLiteral("2026-11-14T00:30:00"))); // an hour where no end is known
}

TEST_CASE("the same day gives the same bytes, another day the same UIDs")
{
    MadeAgenda made = sample();
    const QByteArray text = agenda::calendarText(made.agenda);
    CHECK(agenda::calendarText(made.agenda) == text);
    CHECK(text.contains("\r\nDTSTAMP:20260918T000000Z\r\n"));
    const auto first = readByOthers(text);
    made.agenda.today = QDate(2026, 9, 19);
    const auto second = readByOthers(agenda::calendarText(made.agenda));
    REQUIRE(first.size() == second.size());
    QSet<QString> uids;
    for (size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].uid == second[i].uid);
        uids.insert(first[i].uid);
    }
    CHECK(uids.size() == static_cast<qsizetype>(first.size()));
    made.agenda.facts.branchId = QStringLiteral("other"); // two branches may owe the same
    CHECK(readByOthers(agenda::calendarText(made.agenda))[0].uid != first[0].uid);
}

TEST_CASE("lines are folded between characters, whatever their width")
{
    for (int length = 0; length < 90; ++length) {
        MadeAgenda made;
        Finding& finding = made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Overdue);
        finding.why = QString(length, u'x') + QStringLiteral("每𠮷").repeated(30);
        const QByteArray text = agenda::calendarText(made.agenda);
        checkLines(text);
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        CHECK(unfolded.contains("\r\nDESCRIPTION:" + finding.why.toUtf8()));
    }
}
