// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the first page or the open book, full-window wizards over it, and the keys of design §8.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace branchbook::ui {

class HelpWindow;
class ShellFrame;
class Theme;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme& theme, Preferences& preferences, const Registry& registry);
    ~MainWindow() override;

    /// What was changed in the open book leaves a copy when it goes; Later: whoever asks sees to that.
    enum class Copy { Now, Later };
    /// Takes the place of an open book; `page` is owned from here on.
    void showStart(QWidget* page, Copy copy = Copy::Now);
    void showBook(std::unique_ptr<Desk> desk);
    [[nodiscard]] ShellFrame* frame() const { return m_frame; }
    void setTextStep(int step); ///< -1, +1; 0 = the standard size
    /// Something typed cannot be kept even now; its page is shown and has said why.
    [[nodiscard]] bool holdsUnsaved();
    /// Closes menus, file dialogs and whatever else stands over the window. False: one of them still runs.
    [[nodiscard]] bool leaveOverlays();
    /// The manual in a window of its own, at the chapter of `place`.
    void showManual(const QString& place);
    /// Another language is spoken now: what the window itself keeps with its words goes. Nothing of a book is open.
    void takeLanguage();
    /// Null until it was asked for.
    [[nodiscard]] HelpWindow* manual() const;

Q_SIGNALS:
    void lookChanged();
    /// Another book than the open one is wanted.
    void bookAsked(branchbook::ui::BookWish wish);
    void fileAsked(const QString& path);
    /// The sample at this place (ShellFrame::showPlace), beside this window.
    void exampleAsked(const QString& place);
    void restoreAsked(const QString& backup);
    void lookAsked(const QString& backup);
    void lockAsked();
    /// "zh_CN" or "en", chosen and kept; everything typed is in the book.
    void languageAsked(const QString& code);
    void sealAsked(const branchbook::ui::SealWish& wish);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addKeys();
    void addKey(const QKeySequence& keys, const std::function<void(ShellFrame&)>& act);
    void showFullWindow(QWidget* widget);
    void askForLanguage(const QString& code);
    void stepTab(int step);
    void search();
    void clearStage();
    /// A changed book of ordinary size leaves a copy when it is closed.
    void keepCopy();
    void askBeforeLosing();
    void askBeforeLosingCode();

    Theme& m_theme;
    Preferences& m_preferences;
    const Registry& m_registry;
    QStackedWidget* m_stage;
    bool m_loses = false; ///< the user gave up what cannot be saved
    QPointer<QWidget> m_beforeFull; ///< had the focus when a wizard took the window
    QPointer<HelpWindow> m_manual;
    ShellFrame* m_frame = nullptr;
};

} // namespace branchbook::ui
