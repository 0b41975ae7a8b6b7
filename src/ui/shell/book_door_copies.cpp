// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book at the door: one takes the book's place, or is looked at for a while.
#include "ui/shell/book_door.h"

#include "branchbook/base/log.h"
#include "branchbook/base/same_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/backup.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/book/book_files.h"
#include "ui/kit/half_written.h"
#include "ui/recovery/restore_points.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kLookAgainForCopy = 20; // ms: a menu or a dialog of the desktop's is being closed

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
    forgetHalfWritten(); // it was written about what is in the book now
    // The open book leaves the copy of what was changed last, and is closed: nothing of it is in the log any more.
    m_window.showStart(new QWidget, MainWindow::Copy::Now);
    rest();
    const auto exchanged = book::twoBooksAt(backup, path); // while the old one stands there
    NoProgress progress;
    const auto restored = store::restoreBook(backup, path, store::Existing::Keep, progress);
    if (!restored)
        log(LogLevel::Warning, QStringLiteral("restore: ") + restored.error().code);
    auto book = openBook(path, key);
    if (!restored && book) { // the old one is there as it was
        take(std::move(*book));
        return m_window.frame()->desk().report(restored.error());
    }
    QString said = !restored       ? QString()
        : restored->kept.isEmpty() ? tr("已恢复")
                                   : tr("已恢复；原来的文件改名保留为“%1”").arg(QFileInfo(restored->kept).fileName());
    if (restored && exchanged) // a wrong stick
        said =
            tr("%1。备份和原来的文件不是同一个手册：备份记的是%2，原来的记的是%3。要是弄错了，把原来的文件再恢复回来。")
                .arg(said, shownList(exchanged->then), shownList(exchanged->now));
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
    forgetCopied();
    showCopy(std::move(*book), backup, path);
}

void BookDoor::showCopy(std::unique_ptr<book::Book> copy, const QString& backup, const QString& path)
{
    auto desk = std::make_unique<Desk>(std::move(copy), m_areas);
    auto& looked = *desk;
    looked.showAsCopy(momentOfCopy(backup, path));
    connect(&looked, &Desk::copyLeft, this, &BookDoor::leaveCopy, Qt::QueuedConnection);
    ownHalfWritten(looked);
    m_window.showBook(std::move(desk));
    m_lookedFrom = path;
    watch(looked);
}

void BookDoor::reopenAround(const std::function<void()>& between)
{
    auto* frame = m_window.frame();
    if (!frame)
        return between();
    if (!m_window.leaveOverlays()) { // nothing is taken apart under a menu or a dialog that still runs
        QTimer::singleShot(kLookAgainForCopy, this, [this, between] { reopenAround(between); });
        return;
    }
    if (m_window.holdsUnsaved())
        return frame->desk().refuse(tr("有内容存不下来，手册没有重新打开。请先处理好再试。"));
    const Place place = placeNow();
    const QString path = frame->desk().book().path();
    const QString looked = m_lookedFrom;
    const auto key = frame->desk().book().reader().key();
    rest();
    m_window.showStart(new QWidget, MainWindow::Copy::Later); // the copy is made when the book is closed for good
    between();
    if (looked.isEmpty()) {
        m_place = place;
        return admit(openBook(path, key), path, {});
    }
    auto copy = book::Book::open(path, book::OpenMode::ReadOnly, m_on, book::Checking::Later, key);
    if (!copy) {
        m_lookedFrom.clear();
        return refused(copy.error(), path);
    }
    showCopy(std::move(*copy), path, looked);
    m_place = place;
    returnToPlace();
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
