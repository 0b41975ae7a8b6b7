// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged book, as a sound new one.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/store/unit_of_work.h"

#include <QMap>

namespace branchbook::store {

struct Salvaged {
    QMap<QString, qint64> rows; ///< taken over, by table
    QMap<QString, qint64> lost; ///< by table: could not be read, are not as they were written, or name what is lost
    bool knowsLost = true; ///< false: the digests could not all be read; more may be lost
    qint64 unproven = 0; ///< rows taken of which no digest could be read
    qint64 loosened = 0; ///< rows that named a lost one, and go on without

    [[nodiscard]] qint64 taken() const;
    [[nodiscard]] qint64 lostRows() const;
};

/// Makes a book at `target` of every row of `damaged` that can be read and is as its digest says; whole or not at all, and checked
/// in everything. `damaged` is only read. A sealed book stays sealed under its passphrase, which nobody has to know for this. Not taken
/// along: the journal, so that nothing before can be undone; it begins anew with `head`. Errors: those of Session::openUntouched (the
/// head of the file, or its list of tables, cannot be read; store.busy: somebody writes it); store.nothing_readable (Damaged: no branch); store.exists; store.copy_damaged
/// (the new book is not sound); Io; cancelled.
[[nodiscard]] Result<Salvaged> salvageBook(const QString& damaged, const QString& target, const OpHead& head,
                                           Progress& progress);

} // namespace branchbook::store
