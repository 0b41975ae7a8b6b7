// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The item of the ledger goes along with the record that adds to it.
#pragma once

#include "branchbook/ledger/ledger_store.h"

namespace branchbook::conduct {

/// To the stage where the book's course has it; where it has other stages, or the item stands there, nothing happens.
[[nodiscard]] inline Result<> moveAlong(store::UnitOfWork& unit, const ledger::Item& item, const QString& stage,
                                        QDate on, QDate today)
{
    BB_TRY(const ledger::Course course, ledger::loadCourse(unit.session(), item.kind));
    if (!item.isOpen() || item.stage == stage || !course.contains(stage))
        return {};
    return ledger::moveItem(unit, item.id, stage, on, {}, today);
}

} // namespace branchbook::conduct
