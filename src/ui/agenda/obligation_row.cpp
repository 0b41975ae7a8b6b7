// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/obligation_row.h"

#include "ui/kit/button.h"
#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kLeft = 14;
constexpr int kRight = 12;
constexpr int kTile = 34;
constexpr int kRowGap = 12;
constexpr int kButton = 72;
constexpr int kDistance = 104;

} // namespace

ObligationRow::ObligationRow(Obligation shown, int height, QWidget* parent)
    : QFrame(parent)
    , m_shown(std::move(shown))
    , m_button(button(m_shown.verb, m_shown.tone == Tone::Warn ? ButtonKind::Soft : ButtonKind::Standard,
                      ControlSize::Small, {}, this))
    , m_height(height)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1，%2").arg(m_shown.title, m_shown.distance));
    setAccessibleDescription(m_shown.reason);
    QString distance = m_shown.distance;
    m_button->setAccessibleName(
        tr("%1，%2，%3 按钮").arg(m_shown.title, distance.remove(u' '), m_shown.verb)); // 逾期18天 is read in one go
    m_button->setAccessibleDescription(m_shown.verbTip.isEmpty() ? m_shown.reason
                                                                 : m_shown.reason + u'\n' + m_shown.verbTip);
    m_button->setToolTip(m_shown.verbTip);
    connect(m_button, &QPushButton::clicked, this, &ObligationRow::verbAsked);
}

QSize ObligationRow::sizeHint() const
{
    return {scaled(480), scaled(m_height)};
}

/// A long verb needs more than the usual room, and so does a long distance: what is explained gives way.
QRectF ObligationRow::textArea() const
{
    const double left = kLeft + scaled(kTile) + kRowGap;
    const double right = width() - m_button->x() + kRowGap + distanceRoom() + kRowGap;
    return {left, 0, width() - left - right, double(height())};
}

double ObligationRow::distanceRoom() const
{
    const int icon = m_shown.tone == Tone::Warn || m_shown.tone == Tone::Ok ? scaled(14) + 4 : 0;
    return std::max(scaled(kDistance), icon + textWidth(m_shown.distance, TextRole::SmallStrong) + 1);
}

QList<TextRun> ObligationRow::reasonRuns() const
{
    // The line was put together by the agenda, in its words.
    qsizetype source = -1;
    for (const char* words : {"依据%1", "原依据%1"})
        source = std::max(
            source,
            m_shown.reason.lastIndexOf(QStringLiteral(" · ")
                                       + QCoreApplication::translate("branchbook::agenda", words).arg(QString())));
    if (source < 0)
        return {{m_shown.reason, TextRole::Small, Color::Text2}};
    return {{m_shown.reason.left(source + 3), TextRole::Small, Color::Text2},
            {m_shown.reason.mid(source + 3), TextRole::Small, Color::Text3}};
}

void ObligationRow::paintDistance(QPainter& painter) const
{
    const bool late = m_shown.tone == Tone::Warn;
    const bool done = m_shown.tone == Tone::Ok;
    const auto role = late || m_shown.tone == Tone::Accent ? TextRole::SmallStrong : TextRole::Small;
    const double right = m_button->x() - kRowGap;
    const double words = textWidth(m_shown.distance, role) + 1;
    const QRectF area(right - words, 0, words, height());
    paintText(painter, area, m_shown.distance, role, toneText(m_shown.tone));
    if (!late && !done)
        return;
    const double side = scaled(14);
    paintIcon(painter, late ? QStringLiteral("alert") : QStringLiteral("check"), toneText(m_shown.tone),
              {area.left() - 4 - side, (height() - side) / 2, side, side});
}

void ObligationRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect().adjusted(0, m_first ? 0 : 1, 0, 0), color(Color::Hover));
    if (!m_first)
        painter.fillRect(0, 0, width(), 1, color(Color::Line));
    const double tile = scaled(kTile);
    const QRectF box(kLeft, (height() - tile) / 2, tile, tile);
    paintBox(painter, box, 8, Color::NeutralSoft, Color::None);
    const double side = scaled(20);
    paintIcon(painter, m_shown.icon, Color::Text2,
              {box.center().x() - side / 2, box.center().y() - side / 2, side, side});
    const auto text = textArea();
    const double titleHigh = lineHeight(TextRole::RowTitle);
    const double top = (height() - titleHigh - lineHeight(TextRole::Small)) / 2;
    const bool done = m_shown.tone == Tone::Ok;
    paintText(painter, {text.left(), top, text.width(), titleHigh}, m_shown.title,
              done ? TextRole::Body : TextRole::RowTitle, done ? Color::Text2 : Color::Text);
    paintRuns(painter, {text.left(), top + titleHigh, text.width(), double(lineHeight(TextRole::Small))}, reasonRuns());
    paintDistance(painter);
}

void ObligationRow::resizeEvent(QResizeEvent*)
{
    const int wide = std::max(scaled(kButton), m_button->sizeHint().width());
    const int high = scaled(30);
    m_button->setGeometry(width() - kRight - wide, (height() - high) / 2, wide, high);
    const double room = textArea().width();
    const bool cut = runsWidth(reasonRuns()) > room || textWidth(m_shown.title, TextRole::RowTitle) > room;
    setToolTip(cut ? m_shown.title + u'\n' + m_shown.reason : QString());
}

void ObligationRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT detailsAsked();
}

void ObligationRow::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuAsked(event->globalPos());
}

bool ObligationRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QFrame::event(event);
}

} // namespace branchbook::ui
