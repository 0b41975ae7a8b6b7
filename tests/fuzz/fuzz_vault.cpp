// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the record of a passphrase (its digest is mended, or nothing would get beyond it), as a recovery code, and as a sealed
// cell. A record that is taken gives the same bytes; what no key sealed opens nowhere. No Argon2: a record's own cost is only read.
#include "store/vault_record.h"

#include <QByteArray>

#include <cstdlib>

using namespace branchbook::store;

namespace {

constexpr qsizetype kSum = 16;

QByteArray withSum(QByteArray bytes)
{
    bytes.resize(kVaultRecordSize, '\0');
    crypto_generichash(rawBytes(bytes) + kVaultRecordSize - kSum, kSum, rawBytes(bytes), kVaultRecordSize - kSum,
                       nullptr, 0);
    return bytes;
}

const BookKey& someKey()
{
    static const BookKey key = [] {
        SecretBytes bytes(kKeySize);
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes.data()[i] = static_cast<unsigned char>(i);
        return BookKey(std::move(bytes), QByteArray(16, 'i'));
    }();
    return key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (sodium_init() < 0)
        std::abort();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)VaultRecord::read(bytes);
    const QByteArray mended = withSum(bytes.left(kVaultRecordSize));
    if (const auto record = VaultRecord::read(mended)) {
        if (record->bytes() != mended || record->unwrapByCode(Secret::of(QString::fromUtf8(bytes))))
            std::abort();
    }
    const CellPlace place{"member", "id_number", "a"};
    if (someKey().open(place, bytes)
        || (size > 0 && someKey().openText(place, QString::fromUtf8(bytes)).value_or(QString()).size() > 0))
        std::abort();
    if (someKey().open(place, someKey().seal(place, bytes)) != bytes)
        std::abort();
    return 0;
}
