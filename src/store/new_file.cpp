// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include "branchbook/base/id.h"
#include "branchbook/base/system_reason.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

tl::unexpected<Error> notMade(const QString& path, int reason)
{
    return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, systemReason(reason)}, path);
}

} // namespace

AsideName::AsideName(const QString& path)
    : m_path(QFileInfo(path).absolutePath() + QStringLiteral("/.") + Uuid::make().toString()
             + QStringLiteral(".bbk-new"))
{
}

AsideName::~AsideName()
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
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
