// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of dues shows of a year: everybody's months as they are assessed, and the sums of the month looked at.
#pragma once

#include "branchbook/organization/dues_remittance.h"

#include <memory>
#include <vector>

namespace branchbook::ui {

class Desk;

struct DuesRow {
    int account = 0; ///< in DuesData::roll
    QString group;
    QString pinyin;
    organization::DuesStatement year; ///< its twelve months
    organization::DuesArrears arrears;
    Money paid; ///< of the year's months
};

/// Read once per year and change; the grid only looks into it.
struct DuesData {
    int year = 0;
    QDate today; ///< or the day gone by whose state it is
    bool isPast = false; ///< it is looked at, nothing more
    book::Branch branch;
    std::shared_ptr<const rules::Catalogue> catalogue;
    organization::DuesRoll roll;
    QList<organization::DuesRemittance> remittances; ///< of every year
    std::vector<DuesRow> rows;
    bool hasBases = false; ///< somebody has one

    [[nodiscard]] const organization::DuesAccount& account(const DuesRow& row) const
    {
        return roll.accounts.at(row.account);
    }
    [[nodiscard]] const organization::DuesAccount* accountOf(book::MemberId member) const;
    [[nodiscard]] organization::DuesScale scale() const;
    /// 1 … 12: the last one that has begun; 0: the year has not.
    [[nodiscard]] int lastMonth() const;
};
/// Of a day gone by (`past`): as it stood at its end (loadDuesRollOn), the Party groups too, with what was handed up by then.
[[nodiscard]] Result<DuesData> loadDuesData(const Desk& desk, int year, std::optional<QDate> past = {});

struct DuesFigures {
    Money due;
    Money paid;
    Money yearPaid;
    Money yearRemitted; ///< handed up on the days of the year
    int owing = 0; ///< people who owe something in the month
    int open = 0; ///< people who have not paid all, or who have no base
    int missing = 0; ///< without a base: not among those who owe
    int clear = 0; ///< how many months before it are paid by everybody
};
[[nodiscard]] DuesFigures duesFigures(const DuesData& data, int month);

[[nodiscard]] bool isOpenMonth(const organization::DuesMonth& line);
/// 3,765.05
[[nodiscard]] QString yuan(Money money);

} // namespace branchbook::ui
