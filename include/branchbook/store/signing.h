// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 signatures: who can open the book's key pair signs, anybody who has the public half can tell whether a byte was changed.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>

namespace branchbook::store {

/// A fresh pair. The secret is the seed of 32 bytes: whoever has it signs.
struct SigningPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secret; ///< 32 bytes
};
/// Error: store.no_random (Io) where libsodium does not start.
[[nodiscard]] Result<SigningPair> makeSigningPair();

/// 64 bytes over `message`; the same input gives the same signature. Error: store.signing_key (Damaged): `pair` is none.
[[nodiscard]] Result<QByteArray> signMessage(const SigningPair& pair, const QByteArray& message);
/// False also for keys and signatures of a wrong length.
[[nodiscard]] bool isSigned(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

/// To be read aloud and compared: 16 bytes of BLAKE2b over the public key as eight groups of four hex digits, 3F2A-….
[[nodiscard]] QString keyFingerprint(const QByteArray& publicKey);

} // namespace branchbook::store
