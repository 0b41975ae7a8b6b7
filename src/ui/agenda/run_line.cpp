// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/run_line.h"

#include "ui/kit/paint.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

int runsWidth(const QList<TextRun>& runs)
{
    int width = 0;
    for (const TextRun& run : runs)
        width += textWidth(run.text, run.role);
    return width;
}

void paintRuns(QPainter& painter, const QRectF& rect, const QList<TextRun>& runs)
{
    QRectF rest = rect;
    for (const TextRun& run : runs) {
        const int wide = textWidth(run.text, run.role);
        if (rest.width() <= 1)
            return;
        paintText(painter, rest, run.text, run.role, run.tint);
        if (wide > rest.width())
            return; // it ended in …
        rest.setLeft(rest.left() + wide);
    }
}

QString plainText(const QList<TextRun>& runs)
{
    QString all;
    for (const TextRun& run : runs)
        all += run.text;
    return all;
}

RunLine::RunLine(const QList<TextRun>& runs, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRuns(runs);
}

void RunLine::setRuns(const QList<TextRun>& runs)
{
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize RunLine::sizeHint() const
{
    int high = 0;
    for (const TextRun& run : m_runs)
        high = std::max(high, lineHeight(run.role));
    return {runsWidth(m_runs) + 1, high};
}

QSize RunLine::minimumSizeHint() const
{
    return {scaled(40), sizeHint().height()};
}

void RunLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRuns(painter, rect(), m_runs);
}

void RunLine::resizeEvent(QResizeEvent*)
{
    setToolTip(runsWidth(m_runs) > width() ? text() : QString());
}

} // namespace branchbook::ui
