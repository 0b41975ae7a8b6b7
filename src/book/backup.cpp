// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/backup.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/store/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace branchbook::book {

namespace {

/// Parts of file names, the same in every language: the command line and older copies are told by them.
const std::array<std::pair<BackupReason, QString>, 3>& words()
{
    static const std::array<std::pair<BackupReason, QString>, 3> all{
        {{BackupReason::Asked, QStringLiteral(".备份-")},
         {BackupReason::Closing, QStringLiteral(".自动备份-")},
         {BackupReason::BeforeImport, QStringLiteral(".导入前-")}}};
    return all;
}

QString stampFormat()
{
    return QStringLiteral("yyyyMMdd-HHmmss");
}

QString stem(const QString& bookPath)
{
    return QFileInfo(bookPath).completeBaseName();
}

/// Those that come by themselves do not litter the folder in which somebody looks for his book.
QString folderOf(const QString& bookPath, BackupReason reason)
{
    const QString beside = QFileInfo(bookPath).absolutePath();
    return reason == BackupReason::Asked ? beside : beside + QStringLiteral("/备份");
}

} // namespace

QString backupPath(const QString& bookPath, BackupReason reason, const QDateTime& at)
{
    const auto word = std::ranges::find(words(), reason, &std::pair<BackupReason, QString>::first);
    return folderOf(bookPath, reason) + u'/' + stem(bookPath) + word->second + at.toString(stampFormat())
        + QStringLiteral(".bbk");
}

Result<BackupMade> makeBackup(const store::Session& session, BackupReason reason, Progress& progress)
{
    QDateTime at = systemClock()->now().toLocalTime();
    while (QFileInfo::exists(backupPath(session.path(), reason, at)))
        at = at.addSecs(1); // two within a second
    const QString folder = folderOf(session.path(), reason);
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {folder, systemReason(errno)}, folder);
    BackupMade made{backupPath(session.path(), reason, at), 0};
    BB_TRY(made.rows, session.copyTo(made.path, progress));
    return made;
}

QList<BackupFile> listBackups(const QString& bookPath)
{
    QList<BackupFile> found;
    for (const auto& [reason, word] : words()) {
        const auto files = QDir(folderOf(bookPath, reason)).entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            const QString name = file.completeBaseName();
            if (file.suffix() != u"bbk" || !name.startsWith(stem(bookPath) + word))
                continue;
            const QDateTime at = QDateTime::fromString(name.mid((stem(bookPath) + word).size()), stampFormat());
            if (at.isValid())
                found.append({file.absoluteFilePath(), reason, at, file.size()});
        }
    }
    std::ranges::sort(found, std::greater<>(), &BackupFile::madeAt);
    return found;
}

void tidyBackups(const QString& bookPath, BackupReason reason)
{
    if (reason == BackupReason::Asked)
        return;
    int kept = 0;
    const auto copies = listBackups(bookPath);
    for (const BackupFile& copy : copies) {
        if (copy.reason == reason && ++kept > kBackupsKept)
            QFile::remove(copy.path);
    }
}

Result<QString> backUpBeside(const Book& book, const store::Session& reader, const QString& why, Progress& progress)
{
    const auto word = std::ranges::find_if(words(), [&](const auto& each) { return each.second.contains(why); });
    const auto reason = word == words().end() ? BackupReason::BeforeImport : word->first;
    BB_TRY(const BackupMade made, makeBackup(reader, reason, progress));
    tidyBackups(book.path(), reason);
    return made.path;
}

Result<bool> changedSinceBackup(const store::Session& session)
{
    const auto copies = listBackups(session.path());
    if (copies.isEmpty())
        return true;
    BB_TRY(const auto steps, store::listOps(session, 1));
    return !steps.isEmpty() && steps.first().at.toLocalTime() > copies.first().madeAt;
}

} // namespace branchbook::book
