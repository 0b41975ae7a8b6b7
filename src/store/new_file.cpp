// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

void syncDirectory(const QString& directory)
{
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Result<> giveName(const QString& temporary, const QString& path)
{
    const int rc = ::link(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData());
    const int reason = errno;
    if (rc != 0 && reason != EEXIST) { // a file system without hard links: rename after a last look
        if (!QFileInfo::exists(path)
            && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0) {
            syncDirectory(QFileInfo(path).absolutePath());
            return {};
        }
    }
    QFile::remove(temporary); // after a link the other name stays
    if (rc != 0 && reason == EEXIST)
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {path}, path);
    if (rc != 0)
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"),
                    {path, QString::fromLocal8Bit(std::strerror(reason))}, path);
    syncDirectory(QFileInfo(path).absolutePath());
    return {};
}

} // namespace branchbook::store
