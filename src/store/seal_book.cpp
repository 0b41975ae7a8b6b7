// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book written anew under other keys; the first passphrase is one reason.
#include "branchbook/store/vault.h"

#include "branchbook/base/system_reason.h"
#include "branchbook/store/journal.h"
#include "store/empty_book.h"
#include "store/new_file.h"
#include "store/reseal.h"
#include "store/rewrite.h"
#include "store/second_key.h"
#include "store/sqlite_error.h"
#include "store/unit_of_work_state.h"
#include "store/vault_record.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

constexpr qint64 kSealStride = 1024; // rows between two looks at the progress

enum class SealPhase : quint8 { CheckOld, Write, CheckNew, Compare };
constexpr qint64 kSealPhases = 4;
constexpr qint64 kPhaseSteps = 1000;

QString phaseWords(SealPhase phase)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::store", text); };
    switch (phase) {
    case SealPhase::CheckOld: return tr("正在检查原来的手册…");
    case SealPhase::Write: return tr("正在加密改写…");
    case SealPhase::CheckNew: return tr("正在检查新文件…");
    case SealPhase::Compare: break;
    }
    return tr("正在逐条核对…");
}

/// One part of the whole: what it tells of itself moves the bar by its share, and never back.
class PhaseProgress final : public Progress
{
public:
    PhaseProgress(Progress& whole, SealPhase phase)
        : m_whole(whole)
        , m_phase(phase)
    {
    }
    bool advance(qint64 done, qint64 total, const QString&) override
    {
        if (total > 0)
            m_done = std::clamp(done * kPhaseSteps / total, m_done, kPhaseSteps);
        return m_whole.advance(static_cast<qint64>(m_phase) * kPhaseSteps + m_done, kSealPhases * kPhaseSteps,
                               phaseWords(m_phase));
    }

private:
    Progress& m_whole;
    SealPhase m_phase;
    qint64 m_done = 0;
};

tl::unexpected<Error> sealCancelled()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

Result<> refuseDamaged(const Session& session, Progress& progress)
{
    PhaseProgress checking(progress, SealPhase::CheckOld);
    BB_TRY(const auto problems, checkEverything(session, checking));
    if (problems.isEmpty())
        return {};
    return fail(ErrorKind::Damaged, QStringLiteral("store.damaged"),
                {QCoreApplication::translate("Errors", "有 %1 处内容对不上").arg(problems.size()),
                 QFileInfo(session.path()).fileName()});
}

/// The new file walks the same road; these two tables are taken as the old one wrote them, numbers and days included.
Result<> copyRoad(const Session& from, const Session& to)
{
    for (const char* forget : {"vault.forget_columns", "vault.forget_steps"})
        BB_CHECK(to.query(forget).run());
    Query columns = from.query("vault.columns");
    Query column = to.query("vault.put_column");
    BB_TRY(bool row, columns.next());
    while (row) {
        column.rewind();
        column.bind("id", columns.integer(0)).bind("tbl", columns.text(1)).bind("col", columns.text(2));
        BB_CHECK(column.run());
        BB_TRY(row, columns.next());
    }
    Query steps = from.query("vault.steps");
    Query step = to.query("vault.put_step");
    BB_TRY(row, steps.next());
    while (row) {
        step.rewind();
        step.bind("version", steps.integer(0))
            .bind("name", steps.text(1))
            .bind("sha256", steps.text(2))
            .bind("applied_at", steps.text(3));
        BB_CHECK(step.run());
        BB_TRY(row, steps.next());
    }
    return {};
}

bool isCopied(const std::string& table)
{
    return table != "row_digest" && !isRebuiltByImport(table);
}

Result<> addSealedRow(const Session& to, TableInfo& table, const RowImage& image, Query& digest)
{
    BB_TRY(sqlite3_stmt * insert, table.insertRow());
    const EncodedRow row(image);
    if (const int rc = row.bind(insert); rc != SQLITE_OK)
        return fail(sqliteError(to.native(), rc, QString::fromStdString(table.name)));
    const int rc = sqlite3_step(insert);
    const int extended = sqlite3_extended_errcode(to.native());
    sqlite3_reset(insert);
    if (rc != SQLITE_DONE)
        return fail(sqliteError(to.native(), extended, QString::fromStdString(table.name)));
    if (!table.journaled)
        return {};
    digest.rewind();
    digest.bind("tbl", QString::fromStdString(table.name))
        .bind("key", table.keyOf(image))
        .bind("digest", rowDigest(table, row));
    BB_CHECK(digest.run());
    return {};
}

Result<> copyTable(const Session& from, const TableInfo& source, const Session& to, TableInfo& target,
                   const Reseal& reseal, Progress& progress)
{
    Query rows = from.prepare(selectAll(source), Session::Cells::AsStored);
    Query digest = to.query("journal.put_digest");
    qint64 done = 0;
    BB_TRY(bool row, rows.next());
    while (row) {
        RowImage image;
        image.reserve(source.columns.size());
        for (int i = 0; i < rows.columnCount(); ++i)
            image.push_back(rows.value(i));
        BB_CHECK(reseal.row(target, image));
        BB_CHECK(addSealedRow(to, target, image, digest));
        if (done++ % kSealStride == 0 && !progress.advance(0, 0, {}))
            return sealCancelled();
        BB_TRY(row, rows.next());
    }
    return {};
}

Result<> copyTables(const Session& from, Session& to, const Rewriting& rewriting, Progress& progress)
{
    BB_TRY(TableCatalogue * sources, from.catalogue());
    BB_TRY(TableCatalogue * targets, to.catalogue());
    Reseal reseal(*targets, from.key().get(), to.key().get(), from.path());
    if (rewriting.second)
        reseal.putUnder(rewriting.second->publicKey());
    PhaseProgress writing(progress, SealPhase::Write);
    qint64 written = 0;
    for (const auto& [name, source] : sources->tables()) {
        if (!writing.advance(written++, static_cast<qint64>(sources->tables().size()), {}))
            return sealCancelled();
        TableInfo* target = targets->find(name);
        if (target == nullptr || target->columns.size() != source->columns.size())
            return fail(sqliteError(from.native(), SQLITE_CORRUPT, QString::fromStdString(name)));
        if (isCopied(name))
            BB_CHECK(copyTable(from, *source, to, *target, reseal, writing));
    }
    BB_TRY(const auto links, linkOps(to));
    return storeLinks(to, links);
}

/// Foreign keys are looked at when everything is there: tables come in the order of their names.
Result<> copyAtOnce(const Session& from, Session& to, const Rewriting& rewriting, Progress& progress)
{
    BB_CHECK(execute(to.native(), "BEGIN IMMEDIATE"));
    BB_CHECK(execute(to.native(), "PRAGMA defer_foreign_keys=ON"));
    auto copied = copyTables(from, to, rewriting, progress);
    if (copied)
        copied = execute(to.native(), "COMMIT");
    if (!copied)
        (void)execute(to.native(), "ROLLBACK");
    return copied;
}

Result<> writeLastLine(Session& to, const OpHead& head)
{
    BB_TRY(const auto unit, UnitOfWork::begin(to, head));
    BB_CHECK(unit->state().writeHead());
    BB_TRY([[maybe_unused]] const auto changes, unit->commit());
    return {};
}

Result<> writeAnew(const Session& from, const QString& aside, const Rewriting& rewriting, Progress& progress)
{
    BB_CHECK(makeTables(aside));
    {
        BB_TRY(const auto closed, Session::openClosed(aside, Access::Write));
        BB_CHECK(copyRoad(from, *closed));
        for (const auto& [slot, record] : rewriting.records)
            BB_CHECK(storeRecord(*closed, slot, record));
    }
    BB_TRY(const auto to, Session::openAsPlanned(aside, Access::Write, rewriting.key));
    BB_CHECK(copyAtOnce(from, *to, rewriting, progress));
    BB_CHECK(writeLastLine(*to, rewriting.head));
    return to->foldLog();
}

tl::unexpected<Error> sealDiffers(const Session& from, const std::string& table)
{
    return fail(ErrorKind::Damaged, QStringLiteral("store.seal_differs"), {QFileInfo(from.path()).fileName()},
                QString::fromStdString(table));
}

/// What was put under the second secret opens to what stood there.
bool isSameValue(const TableInfo& table, int column, const Query& old, const Query& fresh, const SecondKey* second)
{
    const Value value = fresh.value(column);
    const auto& name = table.columns[static_cast<size_t>(column)].name;
    if (second == nullptr || !holdsCell(value) || !isSecondColumn(table.name.c_str(), name.c_str()))
        return old.value(column) == value;
    const CellPlace place{QByteArray::fromStdString(table.name), QByteArray::fromStdString(name),
                          old.text(table.keyColumns.front()).toUtf8()};
    const auto plain = second->open(place, std::get<QByteArray>(value));
    return plain && Value{*plain} == old.value(column);
}

/// Every value of every row, as somebody who reads the two books would get it; gives the number of rows.
Result<qint64> compareTable(const Session& from, const Session& to, const TableInfo& table, const SecondKey* second,
                            Progress& progress)
{
    const int index = table.name == "member" ? table.columnIndex("id_number_key") : -1;
    Query old = from.prepare(selectAll(table));
    Query fresh = to.prepare(selectAll(table));
    qint64 rows = 0;
    for (;; ++rows) {
        BB_TRY(const bool oldRow, old.next());
        BB_TRY(const bool freshRow, fresh.next());
        if (oldRow != freshRow)
            return sealDiffers(from, table.name);
        if (!oldRow)
            return rows;
        for (int i = 0; i < old.columnCount(); ++i) {
            if (i == index ? old.isNull(i) != fresh.isNull(i) : !isSameValue(table, i, old, fresh, second))
                return sealDiffers(from, table.name);
        }
        if (rows % kSealStride == 0 && !progress.advance(0, 0, {}))
            return sealCancelled();
    }
}

/// The journal is compared by its own chain (checkEverything), and by the number of its changes.
Result<qint64> verifyAnew(const Session& from, const QString& aside, const Rewriting& rewriting, Progress& progress)
{
    BB_TRY(const auto to, Session::open(aside, Access::Read, rewriting.key));
    PhaseProgress checking(progress, SealPhase::CheckNew);
    BB_TRY(const auto problems, checkEverything(*to, checking));
    if (!problems.isEmpty())
        return sealDiffers(from, problems.first().where.toStdString());
    BB_TRY(TableCatalogue * catalogue, from.catalogue());
    PhaseProgress comparing(progress, SealPhase::Compare);
    qint64 rows = 0;
    qint64 compared = 0;
    for (const auto& [name, table] : catalogue->tables()) {
        if (!comparing.advance(compared++, static_cast<qint64>(catalogue->tables().size()), {}))
            return sealCancelled();
        if (!isCopied(name) || name == "op" || name == "op_change")
            continue;
        BB_TRY(const qint64 same, compareTable(from, *to, *table, rewriting.second.get(), comparing));
        rows += same;
    }
    for (const char* count : {"vault.count_changes", "vault.count_digests"}) {
        Query old = from.query(count);
        Query fresh = to->query(count);
        BB_TRY([[maybe_unused]] const bool oldRow, old.next());
        BB_TRY([[maybe_unused]] const bool freshRow, fresh.next());
        if (old.integer(0) != fresh.integer(0))
            return sealDiffers(from, count);
    }
    return rows;
}

/// What the old file held is overwritten where no other name holds it. A disk that writes elsewhere (an SSD, a file system
/// that copies on write) may still have it: docs/security.md.
void overwriteUnnamed(int descriptor)
{
    struct stat status {
    };
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || status.st_nlink != 0)
        return;
    static constexpr std::array<char, 1 << 16> kZeros{};
    for (off_t at = 0; at < status.st_size;) {
        const auto size = std::min<off_t>(static_cast<off_t>(kZeros.size()), status.st_size - at);
        const ssize_t written = ::pwrite(descriptor, kZeros.data(), static_cast<std::size_t>(size), at);
        if (written <= 0)
            return;
        at += written;
    }
    ::fsync(descriptor);
}

/// The new file takes the name. The old one's log is empty and gone by now: beside the new file SQLite would take it for that
/// file's own.
Result<> takePlace(const QString& aside, const QString& place)
{
    const QString log = place + QStringLiteral("-wal");
    if (QFileInfo(log).size() > 0)
        return fail(ErrorKind::Busy, QStringLiteral("store.busy"), {QFileInfo(place).fileName()}, place);
    QFile::remove(log);
    QFile::remove(place + QStringLiteral("-shm"));
    syncFolderOf(place); // not even a power cut brings the log back under the new file
    BB_CHECK(syncFile(aside, place));
    const int old = ::open(QFile::encodeName(place).constData(), O_WRONLY | O_CLOEXEC);
    const int rc = std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(place).constData());
    const int reason = errno;
    // Not before the step is on the disk: after a power cut the name might be that of the old file again.
    if (rc == 0 && syncFolderOf(place))
        overwriteUnnamed(old);
    if (old >= 0)
        ::close(old);
    if (rc != 0)
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {place, systemReason(reason)}, place);
    return {};
}

} // namespace

Result<qint64> rewriteBook(std::unique_ptr<Session> from, const Rewriting& rewriting, Progress& progress)
{
    BB_CHECK(refuseDamaged(*from, progress));
    BB_CHECK(from->foldLog());
    const QString place = QFileInfo(from->path()).canonicalFilePath(); // a symbolic link stays one
    const AsideName aside(place);
    BB_CHECK(writeAnew(*from, aside.path(), rewriting, progress));
    BB_TRY(const qint64 rows, verifyAnew(*from, aside.path(), rewriting, progress));
    if (!progress.advance(rows, rows, {}))
        return sealCancelled();
    const auto lock =
        from->lock(); // nobody else opens the old file between its closing and the new one's taking its place
    from.reset();
    BB_CHECK(takePlace(aside.path(), place));
    return rows;
}

Result<Sealing> sealBook(const QString& path, const Secret& passphrase, const OpHead& head, Progress& progress,
                         const KdfCost& cost)
{
    return sealBookUnder(kNewestSealPlan, path, passphrase, head, progress, cost);
}

Result<Sealing> sealBookUnder(int plan, const QString& path, const Secret& passphrase, const OpHead& head,
                              Progress& progress, const KdfCost& cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_empty"));
    BB_TRY(auto from, Session::openClosed(path, Access::Write));
    if (from->isSealed())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_there"), {QFileInfo(path).fileName()}, path);
    SecretBytes data(kKeySize);
    randombytes_buf(data.data(), data.size());
    Sealing sealing{std::make_shared<const BookKey>(std::move(data), newVaultId(), plan), {}, 0};
    VaultRecord record;
    BB_CHECK(record.wrap(*sealing.key, passphrase, cost));
    sealing.recoveryCode = record.wrapByNewCode(*sealing.key);
    BB_TRY(sealing.rows,
           rewriteBook(std::move(from), {sealing.key, {{kBookSlot, record.bytes()}}, nullptr, head}, progress));
    return sealing;
}

} // namespace branchbook::store
