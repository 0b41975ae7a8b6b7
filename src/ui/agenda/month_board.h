// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The month as a grid of days (mockup 26): arrows go from day to day, Ctrl+arrows move a plan, drops give a day.
#pragma once

#include "ui/agenda/month_data.h"
#include "ui/theme/painted_parts.h"

#include <QWidget>

namespace branchbook::ui {

/// What is dragged: "plan:<key of a finding>" or "move:<id of a gathering>".
inline constexpr char kPlanMime[] = "application/x-branchbook-plan";

class MonthBoard final : public QWidget, public PaintedParts
{
    Q_OBJECT
public:
    explicit MonthBoard(QWidget* parent = nullptr);
    void setData(const MonthData& month);
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The day, and on it the last of what is planned.
    void choosePlan(QDate day);
    /// The one that Space stepped to; null on a day without marks.
    [[nodiscard]] const MonthMark* chosenMark() const;
    [[nodiscard]] QRect rectOf(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] int partColumns() const override { return 7; }
    [[nodiscard]] QString partColumnTitle(int column) const override;
    void takePart(int index) override;

Q_SIGNALS:
    void dayChosen(QDate day);
    /// Enter or a double click on a day.
    void dayEntered(QDate day);
    void planAsked(const QString& key, QDate day);
    void moveAsked(branchbook::gathering::GatheringId id, QDate day);
    void monthAsked(QDate month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QDate dayAt(QPoint position) const;
    [[nodiscard]] const MonthMark* markAt(QPoint position) const;
    [[nodiscard]] QRectF markRect(QDate day, int line) const;
    [[nodiscard]] int linesFor(QDate day) const;
    void go(QDate day);
    void moveMark(int days);
    [[nodiscard]] QString wordsOf(QDate day) const;
    void nameDay();

    MonthData m_data;
    QDate m_day;
    QDate m_over; ///< what is dragged hangs above it
    int m_mark = 0; ///< of the chosen day's marks: Space steps through them
    QPoint m_pressed;
    gathering::GatheringId m_grabbed;
};

} // namespace branchbook::ui
