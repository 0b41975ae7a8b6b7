// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book of the soak: the sample's branch, with something in every area, among as many invented branches as are asked for.
#pragma once

#include "branchbook/base/result.h"

#include <QDate>

namespace branchbook::bench {

inline const QDate kSoakDay(2026, 9, 18);

/// What is asked for; each number at least 1.
struct SoakSize {
    int members = 100'000; ///< Party members of all branches; at least kSampleMembers and one for each other branch
    int branches = 1'000; ///< the sample's included
    int years = 10; ///< that the records of the invented branches lie in, back from kSoakDay
    qint64 records = 3'000'000; ///< of all kinds together; people and groups are made in any case
};
inline constexpr int kSampleMembers = 38;

/// Records by kind, as the verbs that wrote them were counted.
struct SoakCounts {
    qint64 branches = 0;
    qint64 groups = 0;
    qint64 people = 0; ///< members and those on their way into the Party
    qint64 gatherings = 0;
    qint64 attendances = 0;
    qint64 ledgerItems = 0;
    qint64 others = 0; ///< talks, opinions, files of the sample's branch
    [[nodiscard]] qint64 all() const
    {
        return branches + groups + people + gatherings + attendances + ledgerItems + others;
    }
};

/// Writes through the verbs of the program, a step of the journal for each branch; says on stdout how far it is. Leaves what it
/// made where it fails. Errors: sample.number (Usage), those of sample::makeDemoBook and of the verbs.
[[nodiscard]] Result<SoakCounts> makeSoakBook(const QString& path, const SoakSize& size);

} // namespace branchbook::bench
