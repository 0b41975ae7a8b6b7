// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's year: hours of study, attendance and the month's dues, the figure large, what belongs to it small, a bar below.
#pragma once

#include "branchbook/gathering/study_excuse.h"
#include "branchbook/organization/dues_assess.h"

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
    /// `target` 0: none is set. `excused`: none is asked of the person in this year.
    void setHours(double hours, double target, std::optional<gathering::ExcuseGround> excused = {});
    /// `expected` 0: nobody has been asked to come yet, and the figure is left out.
    void setAttendance(int attended, int expected);
    /// Hours and attendance are not the person's (an activist, somebody gone).
    void hideStudy();
    /// `line` null: the branch keeps no dues, or the person has none to pay.
    void setDues(const organization::DuesMonth* line);

private:
    struct Block {
        QLabel* figure;
        QLabel* unit;
        Bar* bar;
        QWidget* whole;
    };
    void show(const Block& block, int column, bool on);
    [[nodiscard]] static Block addBlock(QGridLayout& grid, int column, const QString& title);

    QGridLayout* m_grid;
    Block m_hours{};
    Block m_attendance{};
    Block m_dues{};
    QLabel* m_due = nullptr; ///< what is to be paid each month
};

} // namespace branchbook::ui
