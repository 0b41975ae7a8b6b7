// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which copies stay when there are many: dense close by, sparse far back.
#pragma once

#include <QDateTime>
#include <QList>

namespace branchbook::book {

/// How many stay: the newest ones; and of each of the last days, weeks (from Monday), months and years that have a copy, the
/// newest.
struct BackupKeeping {
    int newest = 10;
    int days = 7;
    int weeks = 4;
    int months = 12;
    int years = 10;
};
/// No more than this many stay by the usual figures, those dated in the future included.
inline constexpr int kMostBackups = 60;

/// Whether each of the copies made at `times` stays, in their order. What is dated after `now` was made before the clock was set
/// back: such copies take nobody's place, and the newest `newest` of them stay. All times are local.
[[nodiscard]] QList<bool> backupsThatStay(const QList<QDateTime>& times, const QDateTime& now,
                                          const BackupKeeping& keeping = {});

} // namespace branchbook::book
