// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/year_figures.h"

#include "ui/kit/card.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace branchbook::ui {

YearFigures::YearFigures(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(10);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    m_hours = addBlock(*grid, 0, tr("本年学时"));
    m_attendance = addBlock(*grid, 1, tr("到会率"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    rows->addLayout(grid);
}

YearFigures::Block YearFigures::addBlock(QGridLayout& grid, int column, const QString& title)
{
    const Block block{label({}, TextRole::Figure), label({}, TextRole::Small, Ink::Text2),
                      new Bar(title, 6, Color::OkSolid)};
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(label(title, TextRole::Small, Ink::Text2));
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(block.figure);
    block.unit->setContentsMargins(0, 6, 0, 0);
    line->addWidget(block.unit);
    line->addStretch();
    rows->addLayout(line);
    grid.addWidget(whole, 0, column);
    grid.addWidget(block.bar, 1, column);
    return block;
}

void YearFigures::setHours(double hours, double target)
{
    m_hours.figure->setText(QString::number(hours));
    m_hours.unit->setText(target > 0 ? tr("/%1 学时").arg(target) : tr("学时"));
    m_hours.bar->setVisible(target > 0);
    if (target <= 0)
        return;
    m_hours.bar->setFill(hours >= target ? Color::OkSolid : Color::Text3);
    m_hours.bar->setFraction(qMin(1.0, hours / target));
}

void YearFigures::setAttendance(int attended, int expected)
{
    const double rate = double(attended) / expected;
    m_attendance.figure->setText(QString::number(std::lround(rate * 100)));
    m_attendance.unit->setText(tr("%（%1/%2）").arg(attended).arg(expected));
    m_attendance.bar->setFraction(rate);
}

} // namespace branchbook::ui
