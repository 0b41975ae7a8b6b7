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

namespace {

constexpr int kFewestLetters = 3; ///< of a run before its dots

/// The runs that are painted in `room`: the last one ends in dots where they do not all fit. Where next to nothing of it would show,
/// it goes into the one before, so that the dots stand behind words.
QList<TextRun> runsWithin(const QList<TextRun>& runs, double room)
{
    QList<TextRun> within;
    for (const TextRun& run : runs) {
        const int wide = textWidth(run.text, run.role);
        const bool fits = wide <= room;
        const int least = std::min(wide, textWidth(run.text.left(kFewestLetters) + u'…', run.role));
        bool joins = !fits && room < least;
        within.append(run);
        while (joins && within.size() > 1) {
            const TextRun cut = within.takeLast();
            const QString words = within.last().text;
            within.last().text += cut.text;
            joins =
                std::ranges::none_of(words, [](QChar each) { return each.isLetterOrNumber(); }); // a sign between two
        }
        if (!fits)
            break;
        room -= wide;
    }
    return within;
}

} // namespace

void paintRuns(QPainter& painter, const QRectF& rect, const QList<TextRun>& runs)
{
    QRectF rest = rect;
    const auto within = runsWithin(runs, rect.width());
    for (const TextRun& run : within) {
        if (rest.width() <= 1)
            return;
        paintText(painter, rest, run.text, run.role, run.tint);
        rest.setLeft(rest.left() + textWidth(run.text, run.role));
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
