// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's year: hours of study and attendance, the figure large, what belongs to it small, a bar below.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace branchbook::ui {

class Bar;

class YearFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit YearFigures(QWidget* parent = nullptr);
    /// `target` 0: none is set.
    void setHours(double hours, double target);
    void setAttendance(int attended, int expected);

private:
    struct Block {
        QLabel* figure;
        QLabel* unit;
        Bar* bar;
    };
    [[nodiscard]] static Block addBlock(QGridLayout& grid, int column, const QString& title);

    Block m_hours{};
    Block m_attendance{};
};

} // namespace branchbook::ui
