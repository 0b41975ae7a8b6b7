// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new book that holds chosen rows of another one, under a passphrase of its own: for those who look at a part of it.
#pragma once

#include "branchbook/store/vault.h"

#include <QMap>

#include <functional>
#include <vector>

namespace branchbook::store {

struct ExcerptTable {
    const char* table;
    const char* statement; ///< gives whole rows, SELECT *; without one the table stays empty
    bool dated = false; ///< the statement has :first and :last
};

struct ExcerptPlan {
    std::vector<ExcerptTable> tables; ///< parents before children; a table that is not named stays empty
    QString first; ///< ISO days
    QString last;
    /// What the copy has of a sealed value, as a text; empty: nothing. Columns that nobody speaks for stay empty.
    std::function<QString(const QString& table, const QString& column, const QString& text)> sealed;
    std::vector<std::pair<QString, QString>> settings; ///< added
    OpHead head; ///< the one line of the new journal, which begins here
};

struct ExcerptMade {
    QMap<QString, qint64> rows; ///< by table
    QString recoveryCode; ///< shown once
    KeyPtr key; ///< opens the copy
    [[nodiscard]] qint64 sum() const;
};

/// Whole or not at all, checked in everything before it gets its name. A row whose parent is not in the copy stays out; where its
/// reference may be empty it goes along without it. The journal of the old book, its drafts and its keys do not go along.
/// Errors: store.exists, store.passphrase_empty (Refused), store.old_excerpt (Refused: the book is of an older schema), those of
/// makeBook and UnitOfWork, store.copy_damaged (Damaged), cancelled.
[[nodiscard]] Result<ExcerptMade> writeExcerpt(const Session& from, const QString& path, const ExcerptPlan& plan,
                                               const Secret& passphrase, Progress& progress,
                                               const KdfCost& cost = measuredCost());

} // namespace branchbook::store
