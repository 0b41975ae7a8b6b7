// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a branch on a day, and what changed in a quarter.
#pragma once

#include <QList>
#include <QStringList>

namespace branchbook::report {

struct Share {
    QString label;
    int count = 0;
};

/// Who is on the roster on the basis day; sex, age and the rest of the Party members alone. Ages in full years, in the buckets of the national bulletin (domain-rules §10.1).
struct MemberFigures {
    int total = 0;
    int full = 0;
    int probationary = 0;
    int women = 0;
    int men = 0;
    int minority = 0; ///< ethnicity known and not Han
    int ethnicityUnknown = 0;
    int college = 0; ///< 大专及以上
    int educationUnknown = 0;
    int floating = 0;
    int lostContact = 0;
    QStringList joinUnknown; ///< names: Party members without 入党日期
    QList<Share> ages; ///< all eight buckets, and 不详 where there is somebody
    QList<int> menByAge; ///< in the buckets of `ages`, without 不详
    QList<int> womenByAge;
    QList<Share> education; ///< levels, highest first, and 不详 where there is somebody
    int groups = 0;
    int developmentTargets = 0;
    int activists = 0;
    int applicants = 0;
    QStringList kindUnknown; ///< names: on the roster, and nobody said whether as a Party member
    [[nodiscard]] int people() const; ///< on the roster: Party members, those on the way, those of whom it is not known
};

struct Leaving {
    QString reason; ///< 转出, 去世 …
    QStringList names;
};

/// From the quarter's first day to the basis day.
struct ChangeFigures {
    int totalBefore = 0; ///< Party members on the day before the quarter
    QStringList joined; ///< 接收预备党员
    QStringList converted; ///< 转正
    QStringList transferredIn;
    QList<Leaving> left;
    int applied = 0; ///< new applications
    QStringList joinedInYear; ///< known to a year that the period touches: in no list above, counted from 1 January on
    QStringList convertedInYear;
    QStringList transferredInYear;
};

} // namespace branchbook::report
