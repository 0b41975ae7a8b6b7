// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing rule files into the user's folder, and putting them aside again.
#include "branchbook/base/replace_file.h"
#include "branchbook/rules/rule_base.h"
#include "rules/rule_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace branchbook::rules {

namespace {

/// The files that the paths name. Two of one name cannot both be stored: the later one counts.
Result<QList<Catalogue::File>> filesAt(const QStringList& paths)
{
    QList<Catalogue::File> files;
    const auto take = [&](const Catalogue::File& file) {
        files.removeIf([&](const Catalogue::File& other) { return other.name == file.name; });
        files.append(file);
    };
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            const RuleFiles found = readRuleFiles(path);
            if (!found.unread.isEmpty())
                return fail(found.unread.first());
            std::ranges::for_each(found.files, take);
        } else {
            BB_TRY(const Catalogue::File file, readRuleFile(path));
            take(file);
        }
    }
    if (files.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("rules.no_files"), {}, paths.value(0));
    return files;
}

/// Names in the user's folder end in .json, or they would not be read there.
QString storedName(const QString& name)
{
    return name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)
        ? QFileInfo(name).completeBaseName() + QStringLiteral(".json")
        : name + QStringLiteral(".json");
}

/// What is wrong is told of the file that somebody named, not of what it would be called in the folder.
Error ofGivenFile(Error error, const QString& stored, const QString& given)
{
    error.args.replaceInStrings(stored, given);
    error.where.replace(stored, given);
    return error;
}

QString freeName(const QDir& folder, const QString& name)
{
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    return free;
}

} // namespace

Result<RuleUpdate> prepareRuleUpdate(const QString& folder, const QStringList& paths)
{
    RuleUpdate update;
    BB_TRY(update.files, filesAt(paths));
    const QList<Catalogue::File> given = update.files;
    for (Catalogue::File& file : update.files)
        file.name = storedName(file.name);
    BB_TRY(const Catalogue builtIn, Catalogue::builtIn());
    const RuleFiles before = readRuleFiles(folder);
    QList<Catalogue::File> all = before.files;
    all.removeIf([&](const Catalogue::File& old) {
        return std::ranges::any_of(update.files, [&](const Catalogue::File& now) { return now.name == old.name; });
    });
    all += update.files;
    std::ranges::sort(all, {}, &Catalogue::File::name); // as they are read at the next start
    const LocalCatalogue after = withFiles(builtIn, all);
    if (!after.errors.isEmpty()) {
        Error error = after.errors.first();
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (given.at(i).name != update.files.at(i).name)
                error = ofGivenFile(std::move(error), update.files.at(i).name, given.at(i).name);
        }
        return fail(std::move(error));
    }
    const LocalCatalogue now = withFiles(builtIn, before.files);
    update.changes = compareCatalogues(now.errors.isEmpty() ? now.catalogue : builtIn, after.catalogue);
    return update;
}

Result<> storeRuleUpdate(const QString& folder, const RuleUpdate& update)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("rules.folder"), {folder}, folder);
    for (const Catalogue::File& file : update.files)
        BB_CHECK(replaceFile(QDir(folder).filePath(file.name), file.json));
    return {};
}

Result<int> putRuleFilesAside(const QString& folder, QDate day)
{
    QDir from(folder);
    const QStringList names = from.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return 0;
    const QString aside = freeName(from, QStringLiteral("aside-") + day.toString(Qt::ISODate));
    if (!from.mkpath(aside))
        return fail(ErrorKind::Io, QStringLiteral("rules.folder"), {from.filePath(aside)}, folder);
    for (const QString& name : names) {
        if (!from.rename(name, aside + u'/' + name))
            return fail(ErrorKind::Io, QStringLiteral("rules.aside"), {name}, folder);
    }
    return static_cast<int>(names.size());
}

} // namespace branchbook::rules
