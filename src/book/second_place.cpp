// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/second_place.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/book/branch.h"
#include "branchbook/store/new_book.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace branchbook::book {

namespace {

/// The day of the last copy there, for days on which the place cannot be reached. Beside the copies, not in the book: a note
/// about a copy is no change that asks for the next copy.
QString notePath(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    return book.absolutePath() + QStringLiteral("/备份/.") + book.completeBaseName() + QStringLiteral(".second-place");
}

/// Moment, place, folder in it: one line each.
QStringList noteLines(const QString& bookPath)
{
    QFile note(notePath(bookPath));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(note.read(64 << 10)).split(u'\n');
}

QDateTime notedMoment(const QString& bookPath, const QString& place)
{
    const QStringList lines = noteLines(bookPath);
    if (lines.value(1) != place)
        return {}; // of another place
    return QDateTime::fromString(lines.first(), Qt::ISODate).toLocalTime();
}

/// Without it the reminder comes too early, nothing more.
void noteMoment(const QString& bookPath, const QString& place, const QString& folder, const QDateTime& at)
{
    QDir().mkpath(QFileInfo(notePath(bookPath)).absolutePath());
    QSaveFile note(notePath(bookPath));
    if (!note.open(QIODevice::WriteOnly))
        return;
    const QStringList lines{at.toUTC().toString(Qt::ISODate), place, folder};
    note.write(lines.join(u'\n').toUtf8());
    note.commit();
}

Error unreachable(const QString& place, const QString& reason)
{
    return Error{
        ErrorKind::Io, QStringLiteral("backup.second_place"), {QDir::toNativeSeparators(place), reason}, place};
}

/// Why nothing can be written there; empty: it can.
QString obstacleAt(const QString& place)
{
    const QFileInfo folder(place);
    if (!folder.isDir())
        return systemReason(ENOENT);
    return folder.isWritable() ? QString() : systemReason(EROFS);
}

QString newestCopy(const QString& bookPath)
{
    const auto copies = listBackups(bookPath);
    for (const BackupFile& copy : copies) {
        if (copy.reason != BackupReason::BeforeRestore) // that may be a damaged file
            return copy.path;
    }
    return {};
}

QDateTime newestAt(const QList<BackupFile>& copies)
{
    return copies.isEmpty() ? QDateTime() : copies.first().madeAt;
}

QString stemOf(const store::Session& session)
{
    return QFileInfo(session.path()).completeBaseName();
}

} // namespace

qint64 SecondPlace::daysSince(const QDateTime& now) const
{
    return lastAt.isValid() ? std::max(qint64{0}, lastAt.date().daysTo(now.toLocalTime().date())) : -1;
}

bool SecondPlace::isOverdue(const QDateTime& now) const
{
    const qint64 since = daysSince(now);
    return !folder.isEmpty() && (since < 0 || since >= days);
}

Result<SecondPlace> loadSecondPlace(const store::Session& session)
{
    SecondPlace place;
    BB_TRY(place.folder, loadSetting(session, kSecondPlaceSetting));
    BB_TRY(place.days, loadNumber(session, kSecondPlaceDaysSetting, kSecondPlaceDaysRange.usual));
    if (place.folder.isEmpty())
        return place;
    place.reachable = obstacleAt(place.folder).isEmpty();
    BB_TRY(const QString folder, secondPlaceFolder(session, place.folder));
    place.lastAt =
        place.reachable ? newestAt(listBackupsIn(folder, stemOf(session))) : notedMoment(session.path(), place.folder);
    return place;
}

/// The id of the first branch goes with the book wherever it is copied.
Result<QString> secondPlaceFolder(const store::Session& session, const QString& place)
{
    BB_TRY(const auto branches, listBranches(session));
    const QString id = branches.isEmpty() ? QString() : branches.first().id.toString();
    const QByteArray mark = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
    return QDir(place).filePath(QStringLiteral("支部手册备份/%1-%2").arg(stemOf(session), QString::fromLatin1(mark)));
}

Result<QList<BackupFile>> listSecondPlace(const store::Session& session)
{
    BB_TRY(const QString place, loadSetting(session, kSecondPlaceSetting));
    if (place.isEmpty())
        return QList<BackupFile>();
    BB_TRY(const QString folder, secondPlaceFolder(session, place));
    return listBackupsIn(folder, stemOf(session));
}

QList<BackupFile> listNotedSecondPlace(const QString& bookPath)
{
    const QString folder = noteLines(bookPath).value(2);
    return folder.isEmpty() ? QList<BackupFile>() : listBackupsIn(folder, QFileInfo(bookPath).completeBaseName());
}

Result<QString> fillSecondPlace(const store::Session& session, const QString& copy)
{
    BB_TRY(const QString place, loadSetting(session, kSecondPlaceSetting));
    BB_TRY(const QString sample, loadSetting(session, kSampleDaySetting));
    const QString source = copy.isEmpty() ? newestCopy(session.path()) : copy;
    if (place.isEmpty() || !sample.isEmpty() || source.isEmpty())
        return QString();
    if (const QString obstacle = obstacleAt(place); !obstacle.isEmpty())
        return fail(unreachable(place, obstacle));
    BB_TRY(const QString folder, secondPlaceFolder(session, place));
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(unreachable(place, systemReason(errno)));
    const QString target = QDir(folder).filePath(QFileInfo(source).fileName());
    if (QFileInfo(target).size() != QFileInfo(source).size()) {
        QFile::remove(target); // cut short by whoever pulled the stick out
        if (const auto put = store::placeCopy(source, target); !put)
            return fail(unreachable(place, put.error().args.value(1, sentence(put.error()))));
    }
    const auto there = listBackupsIn(folder, stemOf(session));
    tidyBackups(there, target);
    noteMoment(session.path(), place, folder, newestAt(there));
    return target;
}

Result<> putSecondPlace(store::UnitOfWork& unit, const QString& folder)
{
    if (folder.isEmpty())
        return putSetting(unit, kSecondPlaceSetting, {});
    BB_TRY(const QString sample, loadSetting(unit.session(), kSampleDaySetting));
    if (!sample.isEmpty()) // fillSecondPlace() would never bring anything there
        return fail(ErrorKind::Refused, QStringLiteral("backup.second_of_sample"), {}, folder);
    const QString own = QFileInfo(unit.session().path()).absoluteDir().canonicalPath();
    const QString wanted = QFileInfo(folder).canonicalFilePath();
    if (wanted == own || wanted.startsWith(own + u'/'))
        return fail(ErrorKind::Invalid, QStringLiteral("backup.second_inside"), {QDir::toNativeSeparators(folder)},
                    folder);
    return putSetting(unit, kSecondPlaceSetting, QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
}

} // namespace branchbook::book
