// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One window a book: whoever opens a book that another window of the same user holds is led to that window, and whoever starts
// the program without a book is led to a window that is there.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace branchbook::ui {

/// Answers on the session bus for a window and for the book that it holds. Without a bus nobody is led anywhere; the second
/// window then shows the book to read, or the first page.
class BookCall final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.branchbook.Book")
public:
    explicit BookCall(QWidget& window);
    ~BookCall() override;

    /// From a moment after this on the window can be called, and so by the book at `path` that it holds; empty = it holds none.
    void answerFor(const QString& path);

public Q_SLOTS:
    /// What the other program calls.
    Q_SCRIPTABLE void raise();
    /// The same with the token that its starter was given: without it Wayland lets no window come to the front.
    Q_SCRIPTABLE void raiseWith(const QString& token);
    /// And shows that page, "organization/dues"; `token` may be empty.
    Q_SCRIPTABLE void showAt(const QString& place, const QString& token);

Q_SIGNALS:
    void placeAsked(const QString& place);

private:
    void announce();
    void withdraw();

    QWidget& m_window;
    QTimer m_later; ///< the first page is painted before the bus is asked
    QString m_asked; ///< the name wanted
    QString m_name; ///< the name held
    bool m_listed = false; ///< as a window: several stand in a row for that name, and the first of them answers
};

/// Brings the window that holds the book at `path` to the front, with the token that this program was started with
/// (XDG_ACTIVATION_TOKEN). false = nobody answers for it.
[[nodiscard]] bool callToFront(const QString& path);
/// The same, and it shows the page at `place` (ShellFrame::showPlace).
[[nodiscard]] bool callToPlace(const QString& path, const QString& place);
/// The same of the window that has been there longest, whatever it shows.
[[nodiscard]] bool callAnyToFront();

} // namespace branchbook::ui
