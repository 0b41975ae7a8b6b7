// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/same_file.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "store/file_lock.h"
#include "store/new_file.h"
#include "store/session_state.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

bool moved(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString logOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

/// 支部.恢复前-20260918-101500.bbk, with a number where that is taken.
QString keptName(const QString& path)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".恢复前-")
        + systemClock()->now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem + QStringLiteral(".bbk");
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(logOf(name)); ++number)
        name = QStringLiteral("%1-%2.bbk").arg(stem).arg(number);
    return name;
}

tl::unexpected<Error> notReplaced(const QString& path, int reason)
{
    return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, systemReason(reason)}, path);
}

bool giveSecondName(const QString& path, const QString& kept)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0;
}

/// `kept` is another name of what stands at `path`: the copy takes its place in one step, so that at every moment the one or the
/// other stands there.
Result<> standInPlace(const QString& aside, const QString& path, const QString& kept)
{
    syncFolderOf(kept); // or a power cut might keep the step and lose the name
    if (!moved(aside, path)) {
        const int reason = errno;
        QFile::remove(kept);
        return notReplaced(path, reason);
    }
    QFile::remove(path + QStringLiteral("-shm"));
    syncFolderOf(path);
    return {};
}

/// What stands at `path` gets the name `kept`, and the copy takes its place. An old log goes along: beside the copy SQLite would take
/// it for the copy's own. Two files cannot move in one step, nor can a file system without hard links: there, what stood at `path`
/// is for a moment under `kept` alone.
Result<> changePlaces(const QString& aside, const QString& path, const QString& kept)
{
    const bool hasLog = QFileInfo::exists(logOf(path));
    if (!hasLog && giveSecondName(path, kept))
        return standInPlace(aside, path, kept);
    const bool away = moved(path, kept) && (!hasLog || moved(logOf(path), logOf(kept)));
    if (away && moved(aside, path)) {
        QFile::remove(path + QStringLiteral("-shm"));
        syncFolderOf(path);
        return {};
    }
    const int reason = errno;
    if (!QFileInfo::exists(path))
        (void)moved(kept, path);
    if (QFileInfo::exists(logOf(kept)))
        (void)moved(logOf(kept), logOf(path));
    return notReplaced(path, reason);
}

/// VACUUM INTO writes the copy alone, but a session that may only read refuses it.
Result<> vacuumInto(const Session& session, const QString& aside)
{
    const bool reads = session.access() == Access::Read;
    if (reads)
        BB_CHECK(execute(session.native(), "PRAGMA query_only=OFF"));
    Query vacuum = session.prepare("VACUUM INTO :target");
    const auto done = vacuum.bind("target", aside).run();
    if (reads)
        BB_CHECK(execute(session.native(), "PRAGMA query_only=ON"));
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace

Result<> copyBytes(const QString& file, const QString& aside, const QString& shown, Progress& progress)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("store.open_failed"), {file, source.errorString()}, file);
    QFile target(aside);
    const auto refused = [&shown](int reason) {
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {shown, systemReason(reason)}, shown);
    };
    errno = 0;
    if (!target.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return refused(errno);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCryptographicHash written(QCryptographicHash::Sha256);
    for (qint64 left = source.size(); left > 0;) {
        const QByteArray piece = source.read(std::min(left, kPiece));
        if (piece.isEmpty())
            return fail(ErrorKind::Io, QStringLiteral("store.open_failed"), {file, source.errorString()}, file);
        if (!progress.advance(0, 0, {}))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        written.addData(piece);
        errno = 0;
        if (target.write(piece) != piece.size())
            return refused(errno);
        left -= piece.size();
    }
    target.close();
    BB_CHECK(syncFile(aside, shown));
    QFile again(aside);
    QCryptographicHash stored(QCryptographicHash::Sha256);
    const bool readable = again.open(QIODevice::ReadOnly);
    if (readable)
        ::posix_fadvise(again.handle(), 0, 0, POSIX_FADV_DONTNEED); // from the medium, not from memory
    if (!readable || !stored.addData(&again) || stored.result() != written.result())
        return fail(ErrorKind::Damaged, QStringLiteral("store.copy_damaged"), {shown}, shown);
    return {};
}

Result<> placeCopy(const QString& file, const QString& to)
{
    const QString target = QFileInfo(to).absoluteFilePath();
    BB_CHECK(checkNameFree(target));
    const AsideName aside(target);
    NoProgress progress;
    BB_CHECK(copyBytes(file, aside.path(), target, progress));
    return giveName(aside, target);
}

Result<qint64> writeCopy(const Session& session, const QString& aside, const QString& shown, Progress& progress)
{
    BB_CHECK(vacuumInto(session, aside));
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner);
    BB_TRY(const auto copy,
           session.key() ? Session::open(aside, Access::Read, session.key())
                         : Session::openClosed(aside, Access::Read));
    BB_TRY(const auto problems, checkEverything(*copy, progress));
    if (!problems.isEmpty()) { // whose fault is it?
        BB_TRY(const auto own, checkEverything(session, progress));
        if (!own.isEmpty())
            return fail(ErrorKind::Damaged, QStringLiteral("store.damaged"),
                        {QCoreApplication::translate("Errors", "有 %1 处内容对不上").arg(own.size()),
                         QFileInfo(session.path()).fileName()});
        return fail(ErrorKind::Damaged, QStringLiteral("store.copy_damaged"), {shown}, shown);
    }
    return countRows(*copy);
}

Result<qint64> Session::copyTo(const QString& path, Progress& progress) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    BB_CHECK(checkNameFree(target));
    const AsideName aside(target);
    BB_TRY(const qint64 rows, writeCopy(*this, aside.path(), target, progress));
    BB_CHECK(giveName(aside, target));
    return rows;
}

Result<Restored> restoreBook(const QString& backup, const QString& to, Existing existing, Progress& progress)
{
    if (isSameFile(backup, to))
        return fail(ErrorKind::Refused, QStringLiteral("store.onto_itself"), {QFileInfo(to).fileName()}, to);
    BB_TRY(const auto source, Session::openClosed(backup, Access::Read));
    const QFileInfo target(to);
    if (!target.exists()) {
        BB_TRY(const qint64 rows, source->copyTo(to, progress));
        return Restored{rows, {}};
    }
    if (existing == Existing::Refuse || !target.isFile())
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {to}, to);
    const QString place = target.canonicalFilePath(); // a symbolic link stays one
    BB_TRY(const auto lock, FileLock::acquire(place, FileLock::Kind::Exclusive));
    const AsideName aside(place);
    BB_TRY(const qint64 rows, writeCopy(*source, aside.path(), to, progress));
    BB_CHECK(syncFile(aside.path(), to));
    const QString kept = keptName(place);
    BB_CHECK(changePlaces(aside.path(), place, kept));
    return Restored{rows, kept};
}

} // namespace branchbook::store
