// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence of a finding: the rule in its own strength's word, then the dates compared.
#pragma once

#include "branchbook/rules/evaluate.h"

namespace branchbook::rules {

/// 已逾期18天, 今天到期, 还有12天.
[[nodiscard]] QString distanceText(QDate due, QDate today);
/// 一般每月召开1次
[[nodiscard]] QString countDemand(const Rule& rule, const CountInPeriod& count, int needed);
/// For a period: what there is, what is missing and until when. `periodText` is 8月, 第三季度.
[[nodiscard]] QString countWhy(const Finding& finding, const CountInPeriod& count, const QString& periodText,
                               QDate today);
/// Some of many people, as a sentence names them: a large branch has a hundred thousand.
class NameSample
{
public:
    void add(const QString& name);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// 陆怀瑾、沈溪等9人
    [[nodiscard]] QString text() const;

private:
    QStringList m_first;
    int m_count = 0;
};
/// The same for a rule that counts people; `names` are of those still open.
[[nodiscard]] QString peopleWhy(const Finding& finding, const CountInPeriod& count, const QString& periodText,
                                const NameSample& names, QDate today);
/// Where a stretch began: with an act before, with a day that the records have moved, or with a month (Finding::monthOnly).
struct Beginning {
    bool again = false;
    bool extended = false;
    QDate otherDue = {}; ///< what the other end of that month gives; invalid: nothing to tell
};
[[nodiscard]] QString deadlineWhy(const Finding& finding, const DeadlineAfter& deadline, Beginning beginning,
                                  QDate today);
[[nodiscard]] QString expiryWhy(const Finding& finding, const Expiry& expiry, QDate today);

} // namespace branchbook::rules
