// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/vault.h"

#include "store/session_state.h"
#include "store/unit_of_work_state.h"
#include "store/vault_record.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <optional>
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

constexpr double kWantedMs = 500;

/// Milliseconds of the quickest of `rounds` runs: what else the machine does meanwhile, and memory touched for the first time, make a
/// run slower and the cost less than this machine could bear. Nothing where there is no memory for it.
std::optional<double> quickestRun(const KdfCost& cost, int rounds)
{
    const QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    QByteArray out(static_cast<qsizetype>(kKeySize), Qt::Uninitialized);
    std::optional<double> least;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (crypto_pwhash(rawBytes(out), rawSize(out), "", 0, rawBytes(salt), cost.passes,
                          static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            return std::nullopt;
        const double took = std::max(1.0, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        least = std::min(least.value_or(took), took);
    }
    return least;
}

/// What takes kWantedMs where `measured` took `took` milliseconds: memory first, passes where memory is at its end.
KdfCost scaledCost(const KdfCost& measured, double took)
{
    constexpr quint64 kMost = 512ULL << 20;
    constexpr quint64 kStep = 16ULL << 20;
    const KdfCost floor;
    const auto physical = static_cast<quint64>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)))
        * static_cast<quint64>(std::max(0L, ::sysconf(_SC_PAGESIZE)));
    const quint64 most = std::clamp(physical / 8, floor.memory, kMost);
    const double work = static_cast<double>(measured.memory) * static_cast<double>(measured.passes) * kWantedMs / took;
    const auto wanted = static_cast<quint64>(work / static_cast<double>(floor.passes));
    KdfCost cost;
    cost.memory = std::clamp(wanted / kStep * kStep, floor.memory, most);
    const double passes = work / static_cast<double>(cost.memory);
    cost.passes = std::clamp(static_cast<quint64>(passes), floor.passes, 4 * floor.passes);
    return cost;
}

KdfCost measureCost()
{
    const KdfCost floor;
    const auto atFloor = quickestRun(floor, 3);
    if (!atFloor)
        return floor;
    // Time does not grow evenly with memory (caches, pages), so what was found is measured once more where it will be used.
    const KdfCost guess = scaledCost(floor, *atFloor);
    const auto atGuess = quickestRun(guess, 2);
    return atGuess ? scaledCost(guess, *atGuess) : floor;
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
