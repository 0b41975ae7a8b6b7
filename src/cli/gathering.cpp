// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace branchbook::cli {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

constexpr int kDefaultClassHour = 45; // minutes, a setting

/// Whole minutes do not hold one and a half class hours of 45 minutes; the plainest number that means these minutes does.
double hoursOf(int minutes, int classHour)
{
    for (const int parts : {1, 2, 4, 10, 100}) {
        const double plain = std::round(static_cast<double>(minutes) * parts / classHour) / parts;
        if (std::lround(plain * classHour) == minutes)
            return plain;
    }
    return static_cast<double>(minutes) / classHour;
}

QJsonObject jsonOf(const Gathering& g, QDate today, int classHour)
{
    QJsonArray expected;
    QJsonArray present;
    QJsonArray absent;
    const bool planned = g.heldOn > today || !gathering::isRecorded(g);
    for (const Attendee& person : g.attendees) {
        expected.append(person.name);
        if (planned && person.presence == Presence::Present)
            continue; // expected, no more
        if (person.presence == Presence::Present)
            present.append(person.name);
        else
            absent.append(
                QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("reason"), person.reason}});
    }
    QJsonObject json{{QStringLiteral("id"), g.id.toString()},
                     {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(g.kind).name)},
                     {QStringLiteral("date"), g.heldOn.toString(Qt::ISODate)},
                     {QStringLiteral("topic"), g.topic},
                     {QStringLiteral("planned"), planned},
                     {QStringLiteral("expected"), expected},
                     {QStringLiteral("present"), present},
                     {QStringLiteral("absent"), absent},
                     {QStringLiteral("entered_on"), g.enteredOn.toString(Qt::ISODate)},
                     {QStringLiteral("late"), g.late},
                     {QStringLiteral("state"),
                      g.state == gathering::State::Archived ? QStringLiteral("archived") : QStringLiteral("draft")}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(QStringLiteral("start"), g.startsAt.toString(QStringLiteral("HH:mm")));
    put(QStringLiteral("end"), g.endsAt.toString(QStringLiteral("HH:mm")));
    put(QStringLiteral("place"), g.place);
    put(QStringLiteral("host"), g.host);
    put(QStringLiteral("recorder"), g.recorder);
    put(QStringLiteral("lecturer"), g.lecturer);
    put(QStringLiteral("group"), g.groupName);
    if (!g.agenda.isEmpty())
        json.insert(QStringLiteral("agenda"), QJsonArray::fromStringList(g.agenda));
    if (!g.observers.isEmpty())
        json.insert(QStringLiteral("observers"), QJsonArray::fromStringList(g.observers));
    if (g.studyMinutes)
        json.insert(QStringLiteral("hours"), hoursOf(*g.studyMinutes, classHour));
    if (g.forYear)
        json.insert(QStringLiteral("for-year"), *g.forYear);
    return json;
}

QString lineOf(const Gathering& g, QDate today)
{
    const bool planned = g.heldOn > today || !gathering::isRecorded(g);
    const auto present = std::count_if(g.attendees.begin(), g.attendees.end(), [planned](const Attendee& person) {
        return !planned && person.presence == Presence::Present;
    });
    QString line = QStringLiteral("%1\t%2\t%3\t%4/%5")
                       .arg(g.heldOn.toString(Qt::ISODate),
                            shownName(gathering::kindInfo(g.kind).name, gathering::kindTitle(g.kind)), g.topic)
                       .arg(present)
                       .arg(g.attendees.size());
    if (g.heldOn > today)
        line += tr("\t计划");
    else if (planned)
        line += tr("\t已安排、尚未记录");
    if (g.late)
        line += tr("\t补记于 %1").arg(g.enteredOn.toString(Qt::ISODate));
    return line;
}

/// A name, or an id where a name is not unique.
Result<qsizetype> indexOf(const QList<Attendee>& people, const QString& wanted)
{
    const QString name = normalizedName(wanted);
    qsizetype found = -1;
    int hits = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].name == name || people[i].member.toString() == wanted) {
            found = i;
            ++hits;
        }
    }
    if (hits == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.not_expected"), {wanted});
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    return found;
}

Result<QList<Attendee>> chosenPeople(const store::Session& session, const Gathering& g, const QStringList& names)
{
    BB_TRY(const auto everybody,
           gathering::expectedOn(session, g.branch, gathering::Kind::GeneralMeeting, {}, g.heldOn));
    QList<Attendee> chosen;
    for (const QString& name : names) {
        const auto at = indexOf(everybody, name);
        if (!at)
            return fail(ErrorKind::Invalid,
                        at.error().code == u"gathering.not_expected" ? QStringLiteral("book.member_unknown")
                                                                     : at.error().code,
                        at.error().args);
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const Attendee& other) { return other.member == everybody[*at].member; }))
            chosen.append(everybody[*at]);
    }
    return chosen;
}

Result<> markPresence(Gathering& g, const Invocation& given)
{
    if (given.has(QStringLiteral("present"))) {
        for (Attendee& person : g.attendees)
            person.presence = Presence::Absent;
        for (const QString& name : given.list(QStringLiteral("present"))) {
            BB_TRY(const qsizetype at, indexOf(g.attendees, name));
            g.attendees[at].presence = Presence::Present;
        }
    }
    for (QString entry : given.list(QStringLiteral("absent"))) {
        entry.replace(u'：', u':');
        BB_TRY(const qsizetype at, indexOf(g.attendees, entry.section(u':', 0, 0).trimmed()));
        if (given.has(QStringLiteral("present")) && g.attendees[at].presence == Presence::Present)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.both"), {g.attendees[at].name});
        g.attendees[at].reason = entry.section(u':', 1).trimmed();
        g.attendees[at].presence = g.attendees[at].reason.isEmpty() ? Presence::Absent : Presence::OnLeave;
    }
    return {};
}

Result<QTime> timeOption(const Invocation& given, const QString& option)
{
    const QString text = given.value(option);
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (given.has(option) && !time.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("value.time"), {text});
    return time;
}

Result<> readNumbers(Gathering& g, const Invocation& given, int classHour)
{
    if (given.has(QStringLiteral("hours"))) {
        bool ok = false;
        const double hours = given.value(QStringLiteral("hours")).toDouble(&ok);
        if (!ok || !(hours >= 0) || hours > 24)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.hours"), {given.value(QStringLiteral("hours"))});
        g.studyMinutes = static_cast<int>(std::lround(hours * classHour));
    }
    if (given.has(QStringLiteral("for-year"))) {
        bool ok = false;
        g.forYear = given.value(QStringLiteral("for-year")).toInt(&ok);
        if (!ok || *g.forYear < 1921 || *g.forYear > 9999)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.number"),
                        {QStringLiteral("--for-year"), given.value(QStringLiteral("for-year"))});
    }
    return {};
}

Result<> readGroup(Gathering& g, const store::Session& session, const QString& name)
{
    if (name.isEmpty())
        return {};
    BB_TRY(const auto groups, book::listGroups(session, g.branch));
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const book::PartyGroup& group) { return group.name == name; });
    if (found == groups.end())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.group_unknown"), {name});
    g.group = found->id;
    g.groupName = found->name;
    return {};
}

Result<> checkDay(const Gathering& g, const Invocation& given, const book::Branch& branch, QDate today)
{
    if (g.heldOn > today && given.has(QStringLiteral("present")))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.present_later"), {g.heldOn.toString(Qt::ISODate)});
    if (!branch.founded.isEmpty() && g.heldOn < branch.founded.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.before_branch"),
                    {g.heldOn.toString(Qt::ISODate), branch.founded.toIso()});
    return {};
}

/// What is recorded although it looks wrong.
QStringList doubtsAbout(const Gathering& g, QDate today)
{
    if (g.heldOn > today || !g.attendees.isEmpty())
        return {};
    return {tr("注意：%1 那天没有应到人员，这条记录的应到和实到都是 0 人。请核对日期和名册。")
                .arg(g.heldOn.toString(Qt::ISODate))};
}

QString kindNames()
{
    QStringList names;
    for (const gathering::KindInfo& info : gathering::kinds())
        names.append(QString::fromLatin1(info.name));
    return names.join(QStringLiteral("、"));
}

Result<Gathering> readGathering(Context& context, const book::Book& opened, int classHour)
{
    const Invocation& given = context.invocation();
    Gathering g;
    const auto kind = gathering::kindByName(given.value(QStringLiteral("kind")));
    if (!kind)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.kind_unknown"),
                    {given.value(QStringLiteral("kind")), kindNames()});
    g.kind = *kind;
    BB_TRY(g.heldOn, context.date(QStringLiteral("date"), opened.today()));
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    g.branch = branch.id;
    BB_CHECK(checkDay(g, given, branch, opened.today()));
    g.topic = given.value(QStringLiteral("topic"));
    g.place = given.value(QStringLiteral("place"));
    g.host = given.value(QStringLiteral("host"));
    g.recorder = given.value(QStringLiteral("recorder"));
    g.lecturer = given.value(QStringLiteral("lecturer"));
    g.agenda = given.values(QStringLiteral("agenda"));
    g.observers = given.list(QStringLiteral("observers"));
    g.minutesHtml = given.value(QStringLiteral("minutes")).toHtmlEscaped();
    BB_TRY(g.startsAt, timeOption(given, QStringLiteral("start")));
    BB_TRY(g.endsAt, timeOption(given, QStringLiteral("end")));
    BB_CHECK(readNumbers(g, given, classHour));
    BB_CHECK(readGroup(g, opened.reader(), given.value(QStringLiteral("group"))));
    const bool attendanceGiven = given.has(QStringLiteral("expected")) || given.has(QStringLiteral("present"))
        || given.has(QStringLiteral("absent"));
    if (given.has(QStringLiteral("expected"))) {
        BB_TRY(g.attendees, chosenPeople(opened.reader(), g, given.list(QStringLiteral("expected"))));
    } else if (g.heldOn <= opened.today() || attendanceGiven) {
        BB_TRY(g.attendees, gathering::expectedOn(opened.reader(), g.branch, g.kind, g.group, g.heldOn));
    }
    BB_CHECK(markPresence(g, given));
    return g;
}

Result<Answer> gatheringAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const int classHour, book::loadNumber(opened->reader(), book::kClassHourSetting, kDefaultClassHour));
    BB_TRY(const Gathering g, readGathering(context, *opened, classHour));
    gathering::GatheringId id;
    const auto saved =
        opened->perform(QStringLiteral("gathering.add"), tr("记录%1").arg(gathering::kindTitle(g.kind)),
                        [&](store::UnitOfWork& unit) -> Result<> {
                            BB_TRY(id, gathering::saveGathering(unit, g, opened->today()));
                            for (const QString& file : context.invocation().values(QStringLiteral("attach"))) {
                                BB_TRY([[maybe_unused]] const auto attached,
                                       book::attachFile(unit, QStringLiteral("gathering"), id.toString(), file,
                                                        opened->today(), context.progress()));
                            }
                            return {};
                        });
    if (!saved)
        return fail(saved.error());
    BB_TRY(const Gathering stored, gathering::loadGathering(opened->reader(), id));
    return Answer{jsonOf(stored, opened->today(), classHour),
                  {lineOf(stored, opened->today())},
                  0,
                  doubtsAbout(stored, opened->today())};
}

Result<Answer> gatheringList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const store::Session& session = opened->reader();
    BB_TRY(const int classHour, book::loadNumber(session, book::kClassHourSetting, kDefaultClassHour));
    BB_TRY(const book::Branch branch, context.branch(session));
    gathering::GatheringQuery query;
    query.branch = branch.id;
    const QString quarter = context.invocation().value(QStringLiteral("quarter"));
    if (!quarter.isEmpty()) {
        const auto parsed = Quarter::fromString(quarter);
        if (!parsed)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {quarter});
        query.period = parsed->range();
    }
    if (const QString kind = context.invocation().value(QStringLiteral("kind")); !kind.isEmpty()) {
        query.kind = gathering::kindByName(kind);
        if (!query.kind)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.kind_unknown"), {kind, kindNames()});
    }
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    Answer answer;
    QJsonArray list;
    for (const gathering::GatheringRow& row : rows) {
        BB_TRY(const Gathering g, gathering::loadGathering(session, row.id));
        list.append(jsonOf(g, opened->today(), classHour));
        answer.lines << lineOf(g, opened->today());
    }
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> gatheringCommands()
{
    const QString noun = QStringLiteral("gathering");
    QStringList options;
    for (const char* option :
         {"!kind=K", "!date=D", "!topic=T", "start=HH:MM", "end=HH:MM", "place=P", "host=N", "recorder=N", "lecturer=N",
          "group=N", "expected=N,N…", "present=N,N…", "absent=N:REASON,…", "hours=H", "agenda=T…", "minutes=T",
          "observers=N,N…", "for-year=Y", "attach=FILE…"})
        options.append(QString::fromUtf8(option));
    return {{noun,
             QStringLiteral("add"),
             {},
             options,
             tr("记录一次会议、学习或活动；日期在今天之后的是计划"),
             gatheringAdd},
            {noun,
             QStringLiteral("list"),
             {},
             {QStringLiteral("quarter=Q"), QStringLiteral("kind=K")},
             tr("活动记录，新的在前"),
             gatheringList}};
}

} // namespace branchbook::cli
