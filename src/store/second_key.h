// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the second secret, bound to its place: sealed to a public key, opened by the secret one.
#pragma once

#include "store/book_key.h"

namespace branchbook::store {

inline constexpr char kSecondCell = 2; ///< kind, a public key for this once, then nonce, sealed bytes and tag

class SecondKey
{
public:
    /// `secret` is an X25519 key.
    SecondKey(SecretBytes secret, QByteArray id);
    /// Wrapped by the second secret as a data key is by the passphrase.
    [[nodiscard]] const BookKey& wrapped() const { return m_key; }
    [[nodiscard]] const QByteArray& publicKey() const { return m_public; }
    /// nullopt: for another key, changed, or from another place.
    [[nodiscard]] std::optional<QByteArray> open(const CellPlace& place, const QByteArray& sealed) const;

private:
    BookKey m_key;
    QByteArray m_public;
};

[[nodiscard]] QByteArray sealTo(const QByteArray& publicKey, const CellPlace& place, const QByteArray& plain);
[[nodiscard]] bool isSecondColumn(const char* table, const char* column);
/// What the table vault holds of the second secret, as a book with this key has it; null where there is none. Error:
/// store.damaged.
[[nodiscard]] Result<QByteArray> secondRecordFor(const Session& session, const BookKey& key);
/// Empty for a book without a second secret. Error: store.damaged.
[[nodiscard]] Result<QByteArray> secondPublicKey(const Session& session);

} // namespace branchbook::store
