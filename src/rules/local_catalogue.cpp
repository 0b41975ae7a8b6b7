// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/read_file.h"
#include "rules/catalogue_reader.h"
#include "rules/rule_files.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace branchbook::rules {

namespace {

constexpr qint64 kLargestFile = 4LL * 1024 * 1024; ///< the built-in one has 100 KiB

/// A built-in rule that no longer fits has been broken by the file: the sentence names both.
Error inFile(Error error, const QString& name)
{
    const QString mark = QStringLiteral(":built-in#");
    error.args.replaceInStrings(mark, name + QStringLiteral(" → "));
    error.where.replace(mark, name + QStringLiteral(" → "));
    return error;
}

Result<Catalogue> withFile(const Catalogue& base, const Catalogue::File& file)
{
    CatalogueReader reader(base);
    BB_CHECK(reader.read(file));
    auto whole = reader.finish();
    if (!whole)
        return fail(inFile(whole.error(), file.name));
    return whole;
}

} // namespace

Result<Catalogue::File> readRuleFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (auto bytes = readUpTo(path, kLargestFile))
        return Catalogue::File{name, std::move(*bytes)};
    return fail(ErrorKind::Io, QStringLiteral("rules.unreadable"), {name}, name);
}

RuleFiles readRuleFiles(const QString& folder)
{
    RuleFiles found;
    const QDir dir(folder);
    if (folder.isEmpty())
        return found;
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (auto file = readRuleFile(dir.filePath(name)))
            found.files << *file;
        else
            found.unread << file.error();
    }
    return found;
}

LocalCatalogue withFiles(const Catalogue& builtIn, const QList<Catalogue::File>& files)
{
    LocalCatalogue local{builtIn, {}};
    for (const Catalogue::File& file : files) {
        auto next = withFile(local.catalogue, file);
        if (next) {
            local.catalogue = std::move(*next);
            local.files << file.name;
        } else {
            local.errors << next.error();
        }
    }
    return local;
}

LocalCatalogue withFolder(const Catalogue& builtIn, const QString& folder)
{
    const RuleFiles found = readRuleFiles(folder);
    LocalCatalogue local = withFiles(builtIn, found.files);
    local.errors += found.unread;
    return local;
}

} // namespace branchbook::rules
