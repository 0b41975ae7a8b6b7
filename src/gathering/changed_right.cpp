// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A right that somebody changes by hand moves 应到会: the record says why, beside what stood there.
#include "branchbook/gathering/correction.h"

#include "branchbook/base/one_line.h"
#include "branchbook/gathering/gathering_store.h"

#include <algorithm>

namespace branchbook::gathering {

namespace {

constexpr auto kRightField = QStringView(u"right");

QString rightWords(const QString& name, VotingRight right)
{
    return name + u'：' + votingRightTitle(right);
}

/// What stood there: the right of before, or the one that goes with the 人员类别 where there was none.
VotingRight rightBefore(const Gathering& before, const Attendee& person)
{
    const auto old = std::ranges::find(before.attendees, person.member, &Attendee::member);
    const bool sameType = old != before.attendees.end() && old->memberType == person.memberType;
    return sameType ? votingRightOf(*old) : votingRightByType(person.memberType);
}

bool isBeyondType(const Attendee& person)
{
    return votingRightOf(person) != votingRightByType(person.memberType);
}

/// Whose right the book takes away on the day (留党察看): on the list so without a word. Nobody is looked up where all have
/// the right that goes with the 人员类别.
Result<QList<Attendee>> restrictedOn(const store::Session& session, const Gathering& now)
{
    if (std::ranges::none_of(now.attendees, isBeyondType))
        return QList<Attendee>{};
    BB_TRY(auto people, expectedOn(session, now.branch, Kind::GeneralMeeting, {}, now.heldOn));
    people.removeIf([](const Attendee& person) { return !isBeyondType(person); });
    return people;
}

bool isRestricted(const QList<Attendee>& restricted, const Attendee& person)
{
    return std::ranges::any_of(restricted, [&](const Attendee& one) {
        return one.member == person.member && votingRightOf(one) == votingRightOf(person);
    });
}

} // namespace

void changeRight(Gathering& gathering, book::MemberId member, VotingRight right, const QString& reason)
{
    const auto person = std::ranges::find(gathering.attendees, member, &Attendee::member);
    if (person == gathering.attendees.end() || votingRightOf(*person) == right)
        return;
    if (!oneLine(reason).isEmpty())
        gathering.corrections.append({kRightField.toString(),
                                      rightWords(person->name, votingRightOf(*person)),
                                      rightWords(person->name, right),
                                      oneLine(reason),
                                      {}});
    person->right = right;
}

Correction covered(Correction correction)
{
    static const QString shown = votingRightTitle(VotingRight::UnderProbation);
    // As records of earlier programs have it.
    for (QString* words : {&correction.was, &correction.became})
        words->replace(QStringLiteral("留党察看，无表决权"), shown);
    if (correction.was.contains(shown) != correction.became.contains(shown))
        correction.reason = QStringLiteral("（保密）");
    return correction;
}

bool isWritten(const Correction& correction)
{
    return correction.on.isValid();
}

Result<QList<Correction>> changedRights(const store::Session& session, const Gathering& before, const Gathering& now)
{
    BB_TRY(const auto restricted, restrictedOn(session, now));
    QList<Correction> marks;
    for (const Attendee& person : now.attendees) {
        const QString was = rightWords(person.name, rightBefore(before, person));
        const QString became = rightWords(person.name, votingRightOf(person));
        if (was == became || isRestricted(restricted, person))
            continue;
        const auto said = std::ranges::find_if(now.corrections, [&](const Correction& one) {
            return !isWritten(one) && one.field == kRightField && one.became == became;
        });
        if (said == now.corrections.end())
            return fail(
                ErrorKind::Invalid, QStringLiteral("gathering.right_reason"),
                {person.name, votingRightTitle(rightBefore(before, person)), votingRightTitle(votingRightOf(person))});
        marks.append({said->field, was, became, said->reason, {}});
    }
    return marks;
}

} // namespace branchbook::gathering
