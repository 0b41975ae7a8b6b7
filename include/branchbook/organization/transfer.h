// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织关系转接: one transfer of the Party relation out of the branch or into it (domain-rules §8).
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::organization {

using TransferId = Id<struct TransferTag>;

enum class TransferDirection : quint8 { Out, In };
[[nodiscard]] QString transferDirectionName(TransferDirection direction); ///< "out", "in"
[[nodiscard]] QString transferDirectionTitle(TransferDirection direction); ///< 转出, 转入
[[nodiscard]] std::optional<TransferDirection> transferDirectionByName(QStringView name);

/// How far: within the same 基层党委, within the county, within the province, to another one.
enum class TransferReach : quint8 { Committee, County, Province, Nation };
[[nodiscard]] QString transferReachName(TransferReach reach); ///< "committee", …
[[nodiscard]] QString transferReachTitle(TransferReach reach); ///< 本党委内, …
[[nodiscard]] std::optional<TransferReach> transferReachByName(QStringView name); ///< name or title

/// A paper letter with its slip, or the national members' system.
enum class TransferWay : quint8 { Letter, System };
[[nodiscard]] QString transferWayName(TransferWay way); ///< "letter", "system"
[[nodiscard]] QString transferWayTitle(TransferWay way); ///< 介绍信, 党员管理系统
[[nodiscard]] std::optional<TransferWay> transferWayByName(QStringView name);

/// Applied: asked for, no letter yet. InTransit: the letter is valid. Overdue: it is not any more. Received: by the new
/// organization, the slip is not back yet. Filed: the slip is there. Returned: it came to nothing.
enum class TransferState : quint8 { Applied, InTransit, Overdue, Received, Filed, Returned };
[[nodiscard]] QString transferStateName(TransferState state); ///< "applied", "in_transit", …
[[nodiscard]] QString transferStateTitle(TransferState state); ///< 申请, 在途, 超期, 已接收, 已归档, 退回
[[nodiscard]] std::optional<TransferState> transferStateByName(QStringView name); ///< name or title

struct Transfer {
    TransferId id;
    qint64 rev = 0;
    book::BranchId branch;
    TransferDirection direction = TransferDirection::Out;
    std::optional<book::MemberId> member; ///< absent: comes, and is not in the roster yet
    QString memberName; ///< as it was when this was entered
    QString memberType; ///< 正式党员 or 预备党员
    QString organization; ///< the other one, in full
    TransferReach reach = TransferReach::County;
    TransferWay way = TransferWay::Letter;
    QDate appliedOn; ///< invalid: not known
    QString letterNumber;
    QDate issuedOn; ///< invalid: no letter yet
    std::optional<int> validDays; ///< as the letter says; absent: it says nothing (the system has no letter)
    std::optional<Month> duesUntil; ///< the last month paid, as the letter says
    QString contact;
    QString contactPhone;
    QDate receivedOn;
    QDate receiptOn; ///< 回执
    QDate returnedOn;
    QString returnedWhy;
    QString note;
    QDate enteredOn;
    bool recycled = false;

    /// Under way: neither received nor returned.
    [[nodiscard]] bool isOpen() const { return !receivedOn.isValid() && !returnedOn.isValid(); }
    /// The last day of the letter: so many days after the day of issue. Invalid where the letter names no term.
    [[nodiscard]] QDate validUntil() const;
    [[nodiscard]] TransferState stateOn(QDate day) const;
};

/// The day from which on it is known of: the earliest of its days, that of a letter in whose place another came as well; else the
/// day on which it was entered.
[[nodiscard]] QDate transferBegan(const Transfer& transfer);
/// As it stood at the end of a past `day`, not before transferBegan. What is dated later is taken back, with the words that came with
/// it: of a letter its number, its term and the months paid (the letter in whose place it came is put back, as the note names it),
/// of a return the reason, of a reception of somebody who came the entry of the roster. The name, the type, the other
/// organization, the reach, the way, who is asked there and the rest of the note have no day and are those of now.
[[nodiscard]] Transfer standingOn(Transfer transfer, QDate day);

/// What the rules say against a transfer without refusing it: a letter that is valid for longer than anywhere. Sentences.
[[nodiscard]] QStringList transferDoubts(const rules::Catalogue& catalogue, const Transfer& transfer);

} // namespace branchbook::organization
