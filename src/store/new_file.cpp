// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/id.h"
#include "branchbook/base/log.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/session.h"
#include "store/file_header.h"
#include "store/file_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

const QString kAsideEnding = QStringLiteral(".bbk-new");

tl::unexpected<Error> notMade(const QString& path, int reason)
{
    return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, systemReason(reason)}, path);
}

constexpr qint64 kLeftAfterSeconds = 3600; ///< a fill that still runs has written since
constexpr std::array kOwnFiles{"-wal", "-shm", "-journal",
                               ""}; // the name itself last: what is stopped between is found again

void removeAside(const QString& path)
{
    for (const char* suffix : kOwnFiles)
        QFile::remove(path + QLatin1String(suffix));
}

bool isLongUntouched(const QString& path)
{
    const QDateTime now = systemClock()->now();
    return std::all_of(kOwnFiles.begin(), kOwnFiles.end(), [&](const char* suffix) {
        const QFileInfo file(path + QLatin1String(suffix));
        return !file.exists() || file.lastModified().secsTo(now) > kLeftAfterSeconds;
    });
}

/// Empty; or SQLite's, with our number or none yet, which stands in the log until that is folded in.
bool canBeOurs(const QByteArray& head)
{
    if (head.isEmpty())
        return true;
    if (head.size() < kHeaderSize || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const auto number = qFromBigEndian<qint32>(head.constData() + kApplicationOffset);
    return number == 0 || number == kApplicationId;
}

/// Whether that name may go. Who was stopped while the book got its name left two names of one file: that one is not
/// opened, since closing it would take SQLite's locks from the book.
bool isLeftBehind(const QString& path)
{
    struct stat status {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)
        || !isLongUntouched(path))
        return false;
    if (status.st_nlink > 1)
        return true;
    const auto lock = FileLock::acquire(path, FileLock::Kind::Exclusive);
    return lock && canBeOurs((*lock)->head(kHeaderSize));
}

} // namespace

bool isAsideName(const QString& name)
{
    const QString id = name.mid(1, name.size() - 1 - kAsideEnding.size());
    return name.startsWith(u'.') && name.endsWith(kAsideEnding) && Uuid::fromString(id).toString() == id
        && !Uuid::fromString(id).isNull();
}

void sweepAside(const QString& folder)
{
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral(".*") + kAsideEnding}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        if (!isAsideName(name) || !isLeftBehind(dir.filePath(name)))
            continue;
        removeAside(dir.filePath(name));
        log(LogLevel::Info, QStringLiteral("removed a book that was left half made"));
    }
}

AsideName::AsideName(const QString& path)
    : m_path(QFileInfo(path).absolutePath() + QStringLiteral("/.") + Uuid::make().toString() + kAsideEnding)
{
    sweepAside(QFileInfo(path).absolutePath());
}

AsideName::~AsideName()
{
    removeAside(m_path);
}

Result<> checkNameFree(const QString& path)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {path}, path);
    if (const QString log = path + QStringLiteral("-wal"); QFileInfo(log).size() > 0)
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {log}, path);
    return {};
}

Result<> syncFile(const QString& path, const QString& shown)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return notMade(shown, errno);
    const int rc = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return rc == 0 ? Result<>() : notMade(shown, reason);
}

bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Result<> giveName(const AsideName& aside, const QString& path)
{
    BB_CHECK(checkNameFree(path));
    BB_CHECK(syncFile(aside.path(), path));
    const QByteArray from = QFile::encodeName(aside.path());
    const QByteArray to = QFile::encodeName(path);
    int rc = ::link(from.constData(), to.constData());
    int reason = errno;
    if (rc != 0 && reason == EEXIST)
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {path}, path);
    if (rc != 0 && !QFileInfo::exists(path)) { // a file system without hard links: rename after a last look
        rc = std::rename(from.constData(), to.constData());
        reason = errno;
    }
    if (rc != 0)
        return notMade(path, reason);
    syncFolderOf(path);
    return {};
}

} // namespace branchbook::store
