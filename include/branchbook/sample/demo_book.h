// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sample book: the branch of the mockups, or as many invented people and years of gatherings as somebody asks for.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/store/new_book.h"

#include <QDate>

namespace branchbook::sample {

inline constexpr int kMostMembers = 100'000;
inline constexpr int kMostYears = 10;
inline constexpr int kMostBranches = 1'000;

/// The defaults are the branch of the mockups, with its groups, people, gatherings, ledger and talks of 2026. Any other number of
/// members or branches, seed or day gives invented branches. The same options always give the same records: ids come
/// from the seed, times from the day, so that two archives of two samples are the same bytes.
struct DemoOptions {
    int members = 38; ///< Party members, in all branches together; 1 … kMostMembers
    int years = 2; ///< of gatherings, the one of `on` included; 1 … kMostYears
    quint64 seed = 1;
    QDate on{2026, 9, 18}; ///< the day the book stands still on (book::kSampleDaySetting)
    int branches = 1; ///< 1 … kMostBranches, not more than members
};

/// How many records of each kind were made.
struct DemoCounts {
    int branches = 0;
    int groups = 0;
    int members = 0; ///< of the Party
    int candidates = 0; ///< applicants, activists, 发展对象: the branch of the mockups has 7
    int gatherings = 0;
    int attendances = 0;
    int attachments = 0;
    int ledgerItems = 0;
    int talks = 0; ///< held or agreed on
    int criticism = 0;
};

/// Makes the book under a temporary name and gives it its own when it is whole; a failure leaves nothing behind.
/// `finish` is run on the file before that: to give it a passphrase.
/// Errors: sample.number (Usage), store.exists (Refused), store.create_failed (Io), cancelled, those of store::makeBook.
[[nodiscard]] Result<DemoCounts> makeDemoBook(const QString& path, const DemoOptions& options, Progress& progress,
                                              const store::FillBook& finish = {});

} // namespace branchbook::sample
