// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The headline figures of the story, by arithmetic of our own over the steps: no book, no service, no rule of the catalogue.
#pragma once

#include "story/story.h"

namespace story {

struct Counted {
    int held = 0;
    int expected = 0;
    int present = 0;
    int onLeave = 0;
    int absent = 0;
    /// In percent to one decimal.
    [[nodiscard]] double rate() const;
};
struct LedgerSum {
    int total = 0;
    int closed = 0;
    int open = 0;
    int overdue = 0;
    int inTime = 0;
    int judged = 0;
};
struct QuarterSum {
    Counted all;
    QMap<QString, Counted> kinds; ///< by the kind's stable name
    int late = 0; ///< written down more than a week afterwards
    int passed = 0;
    int failed = 0;
    int members = 0; ///< Party members at the end
    int full = 0;
    QStringList joined;
    QStringList converted;
    QMap<QString, LedgerSum> ledger; ///< by area
    int talks = 0;
};
/// `day`: the last day that counts.
[[nodiscard]] QuarterSum sumOf(int quarter, QDate day);

} // namespace story
