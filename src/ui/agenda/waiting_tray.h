// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 等待安排: what has no day yet; dragged onto one, or given one in a field.
#pragma once

#include "ui/agenda/month_data.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace branchbook::ui {

/// Drags its finding; a click or Enter asks for a day.
class WaitingItem final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WaitingItem(const MonthMark& mark, QWidget* parent = nullptr);
    [[nodiscard]] QString key() const { return m_mark.key; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dragBegun();
    /// Ctrl+arrow: onto the day so many days from the chosen one.
    void nudged(int days);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    MonthMark m_mark;
    QPoint m_pressed;
};

class WaitingTray final : public QFrame
{
    Q_OBJECT
public:
    explicit WaitingTray(QWidget* parent = nullptr);
    void show(const MonthData& month);
    using QFrame::show;

Q_SIGNALS:
    void nudged(const branchbook::ui::MonthMark& mark, int days);
    void chosen(const branchbook::ui::MonthMark& mark, QWidget* anchor);
    void dragBegun();

private:
    QVBoxLayout* m_rows;
};

} // namespace branchbook::ui
