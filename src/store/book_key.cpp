// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/book_key.h"

#include "branchbook/store/unit_of_work.h"

#include <algorithm>
#include <sys/resource.h>

namespace branchbook::store {

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kBlindSize = 16;
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "bbkcells"; // never changes: every sealed cell rests on it

constexpr quint64 subkeyOfCells(int plan)
{
    return plan == kFirstSealPlan ? 1 : 3; // 2 is that of the index
}

SecretBytes subkey(const SecretBytes& data, quint64 number)
{
    SecretBytes derived(kKeySize);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), number, kContext, data.data());
    return derived;
}

/// Who holds a key leaves no core file: of one byte none is written, and 1 is also what keeps the kernel from handing it to
/// a collector of crashes, which 0 does not.
void forbidCoreFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
        ::setrlimit(RLIMIT_CORE, &limit);
    }
}

} // namespace

QByteArray bytesOfPlace(const CellPlace& place)
{
    const char separator = static_cast<char>(kKeySeparator);
    QByteArray bound;
    bound.reserve(place.table.size() + place.column.size() + place.key.size() + 2);
    bound.append(place.table).append(separator).append(place.column).append(separator).append(place.key);
    return bound;
}

QByteArray sealBytes(const SecretBytes& key, const unsigned char* plain, std::size_t size, const QByteArray& bound)
{
    QByteArray sealed(static_cast<qsizetype>(size) + kSealOverhead, Qt::Uninitialized);
    unsigned char* nonce = rawBytes(sealed);
    randombytes_buf(nonce, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceSize, nullptr, plain, size, rawBytes(bound),
                                               rawSize(bound), nullptr, nonce, key.data());
    return sealed;
}

bool openBytes(const SecretBytes& key, const QByteArray& sealed, const QByteArray& bound, unsigned char* out)
{
    if (sealed.size() < kSealOverhead)
        return false;
    const unsigned char* nonce = rawBytes(sealed);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, nonce + kNonceSize,
                                                      rawSize(sealed) - kNonceSize, rawBytes(bound), rawSize(bound),
                                                      nonce, key.data())
        == 0;
}

BookKey::BookKey(SecretBytes data, QByteArray bookId, int plan)
    : m_plan(plan)
    , m_data(std::move(data))
    , m_cells(subkey(m_data, subkeyOfCells(plan)))
    , m_index(subkey(m_data, 2))
    , m_bookId(std::move(bookId))
{
    forbidCoreFiles();
}

KeyPtr BookKey::under(int plan) const
{
    SecretBytes data(m_data.size());
    std::copy(m_data.data(), m_data.data() + m_data.size(), data.data());
    return std::make_shared<const BookKey>(std::move(data), m_bookId, plan);
}

QByteArray BookKey::seal(const CellPlace& place, const QByteArray& plain) const
{
    const QByteArray sealed =
        sealBytes(m_cells, rawBytes(plain), static_cast<std::size_t>(plain.size()), bytesOfPlace(place));
    return QByteArray(1, kSealedCell) + sealed;
}

std::optional<QByteArray> BookKey::open(const CellPlace& place, const QByteArray& sealed) const
{
    if (sealed.size() < 1 + kSealOverhead || sealed[0] != kSealedCell)
        return std::nullopt;
    QByteArray plain(sealed.size() - 1 - kSealOverhead, Qt::Uninitialized);
    const QByteArray body = QByteArray::fromRawData(sealed.constData() + 1, sealed.size() - 1);
    if (!openBytes(m_cells, body, bytesOfPlace(place), rawBytes(plain)))
        return std::nullopt;
    return plain;
}

QString BookKey::sealText(const CellPlace& place, const QString& text) const
{
    return text.isEmpty() ? text : QString::fromLatin1(seal(place, text.toUtf8()).toBase64());
}

std::optional<QString> BookKey::openText(const CellPlace& place, const QString& sealed) const
{
    if (sealed.isEmpty())
        return sealed;
    const QByteArray stored = sealed.toLatin1();
    const auto bytes = QByteArray::fromBase64Encoding(stored, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.toBase64() != stored) // the last sign has bits that say nothing
        return std::nullopt;
    const auto plain = open(place, bytes.decoded);
    return plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt;
}

QByteArray BookKey::blind(const QByteArray& digest) const
{
    QByteArray blinded(kBlindSize, Qt::Uninitialized);
    crypto_generichash(rawBytes(blinded), kBlindSize, rawBytes(digest), rawSize(digest), m_index.data(),
                       m_index.size());
    return blinded;
}

} // namespace branchbook::store
