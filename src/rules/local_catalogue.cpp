// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/catalogue_reader.h"

#include <QDir>
#include <QFile>

namespace branchbook::rules {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024; ///< the built-in one has 100 KiB

Result<Catalogue> withFile(const Catalogue& base, const Catalogue::File& file)
{
    CatalogueReader reader(base);
    BB_CHECK(reader.read(file));
    return reader.finish();
}

} // namespace

LocalCatalogue withFiles(const Catalogue& builtIn, const QList<Catalogue::File>& files)
{
    LocalCatalogue local{builtIn, {}};
    for (const Catalogue::File& file : files) {
        auto next = withFile(local.catalogue, file);
        if (next)
            local.catalogue = std::move(*next);
        else
            local.errors << next.error();
    }
    return local;
}

LocalCatalogue withFolder(const Catalogue& builtIn, const QString& folder)
{
    QList<Catalogue::File> files;
    QList<Error> unread;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        if (file.size() <= kLargestFile && file.open(QIODevice::ReadOnly))
            files << Catalogue::File{name, file.readAll()};
        else
            unread << Error{ErrorKind::Io, QStringLiteral("rules.unreadable"), {name}, name};
    }
    LocalCatalogue local = withFiles(builtIn, files);
    local.errors += unread;
    return local;
}

} // namespace branchbook::rules
