// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "branchbook/base/log.h"
#include "branchbook/base/system_reason.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

std::mutex& registryMutex()
{
    static std::mutex mutex;
    return mutex;
}

QHash<QString, std::weak_ptr<FileLock>>& registry()
{
    static QHash<QString, std::weak_ptr<FileLock>> locks;
    return locks;
}

/// 0 or the reason, EWOULDBLOCK where somebody else has it.
int lockedBy(int descriptor, int operation)
{
    int rc = 0;
    do
        rc = ::flock(descriptor, operation);
    while (rc != 0 && errno == EINTR);
    return rc == 0 ? 0 : errno;
}

} // namespace

Result<std::shared_ptr<FileLock>> FileLock::acquire(const QString& path, Kind kind)
{
    const std::scoped_lock guard(registryMutex());
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (auto held = registry().value(canonical).lock()) {
        if (kind == Kind::Exclusive)
            return fail(ErrorKind::Busy, QStringLiteral("store.busy"), {path}, path);
        return held;
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorKind::NotFound, QStringLiteral("store.not_found"), {path}, path);
        return fail(ErrorKind::Io, QStringLiteral("store.no_access"), {systemReason(errno)}, path);
    }
    auto lock = std::shared_ptr<FileLock>(new FileLock(descriptor, kind));
    const int operation = (kind == Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    if (const int reason = lockedBy(descriptor, operation); reason == EWOULDBLOCK)
        return fail(ErrorKind::Busy, QStringLiteral("store.busy"), {path}, path);
    else if (reason != 0) // a file system that knows no such locks: SQLite's own still keep writers apart
        log(LogLevel::Warning, QStringLiteral("no lock on this file system: %1").arg(reason));
    registry().insert(canonical, lock);
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

bool FileLock::isRegularFile() const
{
    struct stat status {
    };
    return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

QByteArray FileLock::head(qsizetype size) const
{
    QByteArray bytes(size, '\0');
    const ssize_t got = ::pread(m_descriptor, bytes.data(), static_cast<size_t>(size), 0);
    bytes.truncate(got < 0 ? 0 : got);
    return bytes;
}

} // namespace branchbook::store
