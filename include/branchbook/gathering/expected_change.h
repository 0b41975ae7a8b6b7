// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of the people on a record's list since it was made: converted, transferred, died, newly come.
#pragma once

#include "branchbook/gathering/gathering_store.h"

#include <QHash>

namespace branchbook::gathering {

struct ExpectedChange {
    enum class What : quint8 { Joined, Gone, NotYet, NotOnCommittee, NotInGroup, Right };
    What what = What::Right;
    Attendee listed; ///< as the list has the person; of who joined nothing
    Attendee onDay; ///< by the roster as of the day of the gathering; of who is gone or not there yet nothing

    bool operator==(const ExpectedChange&) const = default;
};

/// How the list differs from the roster as of the day held. A right that somebody entered by hand (留党察看) is no difference.
/// Who joined is named where the meeting decides or is a group's: other gatherings may have chosen their people. At a
/// committee meeting nobody stands on the list who is no member of the committee, where the book knows one; at a group's
/// nobody of another. Nothing for an
/// archived record, which stays as it is, and where nobody is listed.
[[nodiscard]] Result<QList<ExpectedChange>> expectedChanges(const store::Session& session, const Gathering& gathering);
/// 罗小满：名单里是预备党员，无表决权；开会那天是正式党员，有表决权。
[[nodiscard]] QString expectedChangeText(const ExpectedChange& change);
/// The list as of the day: marks stay, whoever is gone, not there yet, not on the committee or of another group goes, who
/// joined is not marked yet.
[[nodiscard]] QList<Attendee> withChanges(QList<Attendee> people, const QList<ExpectedChange>& changes);

/// What another day or group makes of a list.
struct ListRenewal {
    QList<Attendee> people;
    QList<Attendee> joined; ///< expected now, and not before
    QList<Attendee> gone;
};
/// What the list of before is: Proposed by the roster alone; Named in a plan or Recorded, which may have left people out on
/// purpose.
enum class ListBase : quint8 { Proposed, Named, Recorded };
/// The list of `now`, which is on another day or of another group than `before`, by the roster as of the day. `marks` say who
/// came and why not: who is away with a reason stays, of what is recorded everybody marked, and expectedChanges names them.
/// Who joins what is recorded is not marked yet.
[[nodiscard]] Result<ListRenewal> renewedList(const store::Session& session, const Gathering& before,
                                              const Gathering& now, const QHash<book::MemberId, Attendee>& marks,
                                              ListBase base);

} // namespace branchbook::gathering
