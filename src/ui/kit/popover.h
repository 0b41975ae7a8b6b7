// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A box above the page at a control: closes on Esc and on a click outside.
#pragma once

#include <QPointer>
#include <QWidget>

namespace branchbook::ui {

/// A child of the window of `owner`, with shadow and 10 px corners. Deletes itself when closed; Tab goes round inside, and
/// the focus returns to the owner or to where it was.
class Popover final : public QWidget
{
    Q_OBJECT
public:
    explicit Popover(QWidget* owner);
    ~Popover() override;
    void setContent(QWidget* content);
    /// Below `anchor` where it fits, else above, kept inside the window, also when its content becomes another. `focus` takes the focus,
    /// else the first inside.
    void openAt(QWidget* anchor, QWidget* focus = nullptr);
    void openAt(const QRect& anchorInWindow, QWidget* focus = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveFocusBack();
    void place();

    QRect m_anchor; ///< in the window
    QSize m_asked; ///< what its content asked for when it was placed
    QPointer<QWidget> m_owner;
    QPointer<QWidget> m_before; ///< had the focus when it opened
};

} // namespace branchbook::ui
