// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of an area as a sheet to be filed: one line per item, the sums below.
#pragma once

#include "branchbook/ledger/ledger.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct LedgerSheet {
    QString branch;
    QString area; ///< "conduct"
    int year = 0;
    QList<ledger::Item> items; ///< in the order in which they are printed
    QDate today;
};
[[nodiscard]] Document ledgerDocument(const LedgerSheet& sheet);

} // namespace branchbook::report
