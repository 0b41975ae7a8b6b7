// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/vault.h"

#include "store/session_state.h"
#include "store/unit_of_work_state.h"
#include "store/vault_record.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace branchbook::store {

namespace {

tl::unexpected<Error> withoutPassphrase(const QString& path)
{
    return fail(ErrorKind::Refused, QStringLiteral("store.no_passphrase"), {QFileInfo(path).fileName()}, path);
}

Result<VaultRecord> vaultOf(const QString& path)
{
    BB_TRY(const auto session, Session::openClosed(path, Access::Read));
    BB_TRY(const auto record, storedVault(*session));
    if (!record)
        return withoutPassphrase(path);
    return *record;
}

KdfCost measureCost()
{
    constexpr double kWantedMs = 500;
    constexpr quint64 kMost = 512ULL << 20;
    constexpr quint64 kStep = 16ULL << 20;
    const KdfCost floor;
    const QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    QByteArray out(static_cast<qsizetype>(kKeySize), Qt::Uninitialized);
    QElapsedTimer timer;
    timer.start();
    if (crypto_pwhash(rawBytes(out), rawSize(out), "", 0, rawBytes(salt), floor.passes,
                      static_cast<std::size_t>(floor.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return floor;
    const double took = std::max(1.0, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const auto physical = static_cast<quint64>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)))
        * static_cast<quint64>(std::max(0L, ::sysconf(_SC_PAGESIZE)));
    const quint64 most = std::clamp(physical / 8, floor.memory, kMost);
    const auto wanted = static_cast<quint64>(static_cast<double>(floor.memory) * kWantedMs / took);
    KdfCost cost;
    cost.memory = std::clamp(wanted / kStep * kStep, floor.memory, most);
    const double left = static_cast<double>(wanted) / static_cast<double>(cost.memory);
    cost.passes =
        std::clamp(static_cast<quint64>(static_cast<double>(floor.passes) * left), floor.passes, 4 * floor.passes);
    return cost;
}

Result<VaultRecord> vaultOfWriter(const Session& writer)
{
    BB_TRY(const auto record, storedVault(writer));
    if (!record || !writer.key())
        return withoutPassphrase(writer.path());
    return *record;
}

} // namespace

Result<> replaceRecord(Session& writer, QStringView slot, const QByteArray& record, const OpHead& head)
{
    {
        BB_TRY(const auto unit, UnitOfWork::begin(writer, head));
        BB_CHECK(unit->state().writeHead());
        BB_CHECK(storeRecord(writer, slot, record));
        BB_CHECK(unit->commit());
    }
    return writer.foldLog(); // what the old secret opened does not stay in the log
}

Secret::Secret() = default;
Secret::Secret(Secret&& other) noexcept = default;
Secret& Secret::operator=(Secret&& other) noexcept = default;
Secret::~Secret() = default;

Secret Secret::of(const QString& text)
{
    Secret secret;
    if (text.isEmpty() || sodium_init() < 0)
        return secret;
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    secret.m_bytes = std::make_unique<SecretBytes>(static_cast<std::size_t>(utf8.size()));
    std::copy(utf8.constBegin(), utf8.constEnd(), secret.m_bytes->data());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (normal.isDetached())
        wipe(normal);
    return secret;
}

void wipe(QString& text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

KdfCost measuredCost()
{
    static const KdfCost cost = sodium_init() < 0 ? KdfCost() : measureCost();
    return cost;
}

Result<bool> hasPassphrase(const QString& path)
{
    BB_TRY(const auto session, Session::openClosed(path, Access::Read));
    return session->isSealed();
}

Result<KeyPtr> unlock(const QString& path, const Secret& passphrase)
{
    BB_TRY(const VaultRecord record, vaultOf(path));
    return record.unwrap(passphrase);
}

Result<KeyPtr> unlockByCode(const QString& path, const Secret& code)
{
    BB_TRY(const VaultRecord record, vaultOf(path));
    return record.unwrapByCode(code);
}

Result<> changePassphrase(Session& writer, const Secret& fresh, const OpHead& head, const KdfCost& cost)
{
    if (fresh.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_empty"));
    BB_TRY(VaultRecord record, vaultOfWriter(writer));
    BB_CHECK(record.wrap(*writer.key(), fresh, cost));
    return replaceRecord(writer, kBookSlot, record.bytes(), head);
}

Result<QString> renewRecoveryCode(Session& writer, const OpHead& head)
{
    BB_TRY(VaultRecord record, vaultOfWriter(writer));
    QString code = record.wrapByNewCode(*writer.key());
    BB_CHECK(replaceRecord(writer, kBookSlot, record.bytes(), head));
    return code;
}

} // namespace branchbook::store
