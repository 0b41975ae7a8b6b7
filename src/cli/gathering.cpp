// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_options.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/day_doubt.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/organization/archive_meeting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace branchbook::cli {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

/// Why somebody named as expected is not: he is on the roster and no Party member that day, or nobody knows him.
Error notExpected(const store::Session& session, const Gathering& g, const QString& wanted)
{
    const auto rows = book::listMemberRowsOn(session, g.branch, g.heldOn);
    if (!rows)
        return rows.error();
    for (const book::MemberRow& row : *rows) {
        if ((row.name != normalizedName(wanted) && row.id.toString() != wanted) || !book::belongsOn(row, g.heldOn))
            continue;
        const QString type = book::typeOn(row, g.heldOn);
        if (!book::isPartyMember(type))
            return {ErrorKind::Invalid,
                    QStringLiteral("gathering.no_party_member"),
                    {row.name, type.isEmpty() ? tr("人员类别未填写") : type},
                    {}};
    }
    return {ErrorKind::Invalid, QStringLiteral("book.member_unknown"), {wanted}, {}};
}

Result<QList<Attendee>> chosenPeople(const store::Session& session, const Gathering& g, const QStringList& names)
{
    BB_TRY(const auto everybody,
           gathering::expectedOn(session, g.branch, gathering::Kind::GeneralMeeting, {}, g.heldOn));
    QList<Attendee> chosen;
    for (const QString& name : names) {
        BB_TRY(const QString wanted, idWhereShown(session, g.branch, name, g.heldOn));
        const auto at = attendeeIndex(everybody, wanted);
        if (!at)
            return fail(at.error().code == u"gathering.not_expected" ? notExpected(session, g, name) : at.error());
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const Attendee& other) { return other.member == everybody[*at].member; }))
            chosen.append(everybody[*at]);
    }
    return chosen;
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
    return readForYear(g, given);
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
    if (gathering::isBeforeFounding(branch, g.heldOn))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.before_branch"),
                    {g.heldOn.toString(Qt::ISODate), branch.founded.toIso()});
    return {};
}

/// What is recorded although it looks wrong.
QStringList doubtsAbout(const Gathering& g, const Invocation& given, QDate today)
{
    if (g.heldOn > today)
        return {};
    if (!g.attendees.isEmpty()) {
        if (given.has(QStringLiteral("present")))
            return {};
        if (given.has(QStringLiteral("absent")))
            return {tr("其余 %1 人记为到会。")
                        .arg(std::count_if(g.attendees.begin(), g.attendees.end(), [](const Attendee& person) {
                            return person.presence == Presence::Present;
                        }))};
        return {tr("没有写谁到会，应到的 %1 人都记为到会。有人没来请用 gathering edit --absent 改正。")
                    .arg(g.attendees.size())};
    }
    return {tr("注意：%1 那天没有应到人员，这条记录的应到和实到都是 0 人。请核对日期和名册。")
                .arg(g.heldOn.toString(Qt::ISODate))};
}

QString kindNames()
{
    QStringList names;
    for (const gathering::KindInfo& info : gathering::kinds())
        names.append(QString::fromLatin1(info.name));
    return shownList(names);
}

/// What --carry passes over, why, and how it comes onto the agenda all the same; `given` is on it already.
QStringList notCarried(const gathering::PassedOver& left, const QStringList& given)
{
    QStringList titles;
    for (const QString& title : left.titles) {
        if (!given.contains(title))
            titles.append(QStringLiteral("“%1”").arg(title));
    }
    if (titles.isEmpty())
        return {};
    return {
        tr("%1 的%2没有带入：只是“提出”、没有写类别和提议人的议程，会开完就算办结。还要接着议的，请用 gathering edit "
           "--agenda 写上；上次没有议完的，请在那次的议程上写 stage=discussed，以后就会带入。")
            .arg(left.heldOn.toString(Qt::ISODate), shownList(titles))};
}

Result<Gathering> readGathering(Context& context, const book::Book& opened, int classHour, QStringList& said)
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
    if (const QString doubt = gathering::longPastDoubt(g.heldOn, opened.today()); !doubt.isEmpty())
        said.append(tr("注意：%1写错了请用 gathering edit --date 改，或者用 book undo 撤销。").arg(doubt));
    g.topic = given.value(QStringLiteral("topic"));
    g.place = given.value(QStringLiteral("place"));
    BB_CHECK(readOfficers(g, given, opened.reader(), said));
    BB_TRY(g.agenda, agendaOption(given, {}));
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
    BB_TRY(const QString vague, gathering::vagueDateDoubt(opened.reader(), g.attendees, g.heldOn));
    if (!vague.isEmpty())
        said.append(vague);
    BB_CHECK(markPresence(g, given, opened.reader()));
    if (given.has(QStringLiteral("carry"))) {
        BB_TRY(const auto carried, gathering::newAgenda(opened.reader(), g, opened.today()));
        BB_TRY(const auto left, gathering::passedOver(opened.reader(), g));
        said += notCarried(left, gathering::titlesOf(g.agenda));
        g.agenda = carried + g.agenda;
    }
    return g;
}

Result<Answer> gatheringAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const int classHour, book::loadNumber(opened->reader(), book::kClassHourSetting, kDefaultClassHour));
    QStringList said;
    BB_TRY(const Gathering g, readGathering(context, *opened, classHour, said));
    gathering::GatheringId id;
    const auto saved =
        opened->perform(QStringLiteral("gathering.add"), tr("记录%1").arg(gathering::kindTitle(g.kind)),
                        [&](store::UnitOfWork& unit) -> Result<> {
                            BB_TRY(id, gathering::saveGathering(unit, g, opened->today()));
                            for (const QString& file : context.invocation().values(QStringLiteral("attach"))) {
                                BB_TRY([[maybe_unused]] const auto attached,
                                       gathering::attachToRecord(unit, id, file, opened->today(), context.progress()));
                            }
                            return {};
                        });
    if (!saved)
        return fail(saved.error());
    BB_TRY(const Gathering stored, gathering::loadGathering(opened->reader(), id));
    BB_TRY(const QStringList elsewhere, organization::elsewhereDoubts(opened->reader(), stored));
    return Answer{gatheringJson(stored, opened->today(), classHour),
                  {gatheringLine(stored, opened->today())},
                  0,
                  said + doubtsAbout(stored, context.invocation(), opened->today())
                      + organization::suspendedDoubts(stored) + elsewhere};
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
    BB_TRY(const QDate day, listDay(context, branch, opened->today()));
    const bool past = day < opened->today();
    BB_TRY(const auto rows,
           past ? gathering::listGatheringsOn(session, query, day) : gathering::listGatherings(session, query));
    Answer answer;
    QJsonArray list;
    for (const gathering::GatheringRow& row : rows) {
        BB_TRY(Gathering g, gathering::loadGathering(session, row.id));
        if (past)
            g = gathering::standingOn(std::move(g), row, day);
        list.append(gatheringJson(g, day, classHour));
        answer.lines << gatheringLine(g, day);
    }
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> gatheringCommands()
{
    const QString noun = QStringLiteral("gathering");
    const QStringList options =
        texts({"!kind=K",       "!date=D",        "!topic=T",          "start=HH:MM",  "end=HH:MM",
               "place=P",       "host=N",         "recorder=N",        "lecturer=N",   "group=N",
               "expected=N,N…", "present=N,N…",   "absent=N:REASON,…", "hours=H",      kAgendaSpec,
               "minutes=T",     "observers=N,N…", "for-year=Y",        "attach=FILE…", "carry",
               "outside"});
    QStringList matterNames;
    for (const gathering::MatterInfo& info : gathering::matters())
        matterNames.append(QString::fromLatin1(info.name));
    return {{noun,
             QStringLiteral("add"),
             {},
             options,
             tr("记录一次会议、学习或活动；日期在今天之后的是计划；没有写 --present 的，应到的人除 --absent "
                "写明的都记为到会；议程的类别 kind 可写 %1")
                 .arg(shownList(matterNames)),
             gatheringAdd},
            {noun,
             QStringLiteral("list"),
             {},
             {QStringLiteral("quarter=Q"), QStringLiteral("kind=K"), QStringLiteral("as-of=D")},
             tr("活动记录，新的在前；--as-of 按那天的情况"),
             gatheringList}};
}

} // namespace branchbook::cli
