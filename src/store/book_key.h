// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data key of a book and what is derived from it; the seal of one cell, bound to its place.
#pragma once

#include "branchbook/store/session.h"
#include "store/secret_bytes.h"

#include <optional>

namespace branchbook::store {

inline constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
inline constexpr char kPlainCell = 0; ///< the first byte of a text that is not sealed
inline constexpr char kSealedCell = 1; ///< XChaCha20-Poly1305: kind, nonce, sealed bytes with their tag

/// Which columns a book with a passphrase seals; its record says the number (vault_record.h). 1: sealedColumns(). 2: also
/// sealedTexts(). The cells of each plan have a key of their own, so that a record that was set back opens nothing.
inline constexpr int kFirstSealPlan = 1;
inline constexpr int kNewestSealPlan = 2;

/// Where a cell stands: a sealed value opens nowhere else. Nothing is copied.
struct CellPlace {
    QByteArray table;
    QByteArray column;
    QByteArray key; ///< as UnitOfWork knows the row
};

/// Names of tables and columns hold no separator, and the key stands last: two places never read the same.
[[nodiscard]] QByteArray bytesOfPlace(const CellPlace& place);

/// Shared by every session of the book; unchangeable, so usable from any thread.
class BookKey
{
public:
    BookKey(SecretBytes data, QByteArray bookId, int plan = kFirstSealPlan);

    [[nodiscard]] const SecretBytes& data() const { return m_data; }
    [[nodiscard]] const QByteArray& bookId() const { return m_bookId; }
    [[nodiscard]] int plan() const { return m_plan; }
    /// The same data key for the cells of another plan.
    [[nodiscard]] KeyPtr under(int plan) const;

    /// `plain` is what a book without passphrase would store there.
    [[nodiscard]] QByteArray seal(const CellPlace& place, const QByteArray& plain) const;
    /// nullopt: not sealed with this key, changed, or from another place.
    [[nodiscard]] std::optional<QByteArray> open(const CellPlace& place, const QByteArray& sealed) const;
    /// The same for a column of texts.
    [[nodiscard]] QString sealText(const CellPlace& place, const QString& text) const;
    [[nodiscard]] std::optional<QString> openText(const CellPlace& place, const QString& sealed) const;
    /// 16 bytes over a digest of a plain value: equality without opening, and nothing to guess against without the key.
    [[nodiscard]] QByteArray blind(const QByteArray& digest) const;

private:
    int m_plan;
    SecretBytes m_data;
    SecretBytes m_cells; ///< subkey 1; of plan 2: subkey 3
    SecretBytes m_index; ///< subkey 2
    QByteArray m_bookId;
};

/// XChaCha20-Poly1305 as the cells and the wrapped keys use it: nonce, sealed bytes, tag.
[[nodiscard]] QByteArray sealBytes(const SecretBytes& key, const unsigned char* plain, std::size_t size,
                                   const QByteArray& bound);
/// False where the tag does not fit; `out` has room for the sealed size without nonce and tag.
[[nodiscard]] bool openBytes(const SecretBytes& key, const QByteArray& sealed, const QByteArray& bound,
                             unsigned char* out);
inline constexpr qsizetype kSealOverhead =
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace branchbook::store
