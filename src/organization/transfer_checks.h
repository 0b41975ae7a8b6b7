// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a transfer must be before it is written.
#pragma once

#include "branchbook/organization/transfer_store.h"

namespace branchbook::organization {

/// Name, organization, kind of member.
[[nodiscard]] Result<> checkTransferWords(const Transfer& transfer);
/// The words, and who it is; takes name and kind of a member from the roster.
[[nodiscard]] Result<> checkTransferPerson(const store::Session& session, Transfer& transfer, QDate today);
/// Application, letter and its term.
[[nodiscard]] Result<> checkTransferDays(const store::Session& session, const Transfer& transfer, QDate today);
/// The day of reception or return.
[[nodiscard]] Result<> checkTransferEnd(const Transfer& transfer, QDate on, QDate today);
[[nodiscard]] Result<> checkTransferReceipt(const Transfer& transfer, QDate today);
/// That nobody of this name is in the roster, or that the entry named is one of this branch and of somebody who is here.
[[nodiscard]] Result<> checkTransferArrival(const store::Session& session, const Transfer& transfer, QDate today);
/// That whoever comes was not in the branch before `day`: not the entry named, and where none is, nobody of the name.
[[nodiscard]] Result<> checkTransferComing(const store::Session& session, const Transfer& transfer, QDate day);
[[nodiscard]] Result<> checkNoOtherTransfer(const store::Session& session, const Transfer& transfer);

} // namespace branchbook::organization
