// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages share while a book is open: the book, the branch and the quarter looked at, and ways to speak.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "branchbook/book/branch.h"
#include "ui/security/seal_wish.h"

#include <QObject>

#include <memory>

class QWidget;

namespace branchbook::ui {

/// What the page that is shown is asked to do: as its keys Ctrl+P, Ctrl+E and Ctrl+N do.
enum class PageAct { Print, Export, CreateOwn };
/// Another book than the one that is open; Discard: the sample that is open goes.
enum class BookWish { Open, Create, Leave, Restore, Discard };

class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(std::unique_ptr<book::Book> book, book::Areas areas, QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] book::Book& book() const { return *m_book; }
    [[nodiscard]] const book::Areas& areas() const { return m_areas; }
    [[nodiscard]] QDate today() const { return m_book->today(); }

    [[nodiscard]] const QList<book::Branch>& branches() const { return m_branches; }
    /// The branch looked at; an empty one only in a book without branches.
    [[nodiscard]] book::Branch branch() const;
    void setBranch(book::BranchId id);
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);

    /// Runs `work` as one step of the book. An error is shown and given back.
    Result<> perform(const QString& verb, const QString& label, const book::Book::Work& work);
    /// The same, and a toast with 撤销: `done` says what happened (已删除 1 条会议记录).
    Result<> performWithUndo(const QString& verb, const QString& label, const QString& done,
                             const book::Book::Work& work);
    /// Reverses the last step and says so.
    void undo();
    void redo();
    /// Reverses this step, the last one or not; why it cannot be is said.
    void undoStep(qint64 op);
    /// What undo() and redo() would take, for a menu; `op` 0 where there is nothing, or nothing can be written.
    [[nodiscard]] store::OpEntry nextUndo() const;
    [[nodiscard]] store::OpEntry nextRedo() const;

    void say(const QString& text) { Q_EMIT said(text); }
    /// Nothing was done, and nobody is at fault: there is nothing here, or it belongs elsewhere.
    void notice(const QString& text) { Q_EMIT noticed(text); }
    /// What was asked for was not done.
    void refuse(const QString& text) { Q_EMIT failed(text); }
    /// Says why something was not done, once: what isTold() is not said a second time.
    void report(const Error& error);
    /// The file is damaged: nothing can be saved any more, and what would begin something is not offered.
    void markDamaged();
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// The program's rules are others now (rules::useRuleFolder): whoever shows what they ask for looks again.
    void tellRulesChanged();
    /// A draft was kept: no step of the book, and yet saved.
    void tellSaved();
    /// What is being typed is nowhere but on the screen: said wherever 已自动保存 stands, until tellSaved().
    void tellUnsaved(const Error& error);
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    /// Looks whether the file still stands where it was opened. Once it does not, what is written counts as unsaved
    /// (unsaved(), notWritten() with store.gone) until it stands there again.
    bool findsFile();
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// The file took nothing, and the window says that above every page with what can be done (notWritten()): whoever else
    /// would say why stays silent. Never so where nobody listens to notWritten().
    [[nodiscard]] bool isTold(const Error& error) const;
    /// The file took something again.
    void tellWritten();
    /// The file is gone and holds what no copy has: closing would lose it.
    [[nodiscard]] bool wouldLose() const { return m_gone && !m_copied; }
    /// All that the book holds at this moment stands in another file.
    void noteCopied() { m_copied = true; }
    void showPage(const QString& page, const QString& argument = {}) { Q_EMIT pageAsked(page, argument); }
    /// A wizard or an editor takes the whole window, without navigation; the window owns it until leaveFullWindow.
    void showFullWindow(QWidget* widget) { Q_EMIT fullWindowAsked(widget); }
    void leaveFullWindow() { Q_EMIT fullWindowLeft(); }
    void askPage(PageAct act) { Q_EMIT pageActAsked(act); }
    /// Opens the search over the window.
    void search() { Q_EMIT searchAsked(); }
    /// Opens the calculators over the window, at the panel of that name where it is given.
    void calculate(const QString& panel = {}) { Q_EMIT calculatorAsked(panel); }
    /// The steps of a kind of gathering or of a procedure ("procedure.admission"), over the window.
    void showGuidance(const QString& key) { Q_EMIT guidanceAsked(key); }
    /// The manual beside the window, at the chapter of a place: "organization/dues".
    void showManual(const QString& place) { Q_EMIT manualAsked(place); }
    /// The list of all keys.
    void showKeys() { Q_EMIT keysAsked(); }
    void askForBook(BookWish wish) { Q_EMIT bookAsked(wish); }
    /// Another book instead of this one.
    void askForFile(const QString& path) { Q_EMIT fileAsked(path); }
    /// The sample in a window of its own, at the page that is shown here.
    void askForExample() { Q_EMIT exampleAsked(); }
    /// A copy of this book takes its place and is opened; the present file is kept under another name.
    void askForRestore(const QString& backup) { Q_EMIT restoreAsked(backup); }
    /// A copy of this book is opened in its place, only to be looked at.
    void askForLook(const QString& backup) { Q_EMIT lookAsked(backup); }
    /// This is a copy that is only looked at: `moment` as people read it; leaveCopy() is the way back.
    void showAsCopy(const QString& moment) { m_copyMoment = moment; }
    [[nodiscard]] const QString& copyMoment() const { return m_copyMoment; }
    void leaveCopy() { Q_EMIT copyLeft(); }
    /// Ctrl+L: the book is closed and its key let go. Where it has no passphrase, that is said.
    void askForLock() { Q_EMIT lockAsked(); }
    /// "zh_CN" or "en" from now on; where something typed cannot be kept, that is said and nothing changes.
    void askForLanguage(const QString& code) { Q_EMIT languageAsked(code); }
    /// The book gets its first passphrase or its second secret: it is closed, written anew and opened again.
    void askForSeal(const SealWish& wish) { Q_EMIT sealAsked(wish); }
    /// It was changed before it was locked: the copy at the end is still owed.
    void noteChanged() { m_changed = true; }
    /// Something went through perform(), undo() or redo() since the book was opened.
    [[nodiscard]] bool wasChanged() const { return m_changed; }

Q_SIGNALS:
    /// Something in the book changed: pages that show one of `changes.tables` load again.
    void changed(const branchbook::store::ChangeSet& changes);
    void branchChanged();
    void quarterChanged();
    /// A number beside an entry of the navigation is known now that was not when it was asked for.
    void badgesOutdated();
    /// A page offers the unfinished record itself, with more to do about it: one banner is enough.
    void unfinishedShown();
    void saved();
    void unsaved(const QString& sentence);
    /// The file took nothing (kind Io): its disk is full, or gone.
    void notWritten(const branchbook::Error& error);
    /// Somebody tried once more meanwhile, and was refused for `error`.
    void triedAgain(const branchbook::Error& error);
    void writtenAgain();
    void damaged();
    void said(const QString& text);
    void noticed(const QString& text);
    void failed(const QString& sentence);
    void undoOffered(const QString& text, qint64 op);
    void pageAsked(const QString& page, const QString& argument);
    void pageActAsked(branchbook::ui::PageAct act);
    void fullWindowAsked(QWidget* widget);
    void fullWindowLeft();
    void searchAsked();
    void calculatorAsked(const QString& panel);
    void guidanceAsked(const QString& key);
    void manualAsked(const QString& place);
    void keysAsked();
    void bookAsked(branchbook::ui::BookWish wish);
    void fileAsked(const QString& path);
    void exampleAsked();
    void restoreAsked(const QString& backup);
    void lookAsked(const QString& backup);
    void copyLeft();
    void lockAsked();
    void languageAsked(const QString& code);
    void sealAsked(const branchbook::ui::SealWish& wish);

private:
    void loadBranches();
    /// Where the file itself could not be written, that is said above every page; else report().
    void reportStep(const Error& error);
    [[nodiscard]] bool isOfTheFile(const Error& error) const;
    void tellNotWritten(const Error& error);

    std::unique_ptr<book::Book> m_book;
    book::Areas m_areas;
    QList<book::Branch> m_branches;
    book::BranchId m_branch;
    Quarter m_quarter;
    QString m_copyMoment; ///< empty: the book itself
    bool m_unsaved = false;
    bool m_changed = false;
    bool m_damaged = false;
    bool m_gone = false;
    bool m_lost = false; ///< notWritten() was said and heard, and nothing was written since
    bool m_copied = false; ///< since the last change
};

} // namespace branchbook::ui
