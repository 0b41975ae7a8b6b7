// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in the book since a copy of it was made, by record: what a restore would take back.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/store/difference.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace branchbook::book {

/// One record: a gathering with its attendance is one, a person with tags and own fields is one.
struct RecordDifference {
    store::RowFate fate = store::RowFate::Changed; ///< Added: since the copy was made; a restore takes it away
    QString title; ///< name, topic or matter
};

/// The records of one kind that differ.
struct KindDifference {
    QString kind; ///< "member", "gathering" … stable; differenceTitle() for people
    qint64 added = 0;
    qint64 changed = 0;
    qint64 gone = 0;
    QList<RecordDifference>
        named; ///< at most kNamedDifferences; none of kinds that tell of nobody (talks, clues, sanctions)

    [[nodiscard]] QStringList titles(store::RowFate fate) const;
};
inline constexpr qsizetype kNamedDifferences = 200;

/// Which branches two books keep that have no branch in common: no copies of one book, though they may bear one name.
struct TwoBooks {
    QStringList then; ///< names of the branches; of removed ones where there are no others
    QStringList now;
};

struct BookDifference {
    std::optional<TwoBooks> twoBooks; ///< the copy is of another book: a restore would exchange the one for the other
    QList<KindDifference> kinds; ///< in the order of the program's pages; only those that differ
    [[nodiscard]] qint64 added() const;
    [[nodiscard]] qint64 changed() const;
    [[nodiscard]] qint64 gone() const;
    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty(); }
};
/// 党员和名册, 会议和活动 …
[[nodiscard]] QString differenceTitle(const QString& kind);

/// What happened between `then` and `now`, two sessions of one book. Errors: those of store::compareRows.
[[nodiscard]] Result<BookDifference> compareBooks(const store::Session& then, const store::Session& now,
                                                  Progress& progress);
/// The same with the copy at `backup`, which is opened with the key of `now` where it is sealed, and only read. First it is
/// checked in everything: a damaged one is never told to be the same.
/// Errors: those of store::Session::open (store.locked: sealed with another key), store.damaged (Damaged) and compareBooks().
[[nodiscard]] Result<BookDifference> compareWithBackup(const store::Session& now, const QString& backup,
                                                       Progress& progress);
/// What the damaged book at `original` still has, as far as it can be read, against its sound copy at `copy`: Added is what the copy
/// lacks. Both stay closed (no key is asked) and are only read. Errors: those of store::Session::openClosed and compareBooks().
[[nodiscard]] Result<BookDifference> compareWithDamaged(const QString& copy, const QString& original,
                                                        Progress& progress);

/// Where the files at `then` and `now` are two books (TwoBooks): told without a key, from the ids of their branches, removed ones
/// too. Nothing where they share one, where either has none yet, and where either cannot be read.
[[nodiscard]] std::optional<TwoBooks> twoBooksAt(const QString& then, const QString& now);

} // namespace branchbook::book
