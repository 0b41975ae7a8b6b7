// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/signing.h"

#include "store/secret_bytes.h"

namespace branchbook::store {

namespace {

constexpr qsizetype kSeedSize = crypto_sign_SEEDBYTES;
constexpr qsizetype kSignKeySize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype kSignatureSize = crypto_sign_BYTES;
constexpr qsizetype kPrintSize = 16;
constexpr qsizetype kPrintGroup = 4;

/// The secret key as libsodium wants it, made of the seed; the public half goes into `publicKey`.
SecretBytes expanded(const QByteArray& seed, QByteArray& publicKey)
{
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    publicKey = QByteArray(kSignKeySize, Qt::Uninitialized);
    crypto_sign_seed_keypair(rawBytes(publicKey), secret.data(), rawBytes(seed));
    return secret;
}

} // namespace

Result<SigningPair> makeSigningPair()
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Io, QStringLiteral("store.no_random"));
    SigningPair pair{{}, QByteArray(kSeedSize, Qt::Uninitialized)};
    randombytes_buf(rawBytes(pair.secret), static_cast<std::size_t>(kSeedSize));
    const SecretBytes secret = expanded(pair.secret, pair.publicKey);
    return pair;
}

Result<QByteArray> signMessage(const SigningPair& pair, const QByteArray& message)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Io, QStringLiteral("store.no_random"));
    if (pair.secret.size() != kSeedSize)
        return fail(ErrorKind::Damaged, QStringLiteral("store.signing_key"));
    QByteArray publicKey;
    const SecretBytes secret = expanded(pair.secret, publicKey);
    if (publicKey != pair.publicKey)
        return fail(ErrorKind::Damaged, QStringLiteral("store.signing_key"));
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    crypto_sign_detached(rawBytes(signature), nullptr, rawBytes(message), rawSize(message), secret.data());
    return signature;
}

bool isSigned(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    return sodium_init() >= 0 && publicKey.size() == kSignKeySize && signature.size() == kSignatureSize
        && crypto_sign_verify_detached(rawBytes(signature), rawBytes(message), rawSize(message), rawBytes(publicKey))
        == 0;
}

QString keyFingerprint(const QByteArray& publicKey)
{
    QByteArray print(kPrintSize, Qt::Uninitialized);
    crypto_generichash(rawBytes(print), static_cast<std::size_t>(kPrintSize), rawBytes(publicKey), rawSize(publicKey),
                       nullptr, 0);
    const QString digits = QString::fromLatin1(print.toHex()).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += kPrintGroup)
        groups.append(digits.mid(at, kPrintGroup));
    return groups.join(u'-');
}

} // namespace branchbook::store
