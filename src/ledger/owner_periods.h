// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for an item on a day: whom it was given to, or who took over that person's matters since.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/query.h"

namespace branchbook::ledger {

class OwnerPeriods
{
public:
    /// Those that hold on the session's day.
    [[nodiscard]] static Result<OwnerPeriods> load(const store::Session& session);
    /// Puts the owner of the day in; the takeovers that led to it, oldest first, go into `steps`.
    [[nodiscard]] Result<> applyTo(const store::Session& session, Item& item, QList<Step>* steps = nullptr) const;

private:
    struct Held {
        Pass pass;
        QDate enteredOn;
    };
    QList<Held> m_passes;
};

} // namespace branchbook::ledger
