// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets of the store share: one empty book for the whole run, made once.
#pragma once

#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace branchbook::store {

/// In memory where there is such a folder, because it is opened and written thousands of times.
inline QString fuzzFolder()
{
    static int count = 0;
    static char* names[] = {nullptr};
    // Qt's SQL driver is a plugin, and plugins belong to an application; neither is ever taken down.
    if (QCoreApplication::instance() == nullptr)
        new QCoreApplication(count, names);
    static auto* const folder = new QTemporaryDir(
        QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX") : QString());
    return folder->path();
}

/// A book with two settings, each an operation of its own.
inline QString fuzzBook()
{
    static const QString path = [] {
        const QString made = fuzzFolder() + QStringLiteral("/book.bbk");
        if (!Session::create(made))
            std::abort();
        const auto writer = Session::open(made, Access::Write);
        for (const char16_t* id : {u"a", u"b"}) {
            const auto unit =
                UnitOfWork::begin(**writer, {QStringLiteral("setting.put"), {}, {}, QDateTime::currentDateTimeUtc()});
            const QString value = QString::fromUtf16(id).repeated(40);
            if (!(*unit)->put("setting", {{"id", QString::fromUtf16(id)}, {"value", value}}) || !(*unit)->commit())
                std::abort();
        }
        return made;
    }();
    return path;
}

} // namespace branchbook::store
