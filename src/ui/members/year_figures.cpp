// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/year_figures.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

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
    , m_grid(new QGridLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_hours = addBlock(*m_grid, 0, tr("本年学时"));
    m_attendance = addBlock(*m_grid, 1, tr("到会率"));
    m_dues = addBlock(*m_grid, 2, tr("党费"));
    m_dues.bar->hide(); // a month is paid or not; below it stands what is due
    m_due = label({}, TextRole::Caption, Ink::Text2);
    m_grid->addWidget(m_due, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    rows->addLayout(m_grid);
}

YearFigures::Block YearFigures::addBlock(QGridLayout& grid, int column, const QString& title)
{
    const Block block{label({}, TextRole::Figure), label({}, TextRole::Small, Ink::Text2),
                      new Bar(title, 6, Color::OkSolid), new QWidget};
    auto* rows = new QVBoxLayout(block.whole);
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
    grid.addWidget(block.whole, 0, column);
    grid.addWidget(block.bar, 1, column);
    return block;
}

void YearFigures::show(const Block& block, int column, bool on)
{
    block.whole->setVisible(on);
    block.bar->setVisible(on);
    m_grid->setColumnStretch(column, on ? 1 : 0);
}

void YearFigures::hideStudy()
{
    show(m_hours, 0, false);
    show(m_attendance, 1, false);
}

void YearFigures::setHours(double hours, double target, std::optional<gathering::ExcuseGround> excused)
{
    show(m_hours, 0, true);
    const bool asked = target > 0 && !excused;
    m_hours.figure->setText(QString::number(hours));
    m_hours.unit->setText(asked ? tr("/%1").arg(target) : excused ? tr("不作要求") : tr("学时"));
    m_hours.whole->setToolTip(
        excused ? tr("%1，学时不作要求；学了的照样计入。").arg(gathering::excuseGroundTitle(*excused)) : QString());
    m_hours.bar->setVisible(asked);
    if (!asked)
        return;
    m_hours.bar->setFill(hours >= target ? Color::OkSolid : Color::Text3);
    m_hours.bar->setFraction(qMin(1.0, hours / target));
}

void YearFigures::setAttendance(int attended, int expected)
{
    show(m_attendance, 1, expected > 0);
    if (expected <= 0)
        return;
    const double rate = double(attended) / expected;
    m_attendance.figure->setText(QString::number(std::lround(rate * 100)));
    m_attendance.unit->setText(QStringLiteral("%"));
    m_attendance.whole->setToolTip(tr("应到 %1 次，到会 %2 次").arg(expected).arg(attended));
    m_attendance.bar->setFraction(rate);
}

void YearFigures::setDues(const organization::DuesMonth* line)
{
    m_dues.whole->setVisible(line != nullptr);
    m_due->setVisible(line != nullptr);
    m_grid->setColumnStretch(2, line ? 1 : 0);
    if (!line)
        return;
    m_dues.figure->setText(tr("%1月").arg(line->month.month));
    m_dues.unit->setText(shownWord(organization::duesStateTitle(line->state)));
    const bool known = line->state != organization::DuesState::BaseMissing && line->due.fen > 0;
    m_due->setText(known ? tr("应交 %1 元").arg(line->due.toString()) : QString());
    m_dues.whole->setToolTip(shownSentence(line->why));
}

} // namespace branchbook::ui
