// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mouse in a slow hand: it presses only what can be seen and hit in the window, and counts what that costs. Events go to the
// window and find their widget there, so what is covered, cut off or scrolled out of sight is not pressed.
#pragma once

#include <QModelIndex>
#include <QPoint>
#include <QSet>
#include <QString>

class QAbstractItemView;
class QComboBox;
class QWidget;

namespace story {

class SlowHand
{
public:
    /// Reads what the screen around `any` says and was not read before: the labels of the window, or of what covers it.
    void read(const QWidget& any);
    void click(QWidget& target);
    /// `at` of the target.
    void click(QWidget& target, QPoint at);
    /// The row has to stand in the visible part of the list.
    void clickRow(QAbstractItemView& view, const QModelIndex& row);
    /// Opens the list by its arrow and takes the entry that begins with `start`, which has to be seen without scrolling.
    void choose(QComboBox& combo, const QString& start);
    /// Into what has the focus; nothing is clicked for it.
    void type(const QString& text);

    [[nodiscard]] int clicks() const { return m_clicks; }
    [[nodiscard]] int keys() const { return m_keys; } ///< an ideograph is four: three of pinyin and one that chooses
    [[nodiscard]] int lettersRead() const { return m_lettersRead; }
    /// For all of it together.
    [[nodiscard]] double seconds() const;

private:
    void press(QWidget& top, QPoint at);

    QSet<QString> m_read;
    int m_clicks = 0;
    int m_keys = 0;
    int m_lettersRead = 0;
};

} // namespace story
