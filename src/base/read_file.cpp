// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/read_file.h"

#include <QFile>
#include <QFileInfo>

namespace branchbook {

std::optional<QByteArray> readUpTo(const QString& path, qint64 most)
{
    if (!QFileInfo(path).isFile()) // before it is opened: a pipe would wait for its writer
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return std::nullopt;
    const qint64 size = file.size();
    if (size > most)
        return std::nullopt;
    QByteArray bytes = file.read(size + 1);
    if (bytes.size() != size) // reading failed on the way, or it grew meanwhile
        return std::nullopt;
    return bytes;
}

} // namespace branchbook
