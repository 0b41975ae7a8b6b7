// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Personal secrets in the store. One list of columns from the first migration on; until a book has a passphrase the seal
// passes the text through, so that nothing above has to change when it gets one.
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace branchbook::store {

struct SealedColumn {
    const char* table;
    const char* column;
};
/// Blob columns that hold a seal; never in full-text search, logs or operation labels.
[[nodiscard]] std::span<const SealedColumn> sealedColumns();

/// The stored form; empty text gives a null QByteArray (NULL).
[[nodiscard]] QByteArray seal(const QString& text);
/// The text again; empty where the bytes are no seal of ours.
[[nodiscard]] QString unseal(const QByteArray& stored);
/// For equality without opening: 16 bytes over the text; null for empty text.
[[nodiscard]] QByteArray sealKey(const QString& text);

} // namespace branchbook::store
