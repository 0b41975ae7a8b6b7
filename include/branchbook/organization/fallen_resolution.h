// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is being carried out (台账) although the meeting that it came from has not resolved it any more: the vote was corrected, the
// resolution taken off or said otherwise. Nothing closes by itself; somebody has to look.
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"

namespace branchbook::organization {

/// An open item of the kind 决议督办 whose resolution is not passed in the record, or not there.
struct FallenResolution {
    ledger::Item item;
    QString resolution; ///< as it was worded when the item was raised
    QString became; ///< 没有通过, 还没有表决 …
};
[[nodiscard]] Result<QList<FallenResolution>> itemsOfFallenResolutions(const store::Session& session,
                                                                       gathering::GatheringId meeting);
/// The same of one item, in words; empty: its resolution stands, or it comes from none, or it is closed.
[[nodiscard]] Result<QString> fallenResolutionDoubt(const store::Session& session, const ledger::Item& item);
/// 台账“…”（2026 年决议督办第 3 号）所依据的决议“…”没有通过 …
[[nodiscard]] QString fallenResolutionText(const FallenResolution& fallen);

} // namespace branchbook::organization
