// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues out of what a collector or a bank lists, name by name: 姓名, and where they are there 金额, 月份, 交纳日期, 代交人, 备注.
#pragma once

#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/sheet/table.h"

#include <optional>

namespace branchbook::roster {

/// What rows have that do not say it themselves.
struct DuesTableDays {
    Month month;
    QDate paidOn;
    QDate today;
};

struct DuesTableRow {
    int row = 0; ///< the sheet's own number
    QString name;
    std::optional<organization::DuesPayment> payment; ///< one of the two
    std::optional<Error> problem;
};

struct DuesTable {
    QList<DuesTableRow> rows; ///< those with a name; sums left out

    [[nodiscard]] int ready() const;
    [[nodiscard]] int problems() const { return static_cast<int>(rows.size()) - ready(); }
    [[nodiscard]] Money sum() const; ///< of those that are ready
};

/// Nothing is guessed: what cannot be read or paid is the problem of its row; a second row of somebody sees the first. Error:
/// dues.import_no_name (Invalid). Problems: dues.import_nobody, dues.import_namesakes, dues.import_cell, those of splitDues and
/// checkDuesPayment.
[[nodiscard]] Result<DuesTable> readDuesTable(organization::DuesRoll roll, const organization::DuesScale& scale,
                                              const sheet::Table& table, const DuesTableDays& days);
/// All rows, or none. Errors: the first problem, those of recordPayment.
[[nodiscard]] Result<> recordDuesTable(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                       const DuesTable& table, QDate today);

} // namespace branchbook::roster
