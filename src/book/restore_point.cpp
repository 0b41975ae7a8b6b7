// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/restore_point.h"

#include "branchbook/book/second_place.h"
#include "branchbook/store/journal.h"

#include <QFileInfo>

#include <algorithm>

namespace branchbook::book {

QList<BackupFile> restorableBackups(const QString& bookPath)
{
    QList<BackupFile> all = listBackups(bookPath);
    all += listNotedSecondPlace(bookPath); // one may be sound where its twin is not
    std::ranges::stable_sort(all, std::greater<>(), &BackupFile::madeAt);
    return all;
}

Result<RestorePoint> inspectBackup(const BackupFile& copy, Progress& progress)
{
    BB_TRY(const auto session, store::Session::openClosed(copy.path, store::Access::Read));
    BB_CHECK(store::checkWhole(*session, progress));
    RestorePoint point{copy, 0, {}};
    BB_TRY(point.rows, store::countRows(*session));
    BB_TRY(const auto steps, store::listOps(*session, 1));
    if (!steps.isEmpty())
        point.changedAt = steps.first().at.toLocalTime();
    return point;
}

std::optional<Error> problemToRecoverFrom(const Error& error, const QString& bookPath)
{
    if (error.kind == ErrorKind::Damaged)
        return error;
    const QFileInfo file(bookPath);
    // What has copies was a book, whatever it begins with now; 支部.xlsx beside 支部.bbk has none.
    const bool headless =
        error.code == u"store.not_a_book" && file.isFile() && file.suffix().compare(u"bbk", Qt::CaseInsensitive) == 0;
    if ((!headless && error.kind != ErrorKind::NotFound) || restorableBackups(bookPath).isEmpty())
        return std::nullopt;
    return headless ? Error{ErrorKind::Damaged, QStringLiteral("book.head_lost"), error.args, bookPath} : error;
}

Result<std::optional<RestorePoint>> newestGoodBackup(const QString& bookPath, Progress& progress)
{
    const auto copies = restorableBackups(bookPath);
    for (const BackupFile& copy : copies) {
        if (copy.reason == BackupReason::BeforeRestore)
            continue;
        auto point = inspectBackup(copy, progress);
        if (point)
            return std::optional<RestorePoint>(std::move(*point));
        if (point.error().kind == ErrorKind::Cancelled)
            return fail(std::move(point).error());
    }
    return std::optional<RestorePoint>();
}

} // namespace branchbook::book
