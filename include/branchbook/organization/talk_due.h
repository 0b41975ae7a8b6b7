// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has talked with whom in a year, and who has not yet, for each class of pairs, as of a day.
#pragma once

#include "branchbook/organization/talk.h"

#include <QSet>

namespace branchbook::organization {

/// The Party members of a branch on a day; who sits on the committee comes from the posts of the roster.
struct TalkPeople {
    struct One {
        book::MemberId id;
        QString name;
        QString note; ///< 流动，可用电话: how to reach them
    };
    QList<One> committee; ///< 书记, 副书记, 组织, 宣传, 纪检委员, then in the order of the roster
    QList<One> others;

    [[nodiscard]] PairClass pairOf(const Talk& talk) const;
    [[nodiscard]] qsizetype count() const { return committee.size() + others.size(); }
};
[[nodiscard]] Result<TalkPeople> talkPeopleOn(const store::Session& session, book::BranchId branch, QDate day);

/// The latest talk that was held, else the next one that is agreed on; both empty: not yet.
struct TalkSeen {
    QDate heldOn;
    QString with; ///< the other's name
    TalkId held;
    QDate plannedOn;
    QTime plannedAt;
    TalkId planned;

    [[nodiscard]] bool isDone() const { return heldOn.isValid(); }
};

struct TalkDue {
    struct Pair {
        TalkPeople::One first;
        TalkPeople::One second;
        TalkSeen seen;
    };
    struct Person {
        TalkPeople::One who;
        TalkSeen seen;
    };
    QList<Pair> committee; ///< each two of the committee, once
    QList<Person> members; ///< everybody else, with the committee
    QList<Person> amongMembers; ///< everybody else, with each other
    int talks = 0; ///< held in the year, of every kind
    int peopleTalkedWith = 0; ///< Party members who took part in at least one that counts
    qsizetype people = 0;

    [[nodiscard]] int pairsDone() const;
    [[nodiscard]] int membersDone() const;
    [[nodiscard]] int amongDone() const;
};
/// Heart-to-heart talks of the year that were held until `day`; those of who belongs on `day` (on the last day of a year that
/// is over).
[[nodiscard]] Result<TalkDue> talkDue(const store::Session& session, book::BranchId branch, int year, QDate day);

} // namespace branchbook::organization
