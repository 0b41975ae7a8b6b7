// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/backup.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/same_file.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/book/backup_thinning.h"
#include "branchbook/book/second_place.h"
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

struct ReasonWords {
    BackupReason reason;
    QString file; ///< part of file names, the same in every language: the command line and older copies are told by it
    QString name;
};

const std::array<ReasonWords, 9>& words()
{
    static const std::array<ReasonWords, 9> all{{
        {BackupReason::Asked, QStringLiteral(".备份-"), QStringLiteral("asked")},
        {BackupReason::Closing, QStringLiteral(".自动备份-"), QStringLiteral("closing")},
        {BackupReason::Idle, QStringLiteral(".闲时备份-"), QStringLiteral("idle")},
        {BackupReason::BeforeImport, QStringLiteral(".导入前-"), QStringLiteral("before_import")},
        {BackupReason::BeforeMerge, QStringLiteral(".合并前-"), QStringLiteral("before_merge")},
        {BackupReason::BeforeUndo, QStringLiteral(".撤销前-"), QStringLiteral("before_undo")},
        {BackupReason::BeforeCleanup, QStringLiteral(".清理前-"), QStringLiteral("before_cleanup")},
        {BackupReason::BeforeRestore, QStringLiteral(".恢复前-"), QStringLiteral("before_restore")},
        {BackupReason::BeforeMigration, QStringLiteral(".升级前-"), QStringLiteral("before_migration")},
    }};
    return all;
}

const ReasonWords& wordsOf(BackupReason reason)
{
    return *std::ranges::find(words(), reason, &ReasonWords::reason);
}

QString stampFormat()
{
    return QStringLiteral("yyyyMMdd-HHmmss");
}

/// 20260918-171500, also with -2 behind it; 20260918 of those from before an upgrade.
QDateTime momentIn(const QString& stamp)
{
    const QDateTime moment = QDateTime::fromString(stamp.left(stampFormat().size()), stampFormat());
    if (moment.isValid())
        return moment;
    const QDate day = QDate::fromString(stamp, QStringLiteral("yyyyMMdd"));
    return day.isValid() ? day.startOfDay() : QDateTime();
}

QString stem(const QString& bookPath)
{
    return QFileInfo(bookPath).completeBaseName();
}

bool liesBeside(BackupReason reason)
{
    return reason == BackupReason::Asked || reason == BackupReason::BeforeRestore
        || reason == BackupReason::BeforeMigration;
}

bool goesByItself(BackupReason reason)
{
    return reason != BackupReason::Asked && reason != BackupReason::BeforeRestore;
}

/// Those that come by themselves do not litter the folder in which somebody looks for his book.
QString folderOf(const QString& bookPath, BackupReason reason)
{
    const QString beside = QFileInfo(bookPath).absolutePath();
    return liesBeside(reason) ? beside : beside + QStringLiteral("/备份");
}

QDateTime localNow()
{
    return systemClock()->now().toLocalTime();
}

/// The last line of the journal: what a book and its copy share as long as nothing was changed.
Result<store::OpEntry> lastStep(const store::Session& session)
{
    BB_TRY(const auto steps, store::listOps(session, 1));
    return steps.isEmpty() ? store::OpEntry() : steps.first();
}

bool holdsStep(const QString& copy, const store::OpEntry& step)
{
    const auto session = store::Session::openClosed(copy, store::Access::Read);
    if (!session)
        return false; // whatever it is, it is no copy to rely on
    const auto own = lastStep(**session);
    return own && own->op == step.op && own->at == step.at && own->verb == step.verb;
}

} // namespace

QString backupReasonName(BackupReason reason)
{
    return wordsOf(reason).name;
}

QString backupPath(const QString& bookPath, BackupReason reason, const QDateTime& at)
{
    return folderOf(bookPath, reason) + u'/' + stem(bookPath) + wordsOf(reason).file + at.toString(stampFormat())
        + QStringLiteral(".bbk");
}

Result<> checkCopyPlace(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir() && !folder.isWritable())
        return fail(ErrorKind::Io, QStringLiteral("book.copy_place"), {folder.filePath()}, path);
    return {};
}

Result<BackupMade> makeBackup(const store::Session& session, BackupReason reason, Progress& progress)
{
    QDateTime at = localNow();
    while (QFileInfo::exists(backupPath(session.path(), reason, at)))
        at = at.addSecs(1); // two within a second
    const QString folder = folderOf(session.path(), reason);
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {folder, systemReason(errno)}, folder);
    BackupMade made{backupPath(session.path(), reason, at), 0};
    BB_CHECK(checkCopyPlace(made.path));
    BB_TRY(made.rows, session.copyTo(made.path, progress));
    return made;
}

QList<BackupFile> listBackupsIn(const QString& folder, const QString& stem)
{
    QList<BackupFile> found;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        const QString name = file.completeBaseName();
        const auto word =
            std::ranges::find_if(words(), [&](const ReasonWords& each) { return name.startsWith(stem + each.file); });
        if (file.suffix() != u"bbk" || word == words().end())
            continue;
        const QDateTime at = momentIn(name.mid((stem + word->file).size()));
        if (at.isValid())
            found.append({file.absoluteFilePath(), word->reason, at, file.size()});
    }
    std::ranges::stable_sort(found, std::greater<>(), &BackupFile::madeAt);
    return found;
}

QList<BackupFile> listBackups(const QString& bookPath)
{
    QList<BackupFile> found;
    for (const auto reason : {BackupReason::Asked, BackupReason::Closing}) { // the two folders
        auto there = listBackupsIn(folderOf(bookPath, reason), stem(bookPath));
        there.removeIf([&](const BackupFile& copy) {
            // A restore that was stopped between its two steps leaves the book with two names: the second is no copy.
            return liesBeside(copy.reason) != liesBeside(reason)
                || (copy.reason == BackupReason::BeforeRestore && isSameFile(copy.path, bookPath));
        });
        found += there;
    }
    std::ranges::stable_sort(found, std::greater<>(), &BackupFile::madeAt);
    return found;
}

void tidyBackups(const QList<BackupFile>& copies, const QString& justMade)
{
    QList<BackupFile> own = copies;
    own.removeIf([](const BackupFile& copy) { return !goesByItself(copy.reason); });
    QList<QDateTime> times;
    for (const BackupFile& copy : std::as_const(own))
        times.append(copy.madeAt);
    constexpr qint64 kTolerance =
        3600; // seconds: a clock that was set right a little, several copies within one second
    const auto stays = backupsThatStay(times, localNow().addSecs(kTolerance));
    bool oldProgram = false; // the newest one from before an upgrade was met
    for (qsizetype i = 0; i < own.size(); ++i) {
        const BackupFile& copy = own.at(i);
        const bool lastOfOld = copy.reason == BackupReason::BeforeMigration && !std::exchange(oldProgram, true);
        if (!stays.at(i) && !lastOfOld && copy.path != justMade)
            QFile::remove(copy.path);
    }
}

void tidyBackups(const QString& bookPath, const QString& justMade)
{
    tidyBackups(listBackups(bookPath), justMade);
}

Result<BackupMade> backUpBeside(const store::Session& session, BackupReason reason, Progress& progress)
{
    BB_TRY(BackupMade made, makeBackup(session, reason, progress));
    tidyBackups(session.path(), made.path);
    if (const auto second = fillSecondPlace(session, made.path))
        made.second = *second;
    else
        made.secondFault = second.error();
    return made;
}

Result<bool> changedSinceBackup(const store::Session& session)
{
    constexpr int kLooked = 3; // the newest by their names, and the newest of those that are not of the future
    auto copies = listBackups(session.path());
    copies.removeIf(
        [](const BackupFile& copy) { return copy.reason == BackupReason::BeforeRestore; }); // perhaps damaged
    BB_TRY(const auto step, lastStep(session));
    const auto past =
        std::ranges::find_if(copies, [now = localNow()](const BackupFile& copy) { return copy.madeAt <= now; });
    QStringList looked;
    for (const auto first : {qsizetype{0}, qsizetype{past - copies.begin()}}) {
        for (qsizetype i = first; i < std::min(first + kLooked, copies.size()); ++i)
            looked.append(copies.at(i).path);
    }
    looked.removeDuplicates();
    return std::ranges::none_of(looked, [&](const QString& copy) { return holdsStep(copy, step); });
}

Result<std::optional<BackupMade>> backUpIfChanged(const store::Session& session, BackupReason reason,
                                                  Progress& progress)
{
    BB_TRY(const bool changed, changedSinceBackup(session));
    if (!changed)
        return std::nullopt;
    BB_TRY(auto made, backUpBeside(session, reason, progress));
    return made;
}

Result<BackupMade> backUpWhileIdle(const store::Session& session, Progress& progress)
{
    const auto copies = listBackups(session.path());
    const bool large = QFileInfo(session.path()).size() > kCopiedAtOnce;
    const bool hasOfToday = std::ranges::any_of(
        copies, [today = localNow().date()](const BackupFile& copy) { return copy.madeAt.date() == today; });
    if (!large || !hasOfToday) {
        BB_TRY(const auto made, backUpIfChanged(session, BackupReason::Idle, progress));
        if (made)
            return *made;
    }
    BackupMade none;
    if (const auto second = fillSecondPlace(session))
        none.second = *second;
    else
        none.secondFault = second.error();
    return none;
}

} // namespace branchbook::book
