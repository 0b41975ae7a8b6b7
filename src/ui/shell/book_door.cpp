// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_door.h"

#include "branchbook/base/clock.h"
#include "branchbook/base/log.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/backup.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/book/surroundings.h"
#include "ui/kit/half_written.h"
#include "ui/shell/book_call.h"
#include "ui/shell/closing_copy.h"
#include "ui/shell/locked_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/shell/surroundings_notice.h"

#include <QFileInfo>
#include <QPointer>
#include <QTabBar>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kLookAgain = 20; // ms: a menu or a dialog of the desktop's is being closed

QString fileOf(const QString& path)
{
    if (path.isEmpty())
        return {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

BookDoor::BookDoor(MainWindow& window, Preferences& preferences, book::Areas areas, std::optional<QDate> on)
    : m_window(window)
    , m_preferences(preferences)
    , m_areas(std::move(areas))
    , m_on(on)
{
    connect(&window, &MainWindow::lockAsked, this, &BookDoor::lock, Qt::QueuedConnection);
    connect(&window, &MainWindow::sealAsked, this, [this](const SealWish& wish) {
        QMetaObject::invokeMethod(
            this, [this, wish] { seal(wish); }, Qt::QueuedConnection); // a dialog of the book asks
    });
    connect(&m_idle, &IdleWatch::expired, this, &BookDoor::lock, Qt::QueuedConnection);
    connect(&m_idle, &IdleWatch::warned, this, [this] {
        if (auto* frame = m_window.frame())
            frame->desk().notice(tr("很久没有操作了，1 分钟以后锁定手册；动一下鼠标就不锁。"));
    });
    connect(&m_sleep, &SleepWatch::leaving, this, &BookDoor::lock, Qt::QueuedConnection);
}

BookDoor::~BookDoor()
{
    letGo();
    leaveLocked();
}

Result<std::unique_ptr<book::Book>> BookDoor::openBook(const QString& path, const store::KeyPtr& key) const
{
    auto book = book::Book::open(path, book::OpenMode::Write, m_on, book::Checking::Later, key);
    if (book || (book.error().kind == ErrorKind::Busy && callToFront(path)))
        return book;
    if (book.error().kind == ErrorKind::Busy || book.error().code == u"store.read_only")
        return book::Book::open(path, book::OpenMode::ReadOnly, m_on, book::Checking::Later, key);
    return book;
}

void BookDoor::openFile(const QString& path, const QString& said)
{
    if (auto* frame = m_window.frame(); frame && fileOf(frame->desk().book().path()) == fileOf(path))
        return frame->desk().say(tr("这本手册正开着"));
    auto book = openBook(path, {});
    if (book || book.error().code != u"store.locked")
        return admit(std::move(book), path, said);
    if (fileOf(m_asked) != fileOf(path) && callToFront(path)) // it is locked in another window
        return foundElsewhere();
    askPassphrase(path, said);
}

void BookDoor::admit(Result<std::unique_ptr<book::Book>> book, const QString& path, const QString& said)
{
    if (!book) {
        if (book.error().kind == ErrorKind::Busy && callToFront(path))
            return foundElsewhere();
        return refused(book.error(), path);
    }
    take(std::move(*book));
    if (auto* frame = m_window.frame(); frame && !said.isEmpty())
        frame->desk().say(said);
}

/// The book that is open leaves first, so that one book is at the desk at a time.
void BookDoor::askPassphrase(const QString& path, const QString& said)
{
    forgetHalfWrittenBut(path);
    if (m_place && fileOf(m_place->path) != fileOf(path))
        leaveLocked();
    forgetCopied();
    auto* page = new UnlockPage(lockedBook(path, m_preferences), m_tries[fileOf(path)], m_on);
    connect(
        page, &UnlockPage::opened, this,
        [this, page = QPointer(page), said] {
            if (!page)
                return;
            const QString file = page->book().path; // the page goes as the book comes
            admit(openBook(file, page->takeKey()), file, said);
        },
        Qt::QueuedConnection);
    connect(
        page, &UnlockPage::otherAsked, this,
        [this] {
            leaveLocked();
            Q_EMIT left();
        },
        Qt::QueuedConnection);
    m_window.showStart(page, m_place ? MainWindow::Copy::Later : MainWindow::Copy::Now);
    m_lookedFrom.clear();
    rest(); // the machine may sleep once the book is closed, not before
    m_asked = path;
    Q_EMIT held(path);
    page->field()->edit()->setFocus(Qt::OtherFocusReason);
}

void BookDoor::take(std::unique_ptr<book::Book> book)
{
    forgetHalfWrittenBut(book->path());
    if (m_place && fileOf(m_place->path) != fileOf(book->path()))
        leaveLocked();
    m_asked.clear();
    m_lookedFrom.clear();
    const auto path = QFileInfo(book->path()).absoluteFilePath();
    auto desk = std::make_unique<Desk>(std::move(book), m_areas);
    auto& open = *desk;
    m_preferences.remember({path, desk->branch().name, systemClock()->now()});
    forgetCopied();
    Q_EMIT held(desk->book().isReadOnly() ? QString() : path);
    ownHalfWritten(open);
    m_window.showBook(std::move(desk));
    returnToPlace();
    watch(open);
    tellPlain(open);
    tellPlace(open);
    tellClock(open);
}

BookDoor::Place BookDoor::placeNow() const
{
    const auto& frame = *m_window.frame();
    const auto& desk = frame.desk();
    const auto* tabs = frame.page() ? frame.page()->tabBar() : nullptr;
    return {m_lookedFrom.isEmpty() ? desk.book().path() : m_lookedFrom,
            frame.pageId(),
            tabs ? tabs->currentIndex() : 0,
            frame.page() ? frame.page()->place() : QString(),
            desk.branch().id,
            desk.quarter(),
            desk.wasChanged() && !desk.book().sampleDay()};
}

void BookDoor::returnToPlace()
{
    const auto place = std::exchange(m_place, std::nullopt);
    auto* frame = m_window.frame();
    if (!place || !frame)
        return;
    auto& desk = frame->desk();
    if (place->changed)
        desk.noteChanged();
    desk.setBranch(place->branch);
    desk.setQuarter(place->quarter);
    frame->showPage(place->page, place->part);
    if (auto* tabs = frame->page() ? frame->page()->tabBar() : nullptr; tabs && place->tab < tabs->count())
        tabs->setCurrentIndex(place->tab);
    if (!place->halfWritten.isEmpty())
        desk.say(tr("锁定时“%1”写到一半，内容还在：再打开它就放回来。").arg(shownList(place->halfWritten)));
}

/// What waits is of the book that is locked, asked for or looked away from: nothing of it goes into another one, nor waits beside it.
void BookDoor::forgetHalfWrittenBut(const QString& path)
{
    const QStringList own{m_place ? m_place->path : QString(), m_lookedFrom, m_asked};
    const bool isOwn =
        std::ranges::any_of(own, [&](const QString& each) { return !each.isEmpty() && fileOf(each) == fileOf(path); });
    if (!isOwn)
        forgetHalfWritten();
}

/// A branch of a book has its own: who looks at another one meanwhile does not lose it.
void BookDoor::ownHalfWritten(Desk& desk)
{
    const auto tell = [&desk] { setHalfWrittenOwner(fileOf(desk.book().path()) + u'/' + desk.branch().id.toString()); };
    tell();
    connect(&desk, &Desk::branchChanged, this, tell);
}

void BookDoor::lock()
{
    auto* frame = m_window.frame();
    if (!frame)
        return m_sleep.letSleep();
    auto& desk = frame->desk();
    if (!desk.book().hasPassphrase())
        return desk.notice(tr("这本手册没有口令，锁不上。可以先在设置的“安全”里设口令。"));
    const auto half = halfWrittenOver(m_window);
    if (!m_window.leaveOverlays()) { // nothing is taken apart under a menu or a dialog that still runs
        QTimer::singleShot(kLookAgain, this, &BookDoor::lock);
        return;
    }
    if (m_window.holdsUnsaved()) {
        m_sleep.letSleep();
        if (!m_idle.isWatching())
            readIdleTime(desk); // and again after as long
        return desk.refuse(tr("有内容存不下来，手册没有锁定。请先处理好再按 Ctrl+L。"));
    }
    m_place = placeNow();
    keepHalfWritten(half);
    m_place->halfWritten = halfWrittenTitles(); // of an earlier lock, too
    log(LogLevel::Info, QStringLiteral("locked"));
    askPassphrase(m_place->path, {});
    m_sleep.letSleep();
}

/// The copy that closing makes: of a locked book too, which nobody has to open for it.
void BookDoor::leaveLocked()
{
    m_asked.clear();
    forgetHalfWritten();
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place || !place->changed)
        return;
    if (const auto session = store::Session::openClosed(place->path, store::Access::Read))
        makeClosingCopy(**session);
}

void BookDoor::seal(const SealWish& wish)
{
    auto* frame = m_window.frame();
    if (!frame || !wish.secret)
        return;
    const QString path = frame->desk().book().path();
    auto* page = new SealingPage(path, frame->desk().branch().name, wish, frame->desk().book().reader().key());
    connect(
        page, &SealingPage::finished, this,
        [this, page = QPointer(page), path, changed = frame->desk().wasChanged()](const QString& problem) {
            if (!page)
                return;
            concludeSealing(*page, path, problem);
            // The copy at the end: of what was changed before, and the first one that is sealed.
            if (auto* opened = m_window.frame(); opened && (changed || problem.isEmpty()))
                opened->desk().noteChanged();
        },
        Qt::QueuedConnection);
    forgetCopied();
    rest();
    m_window.showStart(page, MainWindow::Copy::Later); // a copy now would be one more that is open to everybody
    page->begin();
}

void BookDoor::concludeSealing(SealingPage& page, const QString& path, const QString& problem)
{
    admit(openBook(path, page.takeKey()), path, problem.isEmpty() ? tr("已经设好，手册的敏感内容加密了") : QString());
    auto* frame = m_window.frame();
    if (!frame)
        return;
    frame->showPage(QStringLiteral("settings"), QStringLiteral("security"));
    if (!problem.isEmpty())
        frame->desk().refuse(problem);
}

/// Once for each book, until somebody has put it away. A book without people has nothing to hide yet, and one thing to do first.
void BookDoor::tellPlain(Desk& desk)
{
    auto* frame = m_window.frame();
    const QString file = fileOf(desk.book().path());
    const QString setting = QStringLiteral("security/plainTold");
    const bool told = m_preferences.value(setting).toStringList().contains(file);
    if (!frame || told || desk.book().hasPassphrase() || desk.book().isReadOnly() || desk.book().sampleDay())
        return;
    if (const auto people = book::hasMoreMembersThan(desk.book().reader(), desk.branch().id, 0); people && !*people)
        return;
    connect(frame, &ShellFrame::plainNoticePutAway, this, [this, file, setting] {
        auto files = m_preferences.value(setting).toStringList();
        files.removeAll(file);
        files.append(file);
        m_preferences.setValue(setting, files);
    });
    frame->tellPlain();
}

/// Once for each book and place, until somebody has put it away.
void BookDoor::tellPlace(const Desk& desk)
{
    auto* frame = m_window.frame();
    const auto doubt = book::placeDoubt(desk.book().path());
    const QString file = fileOf(desk.book().path());
    const QString setting = QStringLiteral("security/placeTold");
    if (!frame || !doubt || desk.book().sampleDay() || m_preferences.value(setting).toStringList().contains(file))
        return;
    auto* notice = new SurroundingsNotice(sentence(*doubt), frame);
    notice->setObjectName(QStringLiteral("placeNotice"));
    connect(notice, &SurroundingsNotice::putAway, this, [this, frame, file, setting] {
        m_preferences.setValue(setting, m_preferences.value(setting).toStringList() << file);
        frame->focusContent();
    });
    frame->addNotice(notice);
}

/// Each time: a clock that is wrong today may be right tomorrow.
void BookDoor::tellClock(const Desk& desk)
{
    auto* frame = m_window.frame();
    const auto doubt = book::clockDoubt(desk.book().reader(), systemClock()->now());
    if (!doubt)
        return log(LogLevel::Warning, QStringLiteral("the clock was not compared: ") + doubt.error().code);
    if (!frame || !*doubt || desk.book().isReadOnly())
        return;
    auto* notice = new SurroundingsNotice(sentence(**doubt), frame);
    notice->setObjectName(QStringLiteral("clockNotice"));
    connect(notice, &SurroundingsNotice::putAway, frame, &ShellFrame::focusContent);
    frame->addNotice(notice);
}

void BookDoor::watch(Desk& desk)
{
    if (!desk.book().hasPassphrase())
        return rest();
    readIdleTime(desk);
    m_sleep.start();
    connect(&desk, &Desk::changed, this, [this, &desk](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("setting")))
            readIdleTime(desk);
    });
}

void BookDoor::readIdleTime(Desk& desk)
{
    const auto minutes = book::loadNumber(desk.book().reader(), book::kIdleLockSetting, book::kIdleLockRange.usual);
    m_idle.start(std::chrono::minutes(minutes ? *minutes : book::kIdleLockRange.usual));
}

void BookDoor::letGo()
{
    forgetCopied();
    forgetHalfWritten();
    rest();
}

void BookDoor::forgetCopied()
{
    if (auto* frame = m_window.frame(); frame && frame->desk().book().hasPassphrase())
        m_clipboard.clear();
}

/// Nothing of a sealed book is at the desk any more.
void BookDoor::rest()
{
    m_idle.stop();
    m_sleep.stop();
}

} // namespace branchbook::ui
