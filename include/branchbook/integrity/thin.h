// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is thin in 反腐倡廉: aspect by aspect what there is this year, and what is missing. Nothing is graded; each line rests on
// records that can be opened.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::integrity {

/// 廉政谈话 and 提醒谈话 of the year, which are kept elsewhere.
struct TalkCount {
    int held = 0;
    int missed = 0; ///< agreed on for a day that is over, and not held
};

struct ThinAspect {
    QString
        id; ///< of the tab that shows it: "education", "channel", "rectification", "clue", "disclosure", "supervision", "talks", "risk"
    QString title; ///< 廉政教育
    QString state; ///< what there is, in words
    QString thin; ///< what is missing; empty: nothing
};

/// From 1 January to `today`; of clues numbers alone.
[[nodiscard]] Result<QList<ThinAspect>> thinAspects(const store::Session& session, book::BranchId branch, QDate today,
                                                    TalkCount talks);

} // namespace branchbook::integrity
