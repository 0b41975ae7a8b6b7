// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设概览: where this area is thin today, each with its figure, the reason and what to do about it.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::institutions {

/// One subject of the area. It is told when it is in order, too: silence would look like work that was done.
struct ThinSpot {
    QString
        what; ///< stable: "coverage", "reviews", "rights", "participation", "ties", "tie_visits", "needs", "quarter"
    QString title; ///< 重点领域的制度
    QString state; ///< one sentence with the figure
    QString proposal; ///< what to do; empty where it is in order
    QString page; ///< tab of the area where that is done: "library", "rights", "participation", "ties", "ledger"
    QStringList names; ///< fields, institutions or people behind the figure

    [[nodiscard]] bool isThin() const { return !proposal.isEmpty(); }
};

/// The thin ones first, each part in a fixed order. `query.period` is the quarter that is looked at.
[[nodiscard]] Result<QList<ThinSpot>> listThinSpots(const book::SectionQuery& query);

} // namespace branchbook::institutions
