// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fresh_sample.h"

#include "branchbook/book/book.h"
#include "branchbook/book/restore_point.h"

#include <QFile>

namespace branchbook::ui {

SampleCleared clearSample(const QString& path)
{
    if (!QFile::exists(path))
        return SampleCleared::Done;
    if (const auto book = book::Book::open(path, book::OpenMode::ReadOnly, {}, book::Checking::Later);
        !book || !(*book)->sampleDay())
        return SampleCleared::NotSample;
    const auto copies = book::restorableBackups(path);
    if (!QFile::remove(path))
        return SampleCleared::Failed;
    for (const QLatin1String log : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + log);
    for (const auto& copy : copies)
        QFile::remove(copy.path);
    return SampleCleared::Done;
}

} // namespace branchbook::ui
