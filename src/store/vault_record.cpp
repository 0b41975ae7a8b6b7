// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault_record.h"

#include "store/secret_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace branchbook::store {

namespace {

constexpr char kMagic[] = "BBV1";
constexpr char kVersion = 1;
constexpr char kArgon2id = 2;
constexpr qsizetype kPlanOffset = 6;
constexpr qsizetype kCostOffset = 8;
constexpr qsizetype kPassesOffset = 16;
constexpr qsizetype kIdOffset = 24;
constexpr qsizetype kIdSize = 16;
constexpr qsizetype kSaltOffset = kIdOffset + kIdSize;
constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype kWrapOffset = kSaltOffset + kSaltSize;
constexpr qsizetype kWrapSize = static_cast<qsizetype>(kKeySize) + kSealOverhead;
constexpr qsizetype kSumOffset = kWrapOffset + 2 * kWrapSize;
constexpr qsizetype kSumSize = 16;
constexpr qsizetype kRecordSize = kSumOffset + kSumSize;
static_assert(kRecordSize == kVaultRecordSize);

// A record from a stranger must not ask for all memory or all day.
constexpr quint64 kLeastMemory = 1ULL << 20;
constexpr quint64 kMostMemory = 1ULL << 30;
constexpr quint64 kMostPasses = 64;

// No sign that looks like another one in print or by hand: no I L O S U Z B, no 0 and 1.
constexpr char kCodeSigns[] = "ACDEFGHJKMNPQRTVWXY23456789";
constexpr quint32 kCodeBase = sizeof kCodeSigns - 1;
constexpr int kCodeGroups = 7;
constexpr int kCodeGroupSize = 4; // 28 signs of 27: 133 bits, which no slow function has to stretch

QByteArray sumOf(const QByteArray& bytes)
{
    QByteArray sum(kSumSize, Qt::Uninitialized);
    crypto_generichash(rawBytes(sum), kSumSize, rawBytes(bytes), rawSize(bytes), nullptr, 0);
    return sum;
}

/// Everything before the wrapped keys, for any plan.
QByteArray headOf(const VaultRecord& record)
{
    QByteArray head(kIdOffset, '\0');
    head.replace(0, 4, kMagic);
    head[4] = kVersion;
    head[5] = kArgon2id;
    qToLittleEndian<quint64>(record.cost.memory, head.data() + kCostOffset);
    qToLittleEndian<quint32>(static_cast<quint32>(record.cost.passes), head.data() + kPassesOffset);
    return head + record.bookId + record.salt;
}

/// As it is stored.
QByteArray planned(QByteArray head, int plan)
{
    head[kPlanOffset] = static_cast<char>(plan - kFirstSealPlan);
    return head;
}

/// The code's wrapping outlives a change of passphrase, so it is bound to the book alone.
QByteArray boundToCode(const VaultRecord& record)
{
    return QByteArray("recovery") + record.bookId;
}

Result<SecretBytes> stretched(const Secret& passphrase, const VaultRecord& record)
{
    SecretBytes key(kKeySize);
    const SecretBytes* typed = passphrase.bytes();
    const char* text = typed == nullptr ? "" : static_cast<const char*>(static_cast<const void*>(typed->data()));
    if (crypto_pwhash(key.data(), key.size(), text, typed == nullptr ? 0 : typed->size(), rawBytes(record.salt),
                      record.cost.passes, static_cast<std::size_t>(record.cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorKind::Io, QStringLiteral("store.kdf_memory"));
    return key;
}

/// The signs of a code alone, in capitals; those that somebody misread are read as what they stand for.
SecretBytes plainCode(const Secret& code)
{
    const SecretBytes* typed = code.bytes();
    SecretBytes signs(static_cast<std::size_t>(kCodeGroups * kCodeGroupSize));
    std::size_t count = 0;
    bool fits = typed != nullptr;
    for (std::size_t i = 0; fits && i < typed->size(); ++i) {
        unsigned char c = typed->data()[i];
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<unsigned char>(c - 'a' + 'A');
        c = c == 'Z' ? '2' : c == 'S' ? '5' : c == 'B' ? '8' : c == 'U' ? 'V' : c;
        fits = count < signs.size();
        if (fits)
            signs.data()[count++] = c;
    }
    if (!fits || count != signs.size())
        sodium_memzero(signs.data(), signs.size()); // opens nothing
    return signs;
}

SecretBytes codeKey(const SecretBytes& signs, const VaultRecord& record)
{
    SecretBytes key(kKeySize);
    crypto_generichash(key.data(), key.size(), signs.data(), signs.size(), rawBytes(record.bookId),
                       static_cast<std::size_t>(record.bookId.size()));
    return key;
}

QByteArray wrapped(const SecretBytes& by, const BookKey& key, const QByteArray& bound)
{
    return sealBytes(by, key.data().data(), key.data().size(), bound);
}

KeyPtr unwrapped(const SecretBytes& by, const QByteArray& sealed, const QByteArray& bound, const VaultRecord& record)
{
    SecretBytes data(kKeySize);
    if (sealed.size() != kWrapSize || !openBytes(by, sealed, bound, data.data()))
        return nullptr;
    return std::make_shared<const BookKey>(std::move(data), record.bookId, record.plan);
}

} // namespace

std::optional<VaultRecord> VaultRecord::read(const QByteArray& bytes)
{
    if (bytes.size() != kRecordSize || !bytes.startsWith(kMagic) || bytes[4] != kVersion || bytes[5] != kArgon2id
        || sumOf(bytes.left(kSumOffset)) != bytes.mid(kSumOffset))
        return std::nullopt;
    VaultRecord record;
    record.cost.memory = qFromLittleEndian<quint64>(bytes.constData() + kCostOffset);
    record.cost.passes = qFromLittleEndian<quint32>(bytes.constData() + kPassesOffset);
    if (record.cost.memory < kLeastMemory || record.cost.memory > kMostMemory || record.cost.passes < 1
        || record.cost.passes > kMostPasses)
        return std::nullopt;
    record.plan = kFirstSealPlan + static_cast<unsigned char>(bytes[kPlanOffset]);
    if (record.plan > kNewestSealPlan)
        return std::nullopt;
    record.bookId = bytes.mid(kIdOffset, kIdSize);
    record.salt = bytes.mid(kSaltOffset, kSaltSize);
    record.byPassphrase = bytes.mid(kWrapOffset, kWrapSize);
    record.byCode = bytes.mid(kWrapOffset + kWrapSize, kWrapSize);
    if (planned(headOf(record), record.plan) != bytes.left(kWrapOffset)) // bytes that mean nothing are 0
        return std::nullopt;
    return record;
}

QByteArray VaultRecord::bytes() const
{
    const QByteArray body = planned(headOf(*this), plan) + byPassphrase + byCode;
    return body + sumOf(body);
}

Result<> VaultRecord::wrap(const BookKey& key, const Secret& passphrase, const KdfCost& newCost)
{
    cost = newCost;
    plan = key.plan();
    bookId = key.bookId();
    salt = QByteArray(kSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(kSaltSize));
    BB_TRY(const SecretBytes by, stretched(passphrase, *this));
    byPassphrase = wrapped(by, key, headOf(*this));
    return {};
}

QString VaultRecord::wrapByNewCode(const BookKey& key)
{
    SecretBytes signs(static_cast<std::size_t>(kCodeGroups * kCodeGroupSize));
    QString shown;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        signs.data()[i] = static_cast<unsigned char>(kCodeSigns[randombytes_uniform(kCodeBase)]);
        if (i > 0 && i % kCodeGroupSize == 0)
            shown += u'-';
        shown += QLatin1Char(static_cast<char>(signs.data()[i]));
    }
    bookId = key.bookId();
    byCode = wrapped(codeKey(signs, *this), key, boundToCode(*this));
    return shown;
}

Result<KeyPtr> VaultRecord::unwrap(const Secret& passphrase) const
{
    BB_TRY(const SecretBytes by, stretched(passphrase, *this));
    if (KeyPtr key = unwrapped(by, byPassphrase, headOf(*this), *this))
        return key;
    return fail(ErrorKind::Locked, QStringLiteral("store.wrong_passphrase"));
}

Result<KeyPtr> VaultRecord::unwrapByCode(const Secret& code) const
{
    if (KeyPtr key = unwrapped(codeKey(plainCode(code), *this), byCode, boundToCode(*this), *this))
        return key;
    return fail(ErrorKind::Locked, QStringLiteral("store.wrong_code"));
}

QByteArray newVaultId()
{
    QByteArray id(kIdSize, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<std::size_t>(kIdSize));
    return id;
}

Result<QByteArray> storedRecord(const Session& session, QStringView slot)
{
    Query query = session.query("vault.load");
    BB_TRY(const bool row, query.bind("slot", slot.toString()).next());
    if (!row)
        return QByteArray();
    const QByteArray bytes = query.blob(0);
    return bytes.isNull() ? QByteArray("") : bytes; // one that was emptied is there, and damaged
}

Result<> storeRecord(const Session& writer, QStringView slot, const QByteArray& record)
{
    Query query = writer.query("vault.put");
    BB_CHECK(query.bind("slot", slot.toString()).bind("record", record).run());
    return {};
}

Result<bool> isVaultSound(const Session& session)
{
    for (const char16_t* slot : {kBookSlot, kSecondSlot}) {
        BB_TRY(const QByteArray bytes, storedRecord(session, slot));
        if (!bytes.isNull() && !VaultRecord::read(bytes.left(kVaultRecordSize)))
            return false;
    }
    return true;
}

Result<std::optional<VaultRecord>> storedVault(const Session& session)
{
    BB_TRY(const QByteArray bytes, storedRecord(session, kBookSlot));
    if (bytes.isNull())
        return std::optional<VaultRecord>();
    auto record = VaultRecord::read(bytes);
    if (!record)
        return fail(
            ErrorKind::Damaged, QStringLiteral("store.damaged"),
            {QCoreApplication::translate("Errors", "记口令的那一条读不出来"), QFileInfo(session.path()).fileName()},
            QStringLiteral("vault"));
    return record;
}

} // namespace branchbook::store
