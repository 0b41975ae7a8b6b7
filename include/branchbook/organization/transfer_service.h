// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of transfers. Somebody on the way still counts where they come from (EDU2019 art 25: the old organization is
// responsible until the new one has taken them): the roster follows with the day of reception, in the same step.
#pragma once

#include "branchbook/organization/transfer_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Enters one, asked for or with its letter; what was received or returned has its own verbs. Errors:
/// transfer.name_missing, transfer.organization_missing, transfer.not_member, transfer.day_future, transfer.day_order,
/// transfer.valid_days (Invalid); transfer.member_gone, transfer.open_already, transfer.here_before (Refused).
[[nodiscard]] Result<TransferId> openTransfer(store::UnitOfWork& unit, const Transfer& transfer, QDate today);
/// Anything but who, in which direction, and how it ended. Errors: those of openTransfer, transfer.closed (Refused).
[[nodiscard]] Result<> changeTransfer(store::UnitOfWork& unit, const Transfer& transfer, QDate today);

struct TransferLetter {
    QString number;
    QDate issuedOn;
    std::optional<int> validDays;
};
/// The letter, or another one in the place of one that ran out: the old one stays named in the note. Errors: as above.
[[nodiscard]] Result<> issueTransferLetter(store::UnitOfWork& unit, TransferId id, const TransferLetter& letter,
                                           QDate today);

/// Whom of the roster somebody who comes is.
struct TransferArrival {
    QDate on; ///< the day of reception
    QDate receiptOn; ///< of the slip; invalid: not yet
    std::optional<book::MemberId> member; ///< is in the roster already; absent: a new entry is made
};
/// Out: from that day on the person is not in the roster any more (转出). In: the person is entered with that day of
/// transfer, or the entry named gets it. Errors: transfer.closed, transfer.not_issued, transfer.here_already (Refused),
/// transfer.here_before (Refused: the entry named was in the branch before that day);
/// transfer.day_missing, transfer.day_future, transfer.day_order (Invalid); transfer.other_branch (Refused).
[[nodiscard]] Result<> receiveTransfer(store::UnitOfWork& unit, TransferId id, const TransferArrival& arrival,
                                       QDate today);
/// What the day of reception has against it, in words: who came was still on the roster of another branch of the book on that day, or
/// who went was on one already the day before. Empty of one that is under way.
[[nodiscard]] Result<QStringList> transferElsewhere(const store::Session& session, const Transfer& transfer);
/// 回执. Errors: transfer.not_received (Refused), transfer.day_order …
[[nodiscard]] Result<> fileTransferReceipt(store::UnitOfWork& unit, TransferId id, QDate on, QDate today);
/// It came to nothing; the person stays where they are. Errors: transfer.closed, transfer.why_missing, …
[[nodiscard]] Result<> returnTransfer(store::UnitOfWork& unit, TransferId id, QDate on, const QString& why,
                                      QDate today);
/// Takes back what was entered of its end. Out: the person is in the roster again, if it was this transfer that ended it; in:
/// the entry of the roster stays. Error: transfer.still_open (Refused).
[[nodiscard]] Result<> reopenTransfer(store::UnitOfWork& unit, TransferId id);
/// Error: transfer.recycle_received (Refused: the roster rests on it).
[[nodiscard]] Result<> recycleTransfer(store::UnitOfWork& unit, TransferId id, QDate today);
/// Error: transfer.open_already.
[[nodiscard]] Result<> restoreTransfer(store::UnitOfWork& unit, TransferId id);

} // namespace branchbook::organization
