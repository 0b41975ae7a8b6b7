// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a book comes into the window and leaves it: opened plain, opened by its passphrase, locked and opened again where it
// stood, closed while it gets a secret. No key lives here: the open book has it, and nobody else.
#pragma once

#include "ui/security/clipboard_watch.h"
#include "ui/security/idle_watch.h"
#include "ui/security/sealing_page.h"
#include "ui/security/sleep_watch.h"
#include "ui/security/unlock_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"

#include <functional>
#include <map>

namespace branchbook::ui {

class MainWindow;

class BookDoor final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it. `on` is the day taken as today.
    BookDoor(MainWindow& window, Preferences& preferences, book::Areas areas, std::optional<QDate> on);
    /// What was changed before the book was locked still leaves its copy.
    ~BookDoor() override;

    /// Asks for the passphrase where the book has one. `said` is told once it is open.
    void openFile(const QString& path, const QString& said = {});
    void take(std::unique_ptr<book::Book> book);
    /// A checked copy of `backup`, sealed as it is, takes the place of the book at `path`, which may be open here, damaged or
    /// gone. What stood there is kept beside it under another name, which is said. Whatever fails, the old book is there.
    void putBack(const QString& backup, const QString& path);
    /// The open book makes room for its copy, which is opened to be read, with the same key.
    void lookAt(const QString& backup);

    /// Keeps what is being typed, closes the book and lets its key go. A book without a passphrase stays open.
    void lock();
    void seal(const SealWish& wish);
    /// Keeps what is being typed, takes the whole content of the window apart, runs `between` and opens the book again where
    /// it stood, with the key that it was open with. Where something cannot be kept, that is said and nothing happens.
    /// Without a book `between` runs alone.
    void reopenAround(const std::function<void()>& between);
    /// The open book is about to leave for the first page.
    void letGo();
    [[nodiscard]] IdleWatch& idleWatch() { return m_idle; }

Q_SIGNALS:
    /// The book is now held by this window (path), or no book is (empty).
    void held(const QString& path);
    /// It could not be opened; where one is open, it stays.
    void refused(const branchbook::Error& error, const QString& path);
    /// Another window of this user holds it and is in front now.
    void foundElsewhere();
    /// 换一本手册.
    void left();

private:
    /// Where somebody was when the book was locked.
    struct Place {
        QString path;
        QString page;
        int tab = 0;
        QString part; ///< of a page without tabs: "look"
        book::BranchId branch;
        Quarter quarter;
        bool changed = false;
        QStringList halfWritten = {}; ///< titles of the dialogs that wait for what was typed
    };

    void askPassphrase(const QString& path, const QString& said);
    void admit(Result<std::unique_ptr<book::Book>> book, const QString& path, const QString& said);
    [[nodiscard]] Result<std::unique_ptr<book::Book>> openBook(const QString& path, const store::KeyPtr& key) const;
    [[nodiscard]] Place placeNow() const;
    void returnToPlace();
    void showCopy(std::unique_ptr<book::Book> copy, const QString& backup, const QString& path);
    void leaveLocked();
    /// From a copy that was looked at to its book.
    void leaveCopy();
    void concludeSealing(SealingPage& page, const QString& path, const QString& problem);
    void tellPlain(Desk& desk);
    void tellPlace(const Desk& desk);
    void tellClock(const Desk& desk);
    void watch(Desk& desk);
    void rest();
    void forgetCopied();
    void forgetHalfWrittenBut(const QString& path);
    void ownHalfWritten(Desk& desk);
    void readIdleTime(Desk& desk);

    MainWindow& m_window;
    Preferences& m_preferences;
    book::Areas m_areas;
    std::optional<QDate> m_on;
    std::map<QString, UnlockTries> m_tries; ///< by file
    std::optional<Place> m_place; ///< while a book is locked
    QString m_lookedFrom; ///< the book, while a copy of it is looked at
    QString m_asked; ///< the book whose passphrase is asked for
    IdleWatch m_idle;
    SleepWatch m_sleep;
    ClipboardWatch m_clipboard;
};

} // namespace branchbook::ui
