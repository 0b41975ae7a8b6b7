// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gathering edit: what a record says.
#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/day_doubt.h"
#include "branchbook/gathering/expected_change.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/organization/archive_meeting.h"
#include "branchbook/organization/fallen_resolution.h"
#include "cli/gathering_options.h"
#include "cli/person_option.h"

#include <QHash>

#include <algorithm>

namespace branchbook::cli {

namespace {

using gathering::Gathering;
using gathering::GatheringId;
using gathering::Presence;

Result<> readLeftOut(Gathering& g, const Invocation& given, const Context& context, const book::Book& opened)
{
    if (!given.has(QStringLiteral("left-out")))
        return {};
    QString entry = given.value(QStringLiteral("left-out"));
    entry.replace(u'：', u':');
    BB_TRY(const qsizetype at, attendeeNamed(g, opened.reader(), entry.section(u':', 0, 0).trimmed()));
    gathering::LeftOut leftOut;
    const QString reason = entry.section(u':', 1).trimmed();
    const auto known = rules::awayReasonByName(reason);
    if (!known)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.right_unknown"),
                    {reason, shownList(rules::awayReasonNames())});
    leftOut.reason = *known;
    if (given.has(QStringLiteral("since"))) {
        BB_TRY(leftOut.since, context.date(QStringLiteral("since"), opened.today()));
    }
    leftOut.higherConsent = given.value(QStringLiteral("higher-consent"));
    leftOut.meetingConsent = given.value(QStringLiteral("meeting-consent"));
    g.attendees[at].leftOut = leftOut;
    return {};
}

/// NAME:RIGHT, what the roster does not know: 留党察看 and the like; --reason says what it rests on.
Result<> readRights(Gathering& g, const Invocation& given, const store::Session& session)
{
    for (QString entry : given.list(QStringLiteral("right"))) {
        entry.replace(u'：', u':');
        BB_TRY(const qsizetype at, attendeeNamed(g, session, entry.section(u':', 0, 0).trimmed()));
        const QString name = entry.section(u':', 1).trimmed();
        if (const auto right = gathering::votingRightByName(name)) {
            gathering::changeRight(g, g.attendees[at].member, *right, given.value(QStringLiteral("reason")));
            continue;
        }
        QStringList known;
        for (const auto& info : gathering::votingRights())
            known.append(QString::fromUtf16(info.word));
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.right_unknown"), {name, shownList(known)});
    }
    return {};
}

/// The list as of the day of the meeting, with a line for each person who stands otherwise than it said.
Result<> renewPeople(Gathering& g, const book::Book& opened, QStringList& said)
{
    if (g.state == gathering::State::Archived)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived"));
    if (g.attendees.isEmpty()) {
        BB_TRY(g.attendees, gathering::expectedOn(opened.reader(), g.branch, g.kind, g.group, g.heldOn));
        gathering::unmarkPresent(g);
        return {};
    }
    BB_TRY(const auto changes, gathering::expectedChanges(opened.reader(), g));
    for (const auto& change : changes)
        said.append(tr("名单已按开会那天更新：%1").arg(gathering::expectedChangeText(change)));
    g.attendees = gathering::withChanges(g.attendees, changes);
    return {};
}

QString namesOf(const QList<gathering::Attendee>& people)
{
    QStringList names;
    for (const gathering::Attendee& person : people)
        names.append(person.name);
    return names.join(u'、');
}

/// Asked, not refused: what was recorded may be the branch's before it had its name.
Result<> doubtDay(const Gathering& before, const Gathering& g, const book::Book& opened, QStringList& said)
{
    if (g.heldOn == before.heldOn)
        return {};
    BB_TRY(const book::Branch branch, book::loadBranch(opened.reader(), g.branch));
    if (const QString doubt = gathering::dayDoubt(branch, g.heldOn, opened.today()); !doubt.isEmpty())
        said.append(doubt);
    return {};
}

/// Another day expects others, as in the window. A plan that is put off expects whom it named, and what is archived stays.
Result<> followDay(const Gathering& before, Gathering& g, const book::Book& opened, QStringList& said)
{
    if (g.heldOn == before.heldOn || g.heldOn > opened.today() || before.attendees.isEmpty()
        || before.state == gathering::State::Archived)
        return {};
    QHash<book::MemberId, gathering::Attendee> marks;
    for (const gathering::Attendee& person : before.attendees)
        marks.insert(person.member, person);
    const bool recorded = gathering::isRecorded(before);
    using gathering::ListBase;
    BB_TRY(const auto renewed,
           gathering::renewedList(opened.reader(), before, g, marks, recorded ? ListBase::Recorded : ListBase::Named));
    g.attendees = renewed.people;
    if (!recorded)
        gathering::unmarkPresent(g);
    if (!renewed.joined.isEmpty())
        said.append(tr("改了日期，应到名单里加上了%1，还没有登记到会没有。").arg(namesOf(renewed.joined)));
    if (!renewed.gone.isEmpty())
        said.append(tr("改了日期，应到名单里去掉了%1。").arg(namesOf(renewed.gone)));
    return {};
}

/// Present, but for those who are away or named so; how many.
int markOthers(Gathering& g, const QStringList& absent)
{
    int others = 0;
    for (gathering::Attendee& person : g.attendees) {
        if (!gathering::lacksReason(person) || isNamed(absent, person))
            continue;
        person.presence = Presence::Present;
        ++others;
    }
    return others;
}

/// --present, --also-present, --absent and --renew. Whom a plan named is expected and no more: its people are those of the day of the meeting,
/// and who is there has to be said.
Result<> readPeople(Gathering& g, const Invocation& given, const book::Book& opened, QStringList& said)
{
    const bool also = given.has(QStringLiteral("also-present"));
    const bool present = given.has(QStringLiteral("present")) || also;
    const bool absent = given.has(QStringLiteral("absent"));
    if (present && g.heldOn > opened.today())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.present_later"), {g.heldOn.toString(Qt::ISODate)});
    const bool records = g.heldOn <= opened.today() && !gathering::isRecorded(g);
    if (given.has(QStringLiteral("renew")) || (records && (present || absent)))
        BB_CHECK(renewPeople(g, opened, said));
    BB_CHECK(markPresence(g, given, opened.reader()));
    if (!records || present)
        return {};
    if (absent) {
        QStringList named;
        for (QString entry : given.list(QStringLiteral("absent"))) {
            const QString text = entry.replace(u'：', u':').section(u':', 0, 0).trimmed();
            BB_TRY(const QString person, idWhereShown(opened.reader(), g.branch, text, g.heldOn));
            named.append(person);
        }
        said.append(tr("其余 %1 人记为到会。").arg(markOthers(g, named)));
    } else if (!g.attendees.isEmpty())
        said.append(tr("注意：还没有登记谁到会。请用 --present 或 --absent 写明。"));
    return {};
}

/// Where day or people are written anew: whose right on that day is not certain.
Result<> doubtPeople(const Gathering& before, const Gathering& g, const Invocation& given, const book::Book& opened,
                     QStringList& said)
{
    const bool touched = g.heldOn != before.heldOn || given.has(QStringLiteral("renew"))
        || given.has(QStringLiteral("present")) || given.has(QStringLiteral("absent"));
    if (!touched || before.state == gathering::State::Archived)
        return {};
    BB_TRY(const QString vague, gathering::vagueDateDoubt(opened.reader(), g.attendees, g.heldOn));
    if (!vague.isEmpty())
        said.append(vague);
    return {};
}

/// Which vote on the record the change speaks against, and what to do; any other error stays as it is.
Error withVote(const Error& error, const rules::Catalogue& catalogue, const Gathering& before, const Gathering& now)
{
    const bool ofVotes = error.code.startsWith(u"number.") || error.code == u"gathering.hands_differ"
        || error.code == u"gathering.written_above";
    int number = 0;
    for (const gathering::Resolution& one : now.resolutions) {
        ++number;
        if (!ofVotes)
            break;
        const auto counted = gathering::countResolution(catalogue, now, one, &before);
        if (!counted && counted.error().code == error.code)
            return {error.kind,
                    QStringLiteral("gathering.vote_stands"),
                    {one.text, QString::number(number), sentence(error)},
                    error.where};
    }
    return error;
}

Result<Answer> gatheringEdit(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering before, gathering::loadGathering(opened->reader(), id));
    Gathering g = before;
    const auto text = [&](const char* option, QString& into) {
        if (given.has(QString::fromLatin1(option)))
            into = given.value(QString::fromLatin1(option));
    };
    text("topic", g.topic);
    text("place", g.place);
    if (given.has(QStringLiteral("minutes")))
        g.minutesHtml = given.value(QStringLiteral("minutes")).toHtmlEscaped();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(g.heldOn, context.date(QStringLiteral("date"), opened->today()));
    }
    if (given.has(QStringLiteral("start"))) {
        BB_TRY(g.startsAt, timeOption(given, QStringLiteral("start")));
    }
    if (given.has(QStringLiteral("end"))) {
        BB_TRY(g.endsAt, timeOption(given, QStringLiteral("end")));
    }
    if (given.has(QStringLiteral("agenda"))) {
        BB_TRY(g.agenda, agendaOption(given, g.agenda));
    }
    BB_CHECK(readForYear(g, given));
    if (given.has(QStringLiteral("observers")))
        g.observers = given.list(QStringLiteral("observers"));
    QStringList said;
    BB_CHECK(readOfficers(g, given, opened->reader(), said));
    BB_CHECK(doubtDay(before, g, *opened, said));
    BB_CHECK(followDay(before, g, *opened, said));
    BB_CHECK(readPeople(g, given, *opened, said));
    BB_CHECK(doubtPeople(before, g, given, *opened, said));
    BB_CHECK(readRights(g, given, opened->reader()));
    BB_CHECK(readLeftOut(g, given, context, *opened));
    auto answer = writeRecord(context, *opened, g, "gathering.edit", tr("修改：%1").arg(g.topic));
    if (!answer) {
        BB_TRY(const auto catalogue, catalogueOf(*opened, g.branch));
        return fail(withVote(answer.error(), catalogue, before, g));
    }
    answer->warnings += said;
    BB_TRY(const QStringList people, presenceTold(given, *opened, id));
    answer->lines += people;
    return answer;
}

} // namespace

Result<Answer> writeRecord(Context& context, book::Book& opened, const Gathering& g, const char* verb,
                           const QString& label)
{
    BB_TRY(const auto catalogue, catalogueOf(opened, g.branch));
    const QString reason = context.invocation().value(QStringLiteral("reason"));
    const auto done = opened.perform(QString::fromLatin1(verb), label, [&](store::UnitOfWork& unit) -> Result<> {
        if (g.state == gathering::State::Archived)
            return gathering::correctGathering(unit, g, reason, opened.today(), &catalogue);
        return gathering::saveGathering(unit, g, opened.today(), &catalogue).map([](auto) {});
    });
    if (!done)
        return fail(done.error());
    BB_TRY(Answer answer, gatheringAnswer(opened, g.id));
    BB_TRY(const auto fallen, organization::itemsOfFallenResolutions(opened.reader(), g.id));
    for (const auto& one : fallen)
        answer.warnings.append(organization::fallenResolutionText(one));
    BB_TRY(const Gathering now, gathering::loadGathering(opened.reader(), g.id));
    BB_TRY(const QStringList notice, lastNotice(context, opened, g.id));
    BB_TRY(const QStringList elsewhere, organization::elsewhereDoubts(opened.reader(), now));
    answer.warnings += notice + organization::suspendedDoubts(now) + elsewhere;
    BB_TRY(const QString slips, ideology::ratingDoubt(opened.reader(), now));
    if (!slips.isEmpty())
        answer.warnings.append(slips);
    if (g.state == gathering::State::Archived && now.corrections.size() == g.corrections.size())
        answer.warnings.append(tr("没有改动：写的和归档的记录一样，没有加更正。"));
    for (const gathering::Resolution& one : now.resolutions) {
        if (const QString recount = gathering::recountDoubt(now, one); !recount.isEmpty())
            answer.warnings.append(tr("决议“%1”：%2").arg(one.text, recount));
    }
    return answer;
}

Result<rules::Catalogue> catalogueOf(const book::Book& opened, book::BranchId branch)
{
    BB_TRY(agenda::Rulebook rulebook, agenda::loadRulebook(opened.reader(), branch));
    return std::move(rulebook.catalogue);
}

QList<Command> gatheringEditCommands()
{
    const QString noun = QStringLiteral("gathering");
    const QStringList id{kRecordWord.toString()};
    return {{noun, QStringLiteral("edit"), id,
             texts({"topic=T",
                    "date=D",
                    "start=HH:MM",
                    "end=HH:MM",
                    "place=P",
                    "host=N",
                    "recorder=N",
                    "lecturer=N",
                    "minutes=T",
                    kAgendaSpec,
                    "observers=N,N…",
                    "present=N,N…",
                    "also-present=N,N…",
                    "absent=N:REASON,…",
                    "renew",
                    "right=N:R,…",
                    "left-out=N:REASON",
                    "since=D",
                    "higher-consent=T",
                    "meeting-consent=T",
                    "for-year=Y",
                    "outside",
                    "reason=T"}),
             tr("修改一次会议或活动；--present 重写到会的人，--also-present 只加上写到的人；--renew "
                "按开会那天更新应到名单；改表决权（--right）和归档后更正须写原因（--reason）"),
             gatheringEdit}};
}

} // namespace branchbook::cli
