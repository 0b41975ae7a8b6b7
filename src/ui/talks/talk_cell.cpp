// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_cell.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kDateHeight = 36;
constexpr int kNameHeight = 30;

void paintDashed(QPainter& painter, const QRectF& rect, Color fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Color::WarnSolid), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(fill == Color::None ? QBrush() : QBrush(color(fill)));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5);
}

} // namespace

TalkCell::TalkCell(Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_form(form)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("ring", 6);
}

void TalkCell::setCell(Look look, const QString& text, const QString& detail, const QString& accessible)
{
    m_look = look;
    m_detail = detail;
    setText(text);
    setAccessibleName(accessible);
    setToolTip(accessible);
    update();
}

QSize TalkCell::sizeHint() const
{
    return {scaled(m_form == Form::Date ? 50 : 116), scaled(m_form == Form::Date ? kDateHeight : kNameHeight)};
}

void TalkCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool hovered = underMouse() && isEnabled();
    const bool held = m_look == Look::Held;
    const bool date = m_form == Form::Date;
    if (held)
        paintBox(painter, rect(), 6,
                 date          ? Color::OkSoft
                     : hovered ? Color::Pressed
                               : Color::NeutralSoft,
                 hovered ? Color::LineStrong : Color::None);
    else
        paintDashed(painter, rect(), hovered ? Color::WarnSoft : Color::None);
    const Color ink = !held ? Color::Warn : date ? Color::Ok : Color::Text;
    if (date)
        return paintText(painter, rect(), text(), TextRole::Small, ink, Qt::AlignHCenter);
    const double detail = textWidth(m_detail, TextRole::Caption) + 2;
    const QRectF inner = QRectF(rect()).adjusted(9, 0, -9, 0);
    paintText(painter, inner.adjusted(0, 0, -detail - 4, 0), text(), TextRole::Small, ink);
    paintText(painter, inner, m_detail, TextRole::Caption, held ? Color::Text2 : Color::Warn, Qt::AlignRight);
}

} // namespace branchbook::ui
