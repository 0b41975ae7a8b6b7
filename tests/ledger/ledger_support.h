// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch with two members, and short ways to put matters into its ledger.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/ledger/ledger_store.h"

#include <QTemporaryDir>

namespace ledger_test {

using namespace branchbook;
using ledger::Item;
using ledger::Kind;

inline const QDate kToday(2026, 9, 18);

struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] Item draft(Kind kind, const QString& matter, QDate raised, QDate due = {}) const;
    /// Raised today; the id.
    ledger::ItemId raise(const Item& item);
    [[nodiscard]] Item load(ledger::ItemId id) const { return ledger::loadItem(reader(), id).value(); }
    Result<> run(const book::Book::Work& work);
    /// The whole table as SQLite prints it, to compare before and after.
    [[nodiscard]] QStringList image() const;
};

} // namespace ledger_test
