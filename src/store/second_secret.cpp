// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/second_secret.h"

#include "store/cells.h"
#include "store/rewrite.h"
#include "store/second_key.h"
#include "store/unit_of_work_state.h"
#include "store/vault_record.h"

#include <QFileInfo>

namespace branchbook::store {

namespace {

const CellPlace kPublicPlace{"vault", "record", "clue"};

/// The wrapped key, and the public one, which the book's key seals: nobody else puts another in its place.
struct SecondRecord {
    VaultRecord wrapping;
    QByteArray publicKey;
};

Result<std::optional<SecondRecord>> storedSecond(const Session& session)
{
    BB_TRY(const QByteArray bytes, storedRecord(session, kSecondSlot));
    if (bytes.isNull())
        return std::optional<SecondRecord>();
    const auto wrapping = VaultRecord::read(bytes.left(kVaultRecordSize));
    const auto publicKey =
        session.key() ? session.key()->open(kPublicPlace, bytes.mid(kVaultRecordSize)) : std::nullopt;
    if (!session.key())
        return fail(ErrorKind::Locked, QStringLiteral("store.locked"), {QFileInfo(session.path()).fileName()},
                    session.path());
    if (!wrapping || !publicKey)
        return fail(brokenSeal(session.path(), "vault"));
    return SecondRecord{*wrapping, *publicKey};
}

Result<SecondRecord> secondOf(const Session& session)
{
    BB_TRY(const auto record, storedSecond(session));
    if (!record)
        return fail(ErrorKind::Refused, QStringLiteral("store.no_second"));
    return *record;
}

QByteArray recordBytes(const SecondRecord& record, const BookKey& book)
{
    return record.wrapping.bytes() + book.seal(kPublicPlace, record.publicKey);
}

Result<SecondKeyPtr> secondKeyOf(const Session& session, const KeyPtr& key, const SecondRecord& record)
{
    SecretBytes secret(kKeySize);
    std::copy(key->data().data(), key->data().data() + kKeySize, secret.data());
    auto second = std::make_shared<const SecondKey>(std::move(secret), key->bookId());
    if (second->publicKey() != record.publicKey)
        return fail(brokenSeal(session.path(), "vault"));
    return second;
}

CellPlace placeOfSecond(const SealedColumn& column, const QString& rowKey)
{
    return {column.table, column.column, rowKey.toUtf8()};
}

} // namespace

Result<QByteArray> secondPublicKey(const Session& session)
{
    BB_TRY(const auto record, storedSecond(session));
    return record ? record->publicKey : QByteArray();
}

Result<QByteArray> secondRecordFor(const Session& session, const BookKey& key)
{
    BB_TRY(const auto record, storedSecond(session));
    return record ? recordBytes(*record, key) : QByteArray();
}

Result<bool> hasSecondSecret(const Session& session)
{
    BB_TRY(const QByteArray bytes, storedRecord(session, kSecondSlot));
    return !bytes.isNull();
}

Result<SecondSealing> setSecondSecret(const QString& path, const KeyPtr& key, const Secret& secret, const OpHead& head,
                                      Progress& progress, const KdfCost& cost)
{
    if (secret.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_empty"));
    BB_TRY(auto from, Session::open(path, Access::Write, key));
    if (!from->isSealed())
        return fail(ErrorKind::Refused, QStringLiteral("store.no_passphrase"), {QFileInfo(path).fileName()}, path);
    BB_TRY(const bool there, hasSecondSecret(*from));
    if (there)
        return fail(ErrorKind::Refused, QStringLiteral("store.second_there"), {QFileInfo(path).fileName()}, path);
    const KeyPtr own = from->key(); // of the plan that the book has now
    BB_TRY(const auto vault, storedRecord(*from, kBookSlot));
    SecretBytes fresh(kKeySize);
    randombytes_buf(fresh.data(), fresh.size());
    const auto second = std::make_shared<const SecondKey>(std::move(fresh), newVaultId());
    SecondRecord record{{}, second->publicKey()};
    BB_CHECK(record.wrapping.wrap(second->wrapped(), secret, cost));
    SecondSealing sealing{second, record.wrapping.wrapByNewCode(second->wrapped())};
    BB_CHECK(rewriteBook(std::move(from),
                         {own, {{kBookSlot, vault}, {kSecondSlot, recordBytes(record, *own)}}, second, head},
                         progress));
    return sealing;
}

Result<SecondKeyPtr> unlockSecond(const Session& session, const Secret& secret)
{
    BB_TRY(const SecondRecord record, secondOf(session));
    const auto key = record.wrapping.unwrap(secret);
    if (!key && key.error().code == u"store.wrong_passphrase")
        return fail(ErrorKind::Locked, QStringLiteral("store.wrong_second"));
    if (!key)
        return fail(key.error());
    return secondKeyOf(session, *key, record);
}

Result<SecondKeyPtr> unlockSecondByCode(const Session& session, const Secret& code)
{
    BB_TRY(const SecondRecord record, secondOf(session));
    BB_TRY(const KeyPtr key, record.wrapping.unwrapByCode(code));
    return secondKeyOf(session, key, record);
}

Result<> changeSecondSecret(Session& writer, const SecondKey& key, const Secret& fresh, const OpHead& head,
                            const KdfCost& cost)
{
    if (fresh.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_empty"));
    BB_TRY(SecondRecord record, secondOf(writer));
    if (key.publicKey() != record.publicKey)
        return fail(ErrorKind::Locked, QStringLiteral("store.wrong_second"));
    BB_CHECK(record.wrapping.wrap(key.wrapped(), fresh, cost));
    return replaceRecord(writer, kSecondSlot, recordBytes(record, *writer.key()), head);
}

Result<QByteArray> sealSecond(const Session& session, const SealedColumn& column, const QString& rowKey,
                              const QString& text)
{
    QByteArray plain = seal(text);
    if (plain.isEmpty() || !session.key())
        return plain;
    BB_TRY(const QByteArray publicKey, secondPublicKey(session));
    return publicKey.isEmpty() ? plain : sealTo(publicKey, placeOfSecond(column, rowKey), plain);
}

Result<QString> openSecond(const Session& session, const SecondKeyPtr& key, const SealedColumn& column,
                           const QString& rowKey, const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes[0] != kSecondCell)
        return unseal(bytes);
    if (!key)
        return fail(ErrorKind::Locked, QStringLiteral("store.second_locked"));
    const auto plain = key->open(placeOfSecond(column, rowKey), bytes);
    if (!plain)
        return fail(brokenSeal(session.path(), column.table));
    return unseal(*plain);
}

} // namespace branchbook::store
