// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/save_record.h"

#include "branchbook/base/one_line.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/resolution.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::gathering {

namespace {

constexpr int kDefaultLateDays = 7;
constexpr int kMinutesPerDay = 24 * 60;
constexpr qsizetype kLongestLine = 200; ///< characters of what stands in a cell of every list

struct Line {
    const char* field; ///< what the sentence calls it
    const QString& text;
};

Result<> checkLine(const Line& line)
{
    const qsizetype characters = line.text.size() < kLongestLine ? 0 : line.text.toUcs4().size();
    if (characters <= kLongestLine)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.too_long"),
                {QCoreApplication::translate("branchbook::gathering", line.field), QString::number(characters),
                 QString::number(kLongestLine)});
}

Result<> checkLines(const Gathering& g)
{
    const std::array lines{Line{QT_TRANSLATE_NOOP("branchbook::gathering", "主题"), g.topic},
                           Line{QT_TRANSLATE_NOOP("branchbook::gathering", "地点"), g.place},
                           Line{QT_TRANSLATE_NOOP("branchbook::gathering", "主持人"), g.host},
                           Line{QT_TRANSLATE_NOOP("branchbook::gathering", "记录人"), g.recorder},
                           Line{QT_TRANSLATE_NOOP("branchbook::gathering", "主讲人"), g.lecturer}};
    for (const Line& line : lines)
        BB_CHECK(checkLine(line));
    for (const QString& name : g.observers)
        BB_CHECK(checkLine({QT_TRANSLATE_NOOP("branchbook::gathering", "列席人员"), name}));
    for (const AgendaItem& item : g.agenda)
        BB_CHECK(checkLine({QT_TRANSLATE_NOOP("branchbook::gathering", "议程标题"), item.title}));
    return {};
}

Result<> checkAgenda(const QList<AgendaItem>& agenda)
{
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const AgendaItem& item = agenda[i];
        if (item.title.trimmed().isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.agenda_title"), {QString::number(i + 1)});
        if (item.amount && item.amount->fen < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.amount"), {item.title, item.amount->toString()});
    }
    return {};
}

Result<> checkResolutions(const Gathering& gathering)
{
    for (const Resolution& resolution : gathering.resolutions) {
        if (resolution.text.trimmed().isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.resolution_text"));
        if (resolution.item && itemOf(gathering, resolution) == nullptr)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.item_gone"), {resolution.text});
        BB_CHECK(voteKindFor(gathering.kind, matterOf(gathering, resolution)));
    }
    return {};
}

/// 列席 is whoever is not on the list. A namesake from elsewhere has something behind the name.
Result<> checkPeople(const QList<Attendee>& people, const QStringList& observers)
{
    for (const Attendee& person : people) {
        if (observers.contains(person.name))
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.observer_expected"), {person.name});
        if (!person.leftOut)
            continue;
        if (votingRightOf(person) != VotingRight::Votes)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.left_out_no_vote"), {person.name});
        if (person.presence == Presence::Present)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.left_out_came"), {person.name});
    }
    return {};
}

bool asksForRules(const Gathering& gathering)
{
    return std::ranges::any_of(gathering.resolutions,
                               [](const Resolution& one) { return one.votes.yes || one.claimed; })
        || std::ranges::any_of(gathering.attendees, [](const Attendee& person) { return person.leftOut.has_value(); });
}

void giveIds(Gathering& gathering)
{
    for (AgendaItem& item : gathering.agenda) {
        if (item.id.isNull())
            item.id = AgendaItemId::make();
    }
    for (Resolution& resolution : gathering.resolutions) {
        if (resolution.id.isNull())
            resolution.id = ResolutionId::make();
    }
}

/// 表决 was said of an item by its vote (decided): what has none any more is raised, and no more than that is known. What is
/// archived keeps the words that it was archived with.
void lowerUnvoted(const Gathering& before, Gathering& now)
{
    if (before.state == State::Archived)
        return;
    for (AgendaItem& item : now.agenda) {
        if (item.stage == Stage::Voted && decidedOn(before, item) == Decided::Yes
            && decidedOn(now, item) == Decided::No)
            item.stage = Stage::Raised;
    }
}

/// Titles and names stand in lists and tables.
void putInLines(Gathering& g)
{
    for (QString* text : {&g.topic, &g.place, &g.host, &g.recorder, &g.lecturer})
        *text = oneLine(*text);
    for (QString& name : g.observers)
        name = oneLine(name);
    for (AgendaItem& item : g.agenda) {
        item.title = oneLine(item.title);
        item.proposer = oneLine(item.proposer);
        for (Paper& paper : item.papers)
            paper.name = oneLine(paper.name);
    }
    for (Attendee& person : g.attendees) {
        person.reason = oneLine(person.reason);
        if (!person.leftOut)
            continue;
        person.leftOut->higherConsent = oneLine(person.leftOut->higherConsent);
        person.leftOut->meetingConsent = oneLine(person.leftOut->meetingConsent);
    }
    for (Resolution& resolution : g.resolutions)
        resolution.text = oneLine(resolution.text);
}

} // namespace

QList<AgendaItem> agendaAsVoted(const Gathering& before, Gathering now)
{
    for (AgendaItem& item : now.agenda) {
        if (decidedOn(now, item) == Decided::Yes)
            item.stage = std::max(item.stage, Stage::Voted);
    }
    lowerUnvoted(before, now);
    return now.agenda;
}

Result<> checkGathering(const Gathering& gathering)
{
    if (gathering.topic.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.topic_missing"));
    BB_CHECK(checkLines(gathering));
    if (!gathering.heldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.date_missing"));
    if (gathering.startsAt.isValid() && gathering.endsAt.isValid() && gathering.endsAt < gathering.startsAt)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.time_order"));
    if (gathering.studyMinutes && (*gathering.studyMinutes < 0 || *gathering.studyMinutes > kMinutesPerDay))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.hours"), {QString::number(*gathering.studyMinutes)});
    if (kindInfo(gathering.kind).audience == Audience::Group && !gathering.group)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.group_missing"));
    BB_CHECK(checkForYear(gathering.kind, gathering.heldOn, gathering.forYear));
    BB_CHECK(checkAgenda(gathering.agenda));
    BB_CHECK(checkResolutions(gathering));
    return checkPeople(gathering.attendees, gathering.observers);
}

Result<Gathering> readyToWrite(Gathering gathering, const Gathering& before, QDate today, const rules::Catalogue* rules)
{
    putInLines(gathering);
    BB_CHECK(checkDay(before, gathering, today));
    BB_CHECK(keepsVotes(before, gathering));
    BB_CHECK(checkGathering(gathering));
    giveIds(gathering);
    if (!asksForRules(gathering)) {
        for (Resolution& resolution : gathering.resolutions)
            resolution.outcome.reset(); // nothing was voted on
        lowerUnvoted(before, gathering);
        return gathering;
    }
    if (rules == nullptr)
        return fail(ErrorKind::Internal, QStringLiteral("gathering.rules_missing"));
    for (const Attendee& person : gathering.attendees) {
        if (person.leftOut)
            BB_CHECK(checkLeftOut(*rules, person.name, *person.leftOut, gathering.heldOn));
    }
    const bool voted =
        std::ranges::any_of(gathering.resolutions, [](const Resolution& one) { return one.votes.yes.has_value(); });
    if (voted && gathering.heldOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.vote_later"),
                    {gathering.heldOn.toString(Qt::ISODate)});
    BB_TRY(Gathering counted, decided(*rules, std::move(gathering), &before));
    lowerUnvoted(before, counted);
    return counted;
}

const AgendaItem* unpricedSpending(const Gathering& gathering)
{
    const auto found = std::ranges::find_if(gathering.agenda, &lacksAmount);
    return found == gathering.agenda.end() ? nullptr : &*found;
}

Result<> checkSpending(const Gathering& gathering)
{
    const AgendaItem* item = unpricedSpending(gathering);
    if (item == nullptr)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("gathering.amount_missing"), {item->title});
}

Result<> checkNewVotes(const store::Session& session, const Gathering& before, const Gathering& now)
{
    std::optional<book::Branch> branch;
    for (const Resolution& one : now.resolutions) {
        const AgendaItem* item = itemOf(now, one);
        const bool known = std::ranges::any_of(
            before.resolutions, [&](const Resolution& was) { return was.id == one.id && was.votes.yes.has_value(); });
        if (!one.votes.yes || known || item == nullptr)
            continue;
        if (!branch) {
            BB_TRY(branch, book::loadBranch(session, now.branch));
        }
        BB_CHECK(checkBranchMay(*branch, *item));
    }
    return {};
}

Result<> addEntry(const store::Session& session, store::ColumnValues& columns, QDate heldOn, QDate entered)
{
    BB_TRY(const int lateDays, book::loadNumber(session, book::kLateDaysSetting, kDefaultLateDays));
    columns.push_back({"entered_on", entered.toString(Qt::ISODate)});
    columns.push_back({"late", qint64{heldOn.daysTo(entered) > lateDays ? 1 : 0}});
    return {};
}

} // namespace branchbook::gathering
