// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费 month by month: people and sums due and paid, who is late, and the rates (domain-rules §13.3).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/dues_store.h"

#include <QJsonArray>
#include <QSet>

namespace branchbook::organization {

struct DuesMonthSums {
    Month month;
    int owing = 0; ///< people whose due is not 0
    int settled = 0; ///< of them, who paid all
    int late = 0; ///< of them, who did not by the month's end; who pays by the quarter: by the quarter's end
    Money due;
    Money paid;
    Money open;

    [[nodiscard]] std::optional<double> peopleRate() const; ///< settled / owing in percent
    [[nodiscard]] std::optional<double> sumRate()
        const; ///< what is paid of the due / due in percent; beyond it counts nothing
};
/// One per month. `until` not before `from`; `today` decides what is late, `byQuarter` pay by the quarter.
[[nodiscard]] Result<QList<DuesMonthSums>> duesMonthSums(const DuesRoll& roll, Month from, Month until, QDate today,
                                                         const QSet<book::MemberId>& byQuarter, DuesScale& scale);

[[nodiscard]] book::SectionTable duesMonthTable(const QList<DuesMonthSums>& months);
[[nodiscard]] QJsonArray duesMonthsJson(const QList<DuesMonthSums>& months);

} // namespace branchbook::organization
