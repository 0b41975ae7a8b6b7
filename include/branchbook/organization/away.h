// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member who is elsewhere: 流动党员, 出国（境）, 失去联系 (domain-rules §6.1; EDU2019 arts 24, 25, 32 to 34).
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::organization {

using AwayId = Id<struct AwayTag>;

enum class AwayKind : quint8 { Floating, Abroad, Lost };
[[nodiscard]] QString awayKindName(AwayKind kind); ///< "floating", "abroad", "lost"
[[nodiscard]] QString awayKindTitle(AwayKind kind); ///< 流动党员, 出国（境）, 失去联系
[[nodiscard]] std::optional<AwayKind> awayKindByName(QStringView name); ///< name or title

/// Returned: is here again, or was found. Transferred: the relation followed. Removed: 除名.
enum class AwayEnding : quint8 { Returned, Transferred, Removed };
[[nodiscard]] QString awayEndingName(AwayEnding ending); ///< "returned", …
[[nodiscard]] QString awayEndingTitle(AwayEnding ending);
[[nodiscard]] std::optional<AwayEnding> awayEndingByName(QStringView name);

struct AwayContact {
    QDate on;
    QString way; ///< 电话, 走访 …
    QString by; ///< who of the organization
    QString points; ///< what was said: sealed
    bool operator==(const AwayContact&) const = default;
};

struct Away {
    AwayId id; ///< null: the roster says it, and nothing more was entered
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    AwayKind kind = AwayKind::Floating;
    PartialDate since; ///< empty only where the roster does not know it
    QString place;
    bool fixedPlace = false; ///< 地点相对固定: then the relation is to be transferred after so many months
    QString reason;
    QString certificate; ///< number of the 流动党员活动证
    std::optional<book::MemberId> keeper; ///< 联系人; absent with a name: somebody from outside
    QString keeperName;
    QDate stoppedOn; ///< 停止党籍
    QString stoppedBy; ///< by which decision
    QDate endedOn;
    AwayEnding ending = AwayEnding::Returned;
    QString note;
    QList<AwayContact> contacts; ///< newest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !endedOn.isValid(); }
    [[nodiscard]] QDate lastContact() const { return contacts.isEmpty() ? QDate() : contacts.first().on; }
};

/// As it stood at the end of a past `day`, not before the first day that `since` can mean: contacts, the stop of membership and the end
/// are there from their own day on, and what the note says of why one of them came before its time goes with it. Place, reason,
/// certificate, 联系人 and the rest of the note have no day and are those of now.
[[nodiscard]] Away standingOn(Away away, QDate day);

/// What the rules ask for next, as a sentence with its source; the day is the last lawful one of a duty, the first of a power.
struct AwayAdvice {
    QDate day;
    QString text;
    bool isDue = false; ///< the day has come
    bool isPower = false; ///< from that day on membership may be stopped or ended, not before
    bool operator==(const AwayAdvice&) const = default;
};
/// Abroad: the next contact, and when membership may be stopped. Floating: whether the relation is to be transferred. Lost: when
/// membership may be stopped, counted from the last contact where there was one, and when removal is to be considered. A day
/// known to the month is taken at its last day.
/// Errors: those of rules::figureOn.
[[nodiscard]] Result<QList<AwayAdvice>> awayAdvice(const rules::Catalogue& catalogue, const Away& away, QDate today);

} // namespace branchbook::organization
