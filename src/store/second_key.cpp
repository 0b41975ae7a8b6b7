// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/second_key.h"

#include "branchbook/store/second_secret.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace branchbook::store {

namespace {

constexpr qsizetype kPublicSize = crypto_scalarmult_BYTES;
static_assert(crypto_scalarmult_SCALARBYTES == kKeySize);

constexpr std::array<SealedColumn, 3> kSecond{{{"clue", "reporter"}, {"clue", "contact"}, {"clue", "original"}}};

/// One key for one cell: of what both sides can compute, and of both public keys. False for a key that gives nothing.
bool sharedKey(SecretBytes& key, const unsigned char* secret, const unsigned char* otherPublic,
               const unsigned char* once, const unsigned char* recipient)
{
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret, otherPublic) != 0)
        return false;
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, key.size());
    crypto_generichash_update(&state, shared.data(), shared.size());
    crypto_generichash_update(&state, once, kPublicSize);
    crypto_generichash_update(&state, recipient, kPublicSize);
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return true;
}

} // namespace

std::span<const SealedColumn> secondColumns()
{
    return kSecond;
}

bool isSecondColumn(const char* table, const char* column)
{
    return std::ranges::any_of(kSecond, [&](const SealedColumn& one) {
        return std::strcmp(one.table, table) == 0 && std::strcmp(one.column, column) == 0;
    });
}

SecondKey::SecondKey(SecretBytes secret, QByteArray id)
    : m_key(std::move(secret), std::move(id))
    , m_public(kPublicSize, '\0')
{
    crypto_scalarmult_base(rawBytes(m_public), m_key.data().data());
}

std::optional<QByteArray> SecondKey::open(const CellPlace& place, const QByteArray& sealed) const
{
    const qsizetype head = 1 + kPublicSize;
    if (sealed.size() < head + kSealOverhead || sealed[0] != kSecondCell)
        return std::nullopt;
    const unsigned char* once = rawBytes(sealed) + 1;
    SecretBytes key(kKeySize);
    if (!sharedKey(key, m_key.data().data(), once, once, rawBytes(m_public)))
        return std::nullopt;
    QByteArray plain(sealed.size() - head - kSealOverhead, Qt::Uninitialized);
    const QByteArray body = QByteArray::fromRawData(sealed.constData() + head, sealed.size() - head);
    if (!openBytes(key, body, bytesOfPlace(place), rawBytes(plain)))
        return std::nullopt;
    return plain;
}

QByteArray sealTo(const QByteArray& publicKey, const CellPlace& place, const QByteArray& plain)
{
    SecretBytes secret(kKeySize);
    randombytes_buf(secret.data(), secret.size());
    QByteArray once(kPublicSize, '\0');
    crypto_scalarmult_base(rawBytes(once), secret.data());
    SecretBytes key(kKeySize);
    if (publicKey.size() != kPublicSize
        || !sharedKey(key, secret.data(), rawBytes(publicKey), rawBytes(std::as_const(once)), rawBytes(publicKey)))
        randombytes_buf(key.data(), key.size()); // a broken public key: better lost than open
    return QByteArray(1, kSecondCell) + once
        + sealBytes(key, rawBytes(plain), static_cast<std::size_t>(plain.size()), bytesOfPlace(place));
}

} // namespace branchbook::store
