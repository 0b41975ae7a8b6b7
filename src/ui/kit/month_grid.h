// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A month of days to pick from, and the pane of mockup 18 with its head and foot.
#pragma once

#include "ui/theme/painted_parts.h"

#include <QDate>
#include <QSet>
#include <QWidget>

class QLabel;
class QPainter;

namespace branchbook::ui {

/// Weeks begin on Monday. Arrows move by day and week, PgUp / PgDn by month, Home / End to the month's ends.
class MonthGrid final : public QWidget, public PaintedParts
{
    Q_OBJECT
public:
    /// `today` may be invalid; `selected` too.
    MonthGrid(QDate selected, QDate today, QWidget* parent = nullptr);
    /// Days with a small green dot.
    void setMarked(const QSet<QDate>& days);
    void showMonth(int year, int month);
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] int partColumns() const override { return 7; }
    [[nodiscard]] QString partColumnTitle(int column) const override;
    void takePart(int index) override;

Q_SIGNALS:
    void picked(QDate day);
    void monthChanged(QDate firstDay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] QDate dayAt(int index) const;
    [[nodiscard]] int indexAt(QPointF position) const;
    void paintDay(QPainter& painter, int index) const;
    void moveTo(QDate day);
    [[nodiscard]] QStringList wordsOf(QDate day) const;
    void nameCursor();

    QDate m_month; ///< its first day
    QDate m_selected;
    QDate m_cursor;
    QDate m_today;
    QSet<QDate> m_marked;
    int m_hovered = -1;
};

class CalendarPane final : public QWidget
{
    Q_OBJECT
public:
    CalendarPane(QDate selected, QDate today, QWidget* parent = nullptr);
    [[nodiscard]] MonthGrid* grid() const { return m_grid; }
    [[nodiscard]] QWidget* firstFocus() const { return m_grid; }

Q_SIGNALS:
    void picked(QDate day);
    void cleared();

private:
    void step(int months);

    MonthGrid* m_grid;
    QLabel* m_title;
};

} // namespace branchbook::ui
