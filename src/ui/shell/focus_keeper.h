// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes when what had it is hidden or made anew: back to its place, never to the window's first button.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace branchbook::ui {

class ShellFrame;

/// Qt hands the focus of a hidden widget to the next in the chain, which for a dialog or a popover is the branch switcher,
/// and that of a deleted one to nobody. Both are seen here, once for all pages: when the page has come to rest the
/// focus returns to the widget that had it, else to the one in its place, else to the page's first content.
class FocusKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit FocusKeeper(ShellFrame& frame);

private:
    void take(QWidget* before, QWidget* now);
    void remember(QWidget* widget);
    void comeBack();
    /// The widget itself, or the one of its name that was made in its stead.
    [[nodiscard]] QWidget* same() const;
    /// What stands where it stood.
    [[nodiscard]] QWidget* neighbour() const;
    /// What takes the focus in the page below its header and is of the kind that had it.
    [[nodiscard]] QList<QWidget*> peers() const;
    [[nodiscard]] bool isContent(const QWidget& widget) const;

    ShellFrame& m_frame;
    QPointer<QWidget> m_page; ///< on which it was
    QPointer<QWidget> m_widget;
    QByteArray m_kind;
    QString m_name;
    qsizetype m_amongKind = 0; ///< the how manieth of its kind on the page
    qsizetype m_amongName = 0; ///< and of its name
    bool m_thrown = false;
    QPointer<QWidget> m_thrownTo;
};

} // namespace branchbook::ui
