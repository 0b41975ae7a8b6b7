// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/talk_due.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/talk_store.h"

#include <algorithm>
#include <array>
#include <functional>

namespace branchbook::organization {

namespace {

QSet<book::MemberId> idsOf(const QList<TalkPeople::One>& people)
{
    QSet<book::MemberId> ids;
    for (const auto& one : people)
        ids.insert(one.id);
    return ids;
}

QString noteOf(const book::MemberRow& row)
{
    if (row.floating)
        return QStringLiteral("流动，可用电话");
    return row.retired ? QStringLiteral("离退休，可上门") : QString();
}

constexpr int kLastRank = 5;

/// In the order in which posts are named: 书记, 副书记, 组织, 宣传, 纪检, then the others.
int rankOf(const QString& post)
{
    static constexpr std::array<QStringView, 5> kOrder{u"副书记", u"书记", u"组织", u"宣传", u"纪检"};
    const auto found = std::ranges::find_if(kOrder, [&](QStringView each) { return post.contains(each); });
    const auto place = static_cast<int>(found - kOrder.begin());
    return place < 2 ? 1 - place : place; // 副书记 holds the word 书记
}

void see(TalkSeen& seen, const Talk& talk, const QString& with)
{
    if (talk.isHeld()) {
        if (seen.heldOn.isValid() && seen.heldOn >= talk.heldOn)
            return;
        seen.heldOn = talk.heldOn;
        seen.with = with;
        seen.held = talk.id;
    } else if (!seen.plannedOn.isValid() || talk.heldOn < seen.plannedOn) {
        seen.plannedOn = talk.heldOn;
        seen.plannedAt = talk.startsAt;
        seen.planned = talk.id;
    }
}

bool isBetween(const Talk& talk, book::MemberId one, book::MemberId other)
{
    return (talk.speaker.member == one && talk.partner.member == other)
        || (talk.speaker.member == other && talk.partner.member == one);
}

/// The other one's name where `id` took part.
std::optional<QString> otherOf(const Talk& talk, book::MemberId id)
{
    if (talk.speaker.member == id)
        return talk.partner.name;
    if (talk.partner.member == id)
        return talk.speaker.name;
    return std::nullopt;
}

QList<TalkDue::Person> peopleSeen(const QList<TalkPeople::One>& people, const QList<Talk>& talks, PairClass wanted)
{
    QList<TalkDue::Person> list;
    for (const auto& one : people) {
        TalkDue::Person person{one, {}};
        for (const Talk& talk : talks) {
            if (talk.pair != wanted)
                continue;
            if (const auto other = otherOf(talk, one.id))
                see(person.seen, talk, *other);
        }
        list.append(person);
    }
    return list;
}

QList<TalkDue::Pair> pairsSeen(const QList<TalkPeople::One>& committee, const QList<Talk>& talks)
{
    QList<TalkDue::Pair> pairs;
    for (qsizetype i = 0; i < committee.size(); ++i) {
        for (qsizetype j = i + 1; j < committee.size(); ++j) {
            TalkDue::Pair pair{committee.at(i), committee.at(j), {}};
            for (const Talk& talk : talks) {
                if (isBetween(talk, pair.first.id, pair.second.id))
                    see(pair.seen, talk, talk.partner.name);
            }
            pairs.append(pair);
        }
    }
    return pairs;
}

template <class List>
int doneIn(const List& list)
{
    return static_cast<int>(std::ranges::count_if(list, [](const auto& each) { return each.seen.isDone(); }));
}

} // namespace

PairClass TalkPeople::pairOf(const Talk& talk) const
{
    const auto seats = idsOf(committee);
    return organization::pairOf(talk, seats, idsOf(others).unite(seats));
}

Result<TalkPeople> talkPeopleOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    TalkPeople people;
    auto ordered = rows;
    std::ranges::stable_sort(ordered, {}, [](const book::MemberRow& row) {
        return book::isCommitteePost(row.post) ? rankOf(row.post) : kLastRank;
    });
    for (const book::MemberRow& row : ordered) {
        if (!book::isPartyMember(book::typeOn(row, day)) || !book::belongsOn(row, day))
            continue;
        auto& list = book::isCommitteePost(row.post) ? people.committee : people.others;
        list.append({row.id, row.name, noteOf(row)});
    }
    return people;
}

int TalkDue::pairsDone() const
{
    return doneIn(committee);
}

int TalkDue::membersDone() const
{
    return doneIn(members);
}

int TalkDue::amongDone() const
{
    return doneIn(amongMembers);
}

Result<TalkDue> talkDue(const store::Session& session, book::BranchId branch, int year, QDate day)
{
    const DateRange period{QDate(year, 1, 1), QDate(year, 12, 31)};
    BB_TRY(const TalkPeople people, talkPeopleOn(session, branch, std::clamp(day, period.first, period.last)));
    BB_TRY(const auto all, listTalks(session, {branch, period, false}));
    QList<Talk> counted;
    TalkDue due;
    QSet<book::MemberId> seen;
    for (const Talk& talk : all) {
        if (talk.isHeld() && talk.heldOn > day)
            continue;
        due.talks += talk.isHeld() ? 1 : 0;
        if (talk.kind != TalkKind::HeartToHeart)
            continue;
        counted.append(talk);
        for (const auto& person : {talk.speaker, talk.partner}) {
            if (talk.isHeld() && talk.pair != PairClass::Other && person.member)
                seen.insert(*person.member);
        }
    }
    due.committee = pairsSeen(people.committee, counted);
    due.members = peopleSeen(people.others, counted, PairClass::CommitteeMember);
    due.amongMembers = peopleSeen(people.others, counted, PairClass::Members);
    due.people = people.count();
    due.peopleTalkedWith = static_cast<int>(seen.intersect(idsOf(people.others).unite(idsOf(people.committee))).size());
    return due;
}

} // namespace branchbook::organization
