// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book at the door: one takes the book's place, or is looked at for a while.
#include "ui/shell/book_door.h"

#include "branchbook/base/log.h"
#include "branchbook/base/same_file.h"
#include "branchbook/book/backup.h"
#include "branchbook/book/book_files.h"
#include "ui/recovery/restore_points.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"

#include <QFileInfo>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// 9月17日 17:43; the name of a file that is none of our own copies.
QString momentOfCopy(const QString& backup, const QString& book)
{
    const QFileInfo file(backup);
    const auto copies = book::listBackupsIn(file.absolutePath(), QFileInfo(book).completeBaseName());
    const auto known = std::ranges::find(copies, file.absoluteFilePath(), &book::BackupFile::path);
    return known == copies.end() ? file.fileName() : backupMoment(*known, systemClock()->today());
}

} // namespace

void BookDoor::putBack(const QString& backup, const QString& path)
{
    auto* frame = m_window.frame();
    store::KeyPtr key;
    if (frame && isSameFile(frame->desk().book().path(), path))
        key = frame->desk().book().reader().key();
    forgetCopied();
    // The open book leaves the copy of what was changed last, and is closed: nothing of it is in the log any more.
    m_window.showStart(new QWidget, MainWindow::Copy::Now);
    rest();
    NoProgress progress;
    const auto restored = store::restoreBook(backup, path, store::Existing::Keep, progress);
    if (!restored)
        log(LogLevel::Warning, QStringLiteral("restore: ") + restored.error().code);
    auto book = openBook(path, key);
    if (!restored && book) { // the old one is there as it was
        take(std::move(*book));
        return m_window.frame()->desk().report(restored.error());
    }
    const QString said = !restored ? QString()
        : restored->kept.isEmpty() ? tr("已恢复")
                                   : tr("已恢复；原来的文件改名保留为“%1”").arg(QFileInfo(restored->kept).fileName());
    if (!book && book.error().code == u"store.locked")
        return askPassphrase(path, said);
    if (!restored)
        return refused(restored.error(), path);
    admit(std::move(book), path, said);
}

void BookDoor::lookAt(const QString& backup)
{
    auto* frame = m_window.frame();
    if (!frame)
        return;
    const QString path = frame->desk().book().path();
    auto book = book::Book::open(backup, book::OpenMode::ReadOnly, m_on, book::Checking::Later,
                                 frame->desk().book().reader().key());
    if (!book)
        return frame->desk().report(book.error());
    auto desk = std::make_unique<Desk>(std::move(*book), m_areas);
    auto& looked = *desk;
    looked.showAsCopy(momentOfCopy(backup, path));
    connect(&looked, &Desk::copyLeft, this, &BookDoor::leaveCopy, Qt::QueuedConnection);
    forgetCopied();
    m_window.showBook(std::move(desk));
    m_lookedFrom = path;
    watch(looked);
}

/// A copy from before the passphrase was set has no key to give: then the book asks.
void BookDoor::leaveCopy()
{
    auto* frame = m_window.frame();
    if (!frame || m_lookedFrom.isEmpty())
        return;
    const QString path = m_lookedFrom;
    auto book = openBook(path, frame->desk().book().reader().key());
    if (!book && book.error().code == u"store.locked")
        return askPassphrase(path, {});
    admit(std::move(book), path, {});
}

} // namespace branchbook::ui
