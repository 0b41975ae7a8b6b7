// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which group somebody was in and which post somebody held, kept from the day on which the book learns of a change.
#pragma once

#include "branchbook/book/member.h"

#include <QHash>

namespace branchbook::book {

/// Before `member` is written: what it gives up becomes a member_event (group_until, post_until) of the unit's day. An
/// empty place given up is not kept: nothing was known before.
[[nodiscard]] Result<> keepPlacement(store::UnitOfWork& unit, const Member& member);
/// Titles of the posts that the committee's records give to people on `day`, by member id; a person with several has them
/// joined by 、. Empty where no term is recorded for the day: then the roster's 党内职务 is all that is known.
using SeatTitles = QHash<QString, QString>;
[[nodiscard]] Result<SeatTitles> seatTitlesOn(const store::Session& session, BranchId branch, QDate day);
/// The post of a person whom the roster says to hold `post`: seats of the committee as its records have them, anything
/// else (小组长) as the roster has it.
[[nodiscard]] QString postBySeats(const QString& post, const QString& member, const SeatTitles& seats);
/// What people gave up after a day, the first of it, by person.
struct PlacedBefore {
    QHash<QString, QString> groups;
    QHash<QString, QString> posts;
};
[[nodiscard]] Result<PlacedBefore> placedBefore(const store::Session& session, BranchId branch, QDate day);
/// The roster's own word for the post on `day`; `before` are the posts of PlacedBefore.
[[nodiscard]] QString postBefore(const QString& member, const QString& written, PartialDate since,
                                 const QHash<QString, QString>& before, QDate day);
struct EveryGroup {
    PartyGroup group;
    bool isDissolved = false;
};
/// Those dissolved since too: people of a past day were in them.
[[nodiscard]] Result<QList<EveryGroup>> everyGroup(const store::Session& session, BranchId branch);
/// As keepPlacement, for a group that is taken from somebody.
[[nodiscard]] Result<> keepGroup(store::UnitOfWork& unit, MemberId member, GroupId group);

} // namespace branchbook::book
