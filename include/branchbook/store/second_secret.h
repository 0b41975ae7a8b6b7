// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second secret: who reported a clue, and the original, are opened by a secret of their own, held by those entitled.
// Writing needs no secret (anybody who may register a clue can put a reporter away), reading does. Only a book with a
// passphrase can have one; what stands under it is sealed twice.
#pragma once

#include "branchbook/store/sealed.h"
#include "branchbook/store/vault.h"

#include <span>

namespace branchbook::store {

class SecondKey;
using SecondKeyPtr = std::shared_ptr<const SecondKey>;

/// The columns under the second secret, each of them one of sealedColumns() too.
[[nodiscard]] std::span<const SealedColumn> secondColumns();

[[nodiscard]] Result<bool> hasSecondSecret(const Session& session);
struct SecondSealing {
    SecondKeyPtr key;
    QString recoveryCode; ///< shown or printed once
};
/// Gives the closed book at `path`, whose key is `key`, its second secret: the book is written anew, images of the journal
/// included, as sealBook does. Errors: those of sealBook; store.second_there (Refused), store.locked.
[[nodiscard]] Result<SecondSealing> setSecondSecret(const QString& path, const KeyPtr& key, const Secret& secret,
                                                    const OpHead& head, Progress& progress,
                                                    const KdfCost& cost = measuredCost());
/// Errors: store.wrong_second, store.wrong_code (Locked), store.no_second (Refused), store.damaged.
[[nodiscard]] Result<SecondKeyPtr> unlockSecond(const Session& session, const Secret& secret);
[[nodiscard]] Result<SecondKeyPtr> unlockSecondByCode(const Session& session, const Secret& code);
/// Rewraps; whoever knows the secret (or the code) gives `key`. Error: store.passphrase_empty, store.no_second (Refused).
[[nodiscard]] Result<> changeSecondSecret(Session& writer, const SecondKey& key, const Secret& fresh,
                                          const OpHead& head, const KdfCost& cost = measuredCost());

/// What the row `rowKey` holds there, for UnitOfWork: seal(text) in a book without a second secret. Errors: store.damaged.
[[nodiscard]] Result<QByteArray> sealSecond(const Session& session, const SealedColumn& column, const QString& rowKey,
                                            const QString& text);
/// What a query gave, opened. `key` may be null where nothing stands under the second secret. Errors: store.second_locked
/// (Locked), store.damaged.
[[nodiscard]] Result<QString> openSecond(const Session& session, const SecondKeyPtr& key, const SealedColumn& column,
                                         const QString& rowKey, const QByteArray& bytes);

} // namespace branchbook::store
