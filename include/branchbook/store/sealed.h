// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Personal secrets in the store. One list of columns from the first migration on. Above the store a sealed column always
// holds seal(text); where the book has a passphrase, UnitOfWork encrypts that, bound to table, row and column, and Query
// gives it back opened, so that nothing above changes with the passphrase.
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace branchbook::store {

class Session;

struct SealedColumn {
    const char* table;
    const char* column;
};
/// Blob columns that hold a seal; never in full-text search, logs or operation labels.
[[nodiscard]] std::span<const SealedColumn> sealedColumns();
/// Columns of plain texts that only a book with a passphrase seals, since its plan 2 (store/book_key.h): there they hold the
/// seal in base64. UnitOfWork takes and Query gives the text itself. Never compared, sorted or indexed by a statement.
[[nodiscard]] std::span<const SealedColumn> sealedTexts();

/// The stored form; empty text gives a null QByteArray (NULL).
[[nodiscard]] QByteArray seal(const QString& text);
/// The text again; empty where the bytes are no seal of ours.
[[nodiscard]] QString unseal(const QByteArray& stored);
/// For equality without opening: 16 bytes over the text; null for empty text. Anybody can compute it.
[[nodiscard]] QByteArray sealKey(const QString& text);
/// The same as the book at hand stores it: where it has a passphrase, only its key can compute it. For every `…_key` column
/// and every search in one.
[[nodiscard]] QByteArray sealKey(const Session& session, const QString& text);

/// What the row of draft `id` holds: drafts stand outside the journal and are written by a statement of their own. Reading
/// one gives it back opened, like every query.
[[nodiscard]] QString storedDraft(const Session& session, const QString& id, const QString& content);

} // namespace branchbook::store
