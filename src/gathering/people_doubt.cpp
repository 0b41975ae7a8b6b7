// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/people_doubt.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "gathering/gathering_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace branchbook::gathering {

namespace {

constexpr qsizetype kMostNamed = 8;

struct PeopleDoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(PeopleDoubtTexts)
};

/// 甲、乙, and of many the first ones.
QString namesShown(const QStringList& names)
{
    const QString shown = shownList(names.first(std::min(names.size(), kMostNamed)));
    return names.size() > kMostNamed ? PeopleDoubtTexts::tr("%1等").arg(shown) : shown;
}

QString hoursOf(QTime from, QTime until)
{
    const QString form = QStringLiteral("HH:mm");
    return until.isValid() ? QStringLiteral("%1—%2").arg(from.toString(form), until.toString(form))
                           : PeopleDoubtTexts::tr("%1 起").arg(from.toString(form));
}

/// The records of two branches: by the number where both have one, else by the day of birth. A name alone is nobody.
bool isOnePerson(const book::Member& a, const book::Member& b)
{
    const ResidentId first = readResidentId(a.values.get(book::Field::IdNumber));
    const ResidentId second = readResidentId(b.values.get(book::Field::IdNumber));
    if (!first.number.isEmpty() && !second.number.isEmpty())
        return first.number == second.number || (!first.upgraded.isEmpty() && first.upgraded == second.upgraded);
    const auto birthOf = [](const book::Member& person, const ResidentId& number) {
        const PartialDate birth = person.date(book::Field::BirthDate);
        return birth.isEmpty() && number.birthDate.isValid() ? PartialDate::of(number.birthDate) : birth;
    };
    const PartialDate born = birthOf(a, first);
    const PartialDate other = birthOf(b, second);
    return !born.isEmpty() && !other.isEmpty() && born.earliest() <= other.latest()
        && other.earliest() <= born.latest();
}

/// The same person kept in two branches of the book, present in the other one.
Result<> addPresentElsewhere(const store::Session& session, const Gathering& record, QList<PresentBeside>& people)
{
    store::Query query = session.query("people_doubt.present_elsewhere");
    query.bind("branch", record.branch.toString()).bind("day", record.heldOn.toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        const auto own = book::MemberId::fromString(query.text(5));
        BB_TRY(const book::Member here, book::loadMember(session, own));
        BB_TRY(const book::Member there, book::loadMember(session, book::MemberId::fromString(query.text(6))));
        const auto kind = kindByName(query.text(1));
        if (kind && isOnePerson(here, there))
            people.append({GatheringId::fromString(query.text(0)), *kind, query.text(2), timeFrom(query.text(3)),
                           timeFrom(query.text(4)), own, query.text(7)});
        BB_TRY(row, query.next());
    }
    return {};
}

QTime lastMoment(QTime from, QTime until)
{
    return until.isValid() && until > from ? until : from.addMSecs(1);
}

} // namespace

Result<QList<UnsettledPerson>> unsettledOn(const store::Session& session, const Gathering& record)
{
    QList<UnsettledPerson> people;
    if (record.state == State::Archived || !record.heldOn.isValid())
        return people;
    store::Query any = session.query("people_doubt.unsettled"); // the roster of a day is long to work out
    BB_TRY(const bool found, any.bind("branch", record.branch.toString()).next());
    if (!found)
        return people;
    BB_TRY(const auto rows, book::listMemberRowsOn(session, record.branch, record.heldOn));
    const Audience audience = kindInfo(record.kind).audience;
    const QString group = record.group ? record.group->toString() : QString();
    for (const book::MemberRow& row : rows) {
        const bool joinedLater = !row.joined.isEmpty() && row.joined.earliest() > record.heldOn;
        if (!row.type.isEmpty() || joinedLater || !book::belongsOn(row, record.heldOn))
            continue;
        if (audience == Audience::Committee && !book::isCommitteePost(row.post))
            continue;
        if (audience == Audience::Group && (group.isEmpty() || row.groupId != group))
            continue;
        if (std::ranges::find(record.attendees, row.id, &Attendee::member) == record.attendees.end())
            people.append({row.id, row.name});
    }
    return people;
}

QString unsettledDoubt(const QList<UnsettledPerson>& people)
{
    if (people.isEmpty())
        return {};
    QStringList names;
    for (const UnsettledPerson& person : people)
        names.append(person.name);
    return PeopleDoubtTexts::tr(
               "另有 %1 人没有计入应到：%2。人员类别待核实，不知道是不是党员，请在名册里打开，填写人员类别。")
        .arg(QString::number(people.size()), namesShown(names));
}

Result<QList<PresentBeside>> presentBeside(const store::Session& session, const Gathering& record)
{
    QList<PresentBeside> people;
    if (!record.startsAt.isValid() || !record.heldOn.isValid())
        return people;
    store::Query query = session.query("people_doubt.present_beside");
    query.bind("branch", record.branch.toString())
        .bind("day", record.heldOn.toString(Qt::ISODate))
        .bind("self", record.id.toString());
    BB_TRY(bool row, query.next());
    while (row) {
        if (const auto kind = kindByName(query.text(1))) {
            people.append({GatheringId::fromString(query.text(0)), *kind, query.text(2), timeFrom(query.text(3)),
                           timeFrom(query.text(4)), book::MemberId::fromString(query.text(5)), QString()});
        }
        BB_TRY(row, query.next());
    }
    BB_CHECK(addPresentElsewhere(session, record, people));
    return people;
}

QList<PresenceClash> presenceClashes(const Gathering& record, const QList<PresentBeside>& beside)
{
    QList<PresenceClash> clashes;
    if (!record.startsAt.isValid())
        return clashes;
    const QTime until = lastMoment(record.startsAt, record.endsAt);
    QSet<book::MemberId> there;
    QHash<GatheringId, QSet<book::MemberId>> elsewhere;
    QList<PresentBeside> others;
    for (const PresentBeside& one : beside) {
        if (!one.startsAt.isValid() || one.startsAt >= until || record.startsAt >= lastMoment(one.startsAt, one.endsAt))
            continue;
        if (!elsewhere.contains(one.gathering))
            others.append(one);
        elsewhere[one.gathering].insert(one.member);
    }
    for (const PresentBeside& other : others) {
        PresenceClash clash{other, {}};
        for (const Attendee& person : record.attendees) {
            if (person.presence == Presence::Present && elsewhere[other.gathering].contains(person.member))
                clash.names.append(person.name);
        }
        if (!clash.names.isEmpty())
            clashes.append(clash);
    }
    return clashes;
}

QString presenceClashDoubt(const PresenceClash& clash)
{
    return PeopleDoubtTexts::tr("%1同一时间还登记在另一次会议到会：%2“%3”（%4）。请核对两次会议的时间和到会情况。")
        .arg(clash.names.size() > kMostNamed
                 ? PeopleDoubtTexts::tr("%1 %2 人").arg(namesShown(clash.names), QString::number(clash.names.size()))
                 : namesShown(clash.names),
             clash.other.branchName.isEmpty()
                 ? kindTitle(clash.other.kind)
                 : PeopleDoubtTexts::tr("%1的%2").arg(clash.other.branchName, kindTitle(clash.other.kind)),
             insideQuotes(clash.other.topic), hoursOf(clash.other.startsAt, clash.other.endsAt));
}

Result<QStringList> presenceDoubts(const store::Session& session, const Gathering& record)
{
    QStringList doubts;
    BB_TRY(const auto unsettled, unsettledOn(session, record));
    if (const QString doubt = unsettledDoubt(unsettled); !doubt.isEmpty())
        doubts.append(doubt);
    BB_TRY(const auto beside, presentBeside(session, record));
    for (const PresenceClash& clash : presenceClashes(record, beside))
        doubts.append(presenceClashDoubt(clash));
    return doubts;
}

} // namespace branchbook::gathering
