// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record that a passphrase or a recovery code opens: 216 bytes, written and read as one.
#pragma once

#include "branchbook/store/vault.h"
#include "store/book_key.h"

#include <optional>

namespace branchbook::store {

/// Layout, numbers little-endian: "BBV1", version, kind of key derivation, plan less one, a byte 0; memory (8), passes (4), four bytes 0;
/// book id (16), salt (16), data key wrapped by the passphrase (24 + 32 + 16), the same by the recovery code (72), and a
/// digest (16) over all before. What the passphrase's wrapping rests on is bound into it: cheaper parameters open nothing. The
/// plan is not, so that nobody has to type anything when it rises; under another one no cell opens (store/book_key.h).
inline constexpr qsizetype kVaultRecordSize = 216;
struct VaultRecord {
    KdfCost cost;
    int plan = kFirstSealPlan; ///< that of the key that was wrapped last
    QByteArray bookId;
    QByteArray salt;
    QByteArray byPassphrase;
    QByteArray byCode;

    /// nullopt: no such record, or a byte of it was changed.
    [[nodiscard]] static std::optional<VaultRecord> read(const QByteArray& bytes);
    [[nodiscard]] QByteArray bytes() const;

    /// A fresh salt and the key wrapped under it. Errors: store.kdf_memory (Io).
    [[nodiscard]] Result<> wrap(const BookKey& key, const Secret& passphrase, const KdfCost& newCost);
    /// A fresh code, which is given back.
    [[nodiscard]] QString wrapByNewCode(const BookKey& key);
    /// Errors: store.wrong_passphrase (Locked), store.kdf_memory (Io).
    [[nodiscard]] Result<KeyPtr> unwrap(const Secret& passphrase) const;
    /// Error: store.wrong_code (Locked).
    [[nodiscard]] Result<KeyPtr> unwrapByCode(const Secret& code) const;
};

inline constexpr char16_t kBookSlot[] = u"book"; ///< of the passphrase
inline constexpr char16_t kSecondSlot[] = u"clue"; ///< of the second secret
/// As it stands in the table; null where there is none.
[[nodiscard]] Result<QByteArray> storedRecord(const Session& session, QStringView slot);
[[nodiscard]] Result<> storeRecord(const Session& writer, QStringView slot, const QByteArray& record);
/// In one transaction with a line of the journal that changes no record.
[[nodiscard]] Result<> replaceRecord(Session& writer, QStringView slot, const QByteArray& record, const OpHead& head);
[[nodiscard]] QByteArray newVaultId();

/// The record of the book's passphrase; an empty one for a plain book. Error: store.damaged.
[[nodiscard]] Result<std::optional<VaultRecord>> storedVault(const Session& session);
/// Whether what stands there can be read at all; true for a plain book.
[[nodiscard]] Result<bool> isVaultSound(const Session& session);

} // namespace branchbook::store
