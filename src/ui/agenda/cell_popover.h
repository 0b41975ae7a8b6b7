// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind a cell that stands for several things: a line and a verb for each.
#pragma once

#include <QObject>

#include <functional>

class QPushButton;
class QRect;
class QVBoxLayout;
class QWidget;

namespace branchbook::ui {

class Popover;

/// Lives as long as its popover.
class CellPopover final : public QObject
{
    Q_OBJECT
public:
    CellPopover(QWidget* owner, const QString& title);
    void addText(const QString& text);
    /// `act` runs after the popover has closed.
    void addLine(const QString& text, const QString& verb, const std::function<void()>& act);
    void openOver(const QRect& anchorInWindow);

private:
    Popover* m_popover;
    QVBoxLayout* m_rows;
    QPushButton* m_first = nullptr;
};

} // namespace branchbook::ui
