// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stored row as it is stored under another key: for a book that gets its passphrase, and for an archive of one that has it.
#pragma once

#include "store/book_key.h"
#include "store/cells.h"
#include "store/chain.h"

namespace branchbook::store {

/// Null stands for a book without passphrase. Both books number the journal's columns alike.
class Reseal
{
public:
    Reseal(const TableCatalogue& tables, const BookKey* from, const BookKey* to, QString book)
        : m_tables(tables)
        , m_from(from)
        , m_to(to)
        , m_book(std::move(book))
    {
    }
    /// What is under the second secret from now on, or not yet, is put there; a book that gets no key (an archive) gets
    /// nothing of it.
    void putUnder(const QByteArray& secondPublic) { m_second = secondPublic; }
    /// A row of any table, journal and drafts included. Error: store.damaged.
    [[nodiscard]] Result<> row(const TableInfo& table, RowImage& row) const;
    /// A line of the journal: its images, and the digest of the row after it, which would tell what the row held to anybody
    /// who can try all numbers of a person. From a sealed book to a plain one that digest cannot be had back.
    [[nodiscard]] Result<> change(ChangeBytes& change) const;

private:
    using ValueAt = std::function<Value*(int column)>;
    [[nodiscard]] Result<> values(const TableInfo& table, const QByteArray& rowKey, const ValueAt& at) const;
    /// Something of it stood open so far, and does no more.
    [[nodiscard]] bool isSealedNow(const TableInfo& table) const;
    [[nodiscard]] Result<> image(const TableInfo& table, const QByteArray& rowKey, QByteArray& bytes) const;
    [[nodiscard]] Result<> changeRow(const TableInfo& table, RowImage& row) const;
    [[nodiscard]] Result<> draftRow(const TableInfo& table, RowImage& row) const;

    const TableCatalogue& m_tables;
    const BookKey* m_from;
    const BookKey* m_to;
    QString m_book;
    QByteArray m_second;
};

} // namespace branchbook::store
