// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/next_step_row.h"

#include "ui/theme/icon.h"

#include <QPainter>

#include <cmath>

namespace branchbook::ui {

NextStepRow::NextStepRow(const QString& icon, Tone tone, const QString& what, const QString& why, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_why(why)
{
    setText(what);
    setAccessibleName(what);
    setAccessibleDescription(why);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Where the way there ends the words.
double NextStepRow::wordsEnd() const
{
    return isEnabled() ? width() - scaled(16) - 8 : width();
}

/// What is cut off is in the tooltip.
void NextStepRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const double room = wordsEnd() - scaled(32) - 12;
    const bool fits = textWidth(text(), TextRole::Body) <= room && textWidth(m_why, TextRole::Caption) <= room;
    setToolTip(fits ? QString() : text() + u'\n' + m_why);
}

QSize NextStepRow::sizeHint() const
{
    return {scaled(220), scaled(56)};
}

void NextStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, QRectF(rect()).adjusted(-4, 4, 4, -4), 6, isDown() ? Color::Pressed : Color::Hover,
                 Color::None);
    const double middle = height() / 2.0;
    const double tile = scaled(32);
    const QRectF box(0, std::round(middle - tile / 2), tile, tile);
    paintBox(painter, box, 8, toneFill(m_tone), Color::None);
    const double side = scaled(16);
    paintIcon(painter, m_icon, toneText(m_tone),
              {std::round(box.center().x() - side / 2), std::round(box.center().y() - side / 2), side, side});
    const double left = tile + 12;
    const double right = wordsEnd();
    const double first = scaled(20);
    const double second = lineHeight(TextRole::Caption);
    const double top = middle - (first + second) / 2;
    paintText(painter, {left, top, right - left, first}, text(), TextRole::Body, Color::Text);
    paintText(painter, {left, top + first, right - left, second}, m_why, TextRole::Caption, Color::Text3);
    if (isEnabled())
        paintIcon(painter, QStringLiteral("chevron-right"), Color::Text3,
                  {width() - side, std::round(middle - side / 2), side, side});
}

} // namespace branchbook::ui
