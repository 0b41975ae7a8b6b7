// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cut_book.h"

#include "branchbook/base/system_reason.h"
#include "store/copy.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

namespace branchbook::store {

namespace {

struct SizesSaid {
    qint64 page = 0; ///< bytes; 0: the head says nothing of use
    qint64 pages = 0;
};

constexpr qsizetype kHead = 100; // bytes
constexpr qsizetype kPagesAt = 28;

SizesSaid sizesSaid(const QByteArray& head)
{
    constexpr qsizetype kPageSizeAt = 16;
    constexpr qint64 kLeastPage = 512;
    if (head.size() < kHead || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {};
    const auto size = qFromBigEndian<quint16>(head.constData() + kPageSizeAt);
    const qint64 page = size == 1 ? 1 << 16 : size;
    if (page < kLeastPage)
        return {};
    return {page, qFromBigEndian<quint32>(head.constData() + kPagesAt)};
}

} // namespace

Result<QString> withTrueLength(const QString& damaged, const FileLock& lock, const AsideName& aside,
                               const QString& shown, Progress& progress)
{
    const SizesSaid said = sizesSaid(lock.head(kHead));
    const qint64 there = said.page > 0 ? QFileInfo(damaged).size() / said.page : 0;
    if (said.page == 0 || there >= said.pages)
        return damaged;
    BB_CHECK(copyBytes(damaged, aside.path(), shown, progress));
    if (const QString log = damaged + QStringLiteral("-wal"); QFileInfo(log).size() > 0)
        BB_CHECK(copyBytes(log, aside.path() + QStringLiteral("-wal"), shown, progress));
    QByteArray count(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(there), count.data());
    QFile file(aside.path());
    errno = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(kPagesAt) || file.write(count) != count.size() || !file.flush())
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {shown, systemReason(errno)}, shown);
    return aside.path();
}

} // namespace branchbook::store
