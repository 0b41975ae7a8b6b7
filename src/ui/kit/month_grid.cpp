// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/month_grid.h"

#include "ui/kit/paint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace branchbook::ui {

namespace {

constexpr int kWeekdays = 26; // height of the line 一 … 日
constexpr int kDayHeight = 34;
constexpr int kGridDays = 42; // six weeks

} // namespace

MonthGrid::MonthGrid(QDate selected, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_selected(selected)
    , m_cursor(selected.isValid()    ? selected
                   : today.isValid() ? today
                                     : QDate(2000, 1, 1))
    , m_today(today)
{
    m_month = QDate(m_cursor.year(), m_cursor.month(), 1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ring", -1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameCursor();
}

void MonthGrid::setMarked(const QSet<QDate>& days)
{
    m_marked = days;
    nameCursor();
    update();
}

QStringList MonthGrid::wordsOf(QDate day) const
{
    QStringList words{
        QStringLiteral("%1 %2").arg(day.toString(tr("yyyy年M月d日")), partColumnTitle(day.dayOfWeek() - 1))};
    if (day == m_today)
        words.append(tr("今天"));
    if (day == m_selected)
        words.append(tr("已选"));
    if (m_marked.contains(day))
        words.append(tr("有活动"));
    return words;
}

/// The grid is one tab stop; what the arrows reach is read as its name: 日历，2026年9月18日 星期五，今天.
void MonthGrid::nameCursor()
{
    setAccessibleName((QStringList{tr("日历")} + wordsOf(m_cursor)).join(tr("，")));
    tellCurrentPart(*this);
}

int MonthGrid::partCount() const
{
    return kGridDays;
}

PaintedPart MonthGrid::part(int index) const
{
    const auto day = dayAt(index);
    return {wordsOf(day).join(tr("，")), cell(index).toRect(), day == m_selected};
}

int MonthGrid::currentPart() const
{
    const auto index = int(dayAt(0).daysTo(m_cursor));
    return index < kGridDays ? index : -1;
}

QString MonthGrid::partColumnTitle(int column) const
{
    static constexpr std::array kDays{QT_TR_NOOP("星期一"), QT_TR_NOOP("星期二"), QT_TR_NOOP("星期三"),
                                      QT_TR_NOOP("星期四"), QT_TR_NOOP("星期五"), QT_TR_NOOP("星期六"),
                                      QT_TR_NOOP("星期日")};
    return tr(kDays[std::size_t(column)]);
}

void MonthGrid::takePart(int index)
{
    Q_EMIT picked(dayAt(index));
}

void MonthGrid::showMonth(int year, int month)
{
    m_month = QDate(year, month, 1);
    if (m_cursor.year() != year || m_cursor.month() != month)
        m_cursor = QDate(year, month, qMin(m_cursor.day(), m_month.daysInMonth()));
    nameCursor();
    Q_EMIT monthChanged(m_month);
    update();
}

QSize MonthGrid::sizeHint() const
{
    return {scaled(260), scaled(kWeekdays) + 6 * scaled(kDayHeight)};
}

QRectF MonthGrid::cell(int index) const
{
    const double width = this->width() / 7.0;
    const double height = scaled(kDayHeight);
    return {(index % 7) * width, scaled(kWeekdays) + (index / 7) * height, width, height};
}

QDate MonthGrid::dayAt(int index) const
{
    return m_month.addDays(index - (m_month.dayOfWeek() - 1));
}

int MonthGrid::indexAt(QPointF position) const
{
    for (int i = 0; i < kGridDays; ++i) {
        if (cell(i).contains(position))
            return i;
    }
    return -1;
}

void MonthGrid::paintDay(QPainter& painter, int index) const
{
    const auto day = dayAt(index);
    const auto box = cell(index);
    const bool chosen = day == m_selected;
    Color ink = day.month() == m_month.month() ? Color::Text : Color::TextDisabled;
    if (chosen) {
        paintBox(painter, box, 6, Color::Accent, Color::None);
        ink = Color::OnAccent;
    } else if (day == m_today) {
        paintBox(painter, box, 6, Color::None, Color::AccentText);
        ink = Color::AccentText;
    } else if (index == m_hovered) {
        paintBox(painter, box, 6, Color::Hover, Color::None);
    }
    if (hasFocus() && day == m_cursor)
        paintBox(painter, box.adjusted(2, 2, -2, -2), 5, Color::None, chosen ? Color::OnAccent : Color::Focus, 2);
    paintText(painter, box, QString::number(day.day()),
              day == m_today && !chosen ? TextRole::BodyStrong : TextRole::Body, ink, Qt::AlignHCenter);
    if (m_marked.contains(day))
        paintBox(painter, {box.center().x() - 2, box.bottom() - 8, 4, 4}, 2, Color::OkSolid, Color::None);
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto names = tr("一二三四五六日");
    for (int i = 0; i < 7; ++i)
        paintText(painter, {cell(i).left(), 0, cell(i).width(), double(scaled(kWeekdays))}, names.mid(i, 1),
                  TextRole::Caption, Color::Text3, Qt::AlignHCenter);
    for (int i = 0; i < kGridDays; ++i)
        paintDay(painter, i);
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    if (const int index = indexAt(event->position()); index >= 0)
        Q_EMIT picked(dayAt(index));
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->position());
    update();
}

void MonthGrid::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void MonthGrid::moveTo(QDate day)
{
    m_cursor = day;
    showMonth(day.year(), day.month());
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_cursor.addDays(-1));
    case Qt::Key_Right: return moveTo(m_cursor.addDays(1));
    case Qt::Key_Up: return moveTo(m_cursor.addDays(-7));
    case Qt::Key_Down: return moveTo(m_cursor.addDays(7));
    case Qt::Key_PageUp: return moveTo(m_cursor.addMonths(-1));
    case Qt::Key_PageDown: return moveTo(m_cursor.addMonths(1));
    case Qt::Key_Home: return moveTo(m_month);
    case Qt::Key_End: return moveTo(m_month.addDays(m_month.daysInMonth() - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT picked(m_cursor); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace branchbook::ui
