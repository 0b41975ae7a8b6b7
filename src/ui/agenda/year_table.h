// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painted year: chips per month, a tint over the current month, lines between quarters.
#pragma once

#include "ui/agenda/year_model.h"

#include <QTableView>

namespace branchbook::ui {

/// Arrows move over the months; Enter, Space or a click activates a cell.
class YearTable final : public QTableView
{
    Q_OBJECT
public:
    explicit YearTable(YearModel& model, QWidget* parent = nullptr);
    /// 1 … 12; 0: another year.
    void setCurrentMonth(int month);
    [[nodiscard]] int currentMonth() const { return m_month; }
    /// Cells drop the date and keep the icon.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool showsFocusOn(const QModelIndex& index) const;

Q_SIGNALS:
    void cellAsked(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void share();

    YearModel& m_model;
    int m_month = 0;
    bool m_narrow = false;
};

/// The mark of a state: a box with an icon, and a fact where there is one. Shared by cells and legend.
void paintYearMark(QPainter& painter, const QRectF& rect, agenda::CellState state, const QString& text);

} // namespace branchbook::ui
