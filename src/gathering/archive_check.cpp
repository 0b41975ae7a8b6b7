// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 应到会 is not whom somebody happened to list: who has a vote is on the list or left out of it with reason and consents
// (corrections 41), a committee decides with its members alone, and what needs a vote is not 办结 without one.
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/gathering/voters_check.h"
#include "gathering/save_record.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace branchbook::gathering {

namespace {

constexpr qsizetype kNamedVoters = 5;

QString votersNamed(const QStringList& names)
{
    const QString first = shownList(names.mid(0, kNamedVoters));
    if (names.size() <= kNamedVoters)
        return first;
    return QCoreApplication::translate("branchbook::gathering", "%1等%2人").arg(first).arg(names.size());
}

QStringList namesBeside(const QList<Attendee>& people, const QList<Attendee>& list)
{
    QStringList names;
    QSet<book::MemberId> listed;
    for (const Attendee& person : list)
        listed.insert(person.member);
    for (const Attendee& person : people) {
        if (!listed.contains(person.member))
            names.append(person.name);
    }
    return names;
}

/// 办结 without a vote that had its quorum, where this meeting may take one: a committee prepares what it does not decide.
bool isClosedUnvoted(const Gathering& record, const AgendaItem& item)
{
    return item.stage == Stage::Closed && needsVote(item.matter) && voteKindFor(record.kind, item.matter)
        && decidedOn(record, item) == Decided::No;
}

/// A typed 应到会 is not less than the roster has: who is left out of it stands on a list, with reason and consents.
Result<> checkFigures(const Gathering& record, qsizetype voters)
{
    for (const Resolution& one : record.resolutions) {
        if (one.outcome && one.outcome->entitled < voters)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.entitled_short"),
                        {one.text, QString::number(one.outcome->entitled), QString::number(voters)});
    }
    return {};
}

const QString& voterMark()
{
    static const QString words = QStringLiteral("（应到会与按名册当天有表决权的人不符，待核对）");
    return words;
}

} // namespace

bool isToCheck(const Outcome& outcome)
{
    return outcome.minutes.contains(QStringLiteral("待核对"));
}

Result<> markVoters(const store::Session& session, Gathering& record)
{
    const auto fits = checkVoters(session, record);
    if (fits)
        return {};
    if (fits.error().kind != ErrorKind::Refused)
        return fail(fits.error());
    for (Resolution& one : record.resolutions) {
        if (!one.outcome)
            continue;
        QString& sentence = one.outcome->minutes;
        const qsizetype end = sentence.endsWith(u'。') ? sentence.size() - 1 : sentence.size();
        sentence.insert(end, voterMark());
    }
    return {};
}

void unmarkVoters(Gathering& record)
{
    for (Resolution& one : record.resolutions) {
        if (one.outcome)
            one.outcome->minutes.remove(voterMark());
    }
}

Result<> checkClosed(const Gathering& before, const Gathering& now)
{
    for (const AgendaItem& item : now.agenda) {
        const auto known = std::ranges::find(before.agenda, item.id, &AgendaItem::id);
        const bool stoodSo = known != before.agenda.end() && isClosedUnvoted(before, *known);
        if (!stoodSo && isClosedUnvoted(now, item))
            return fail(ErrorKind::Refused, QStringLiteral("gathering.closed_unvoted"),
                        {item.title, matterTitle(item.matter)});
    }
    return {};
}

Result<> checkVoters(const store::Session& session, const Gathering& record)
{
    const bool voted =
        std::ranges::any_of(record.resolutions, [](const Resolution& one) { return one.outcome.has_value(); });
    if (!voted)
        return {};
    BB_TRY(const auto expected, expectedOn(session, record.branch, record.kind, record.group, record.heldOn));
    QList<Attendee> voters = expected;
    voters.removeIf([](const Attendee& person) { return votingRightOf(person) != VotingRight::Votes; });
    if (record.attendees.isEmpty()) // an old record of which only the figures are known
        return checkFigures(record, voters.size());
    if (const QStringList missing = namesBeside(voters, record.attendees); !missing.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.voters_missing"), {votersNamed(missing)});
    if (record.kind != Kind::CommitteeMeeting || expected.isEmpty()) // a book that knows of no committee
        return {};
    if (const QStringList others = namesBeside(record.attendees, expected); !others.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.not_on_committee"), {votersNamed(others)});
    return {};
}

} // namespace branchbook::gathering
