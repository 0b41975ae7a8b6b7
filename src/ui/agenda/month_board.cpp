// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/month_board.h"

#include "ui/agenda/greeting.h"
#include "ui/agenda/month_paint.h"
#include "ui/kit/paint.h"
#include "ui/theme/plain_tips.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kMark = 22;
constexpr int kMostMarks = 3;

QString spokenState(MonthMark::Kind kind)
{
    switch (kind) {
    case MonthMark::Kind::Held: return MonthBoard::tr("已办");
    case MonthMark::Kind::Planned: return MonthBoard::tr("计划");
    case MonthMark::Kind::Unrecorded: return MonthBoard::tr("已过、未记录");
    case MonthMark::Kind::Deadline: return MonthBoard::tr("期限");
    case MonthMark::Kind::NotArranged: return MonthBoard::tr("未安排");
    case MonthMark::Kind::Overdue: break;
    }
    return MonthBoard::tr("逾期");
}

} // namespace

MonthBoard::MonthBoard(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setProperty("ring", -1); // the day shows it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthBoard::setData(const MonthData& month)
{
    m_data = month;
    if (!m_day.isValid() || m_day < month.first || m_day > month.last())
        m_day = Month::of(month.today) == Month::of(month.month) ? month.today : month.month;
    nameDay();
    update();
}

void MonthBoard::setDay(QDate day)
{
    m_day = day;
    m_mark = 0;
    nameDay();
    update();
}

void MonthBoard::choosePlan(QDate day)
{
    setDay(day);
    const auto marks = m_data.days.value(day);
    for (int i = 0; i < marks.size(); ++i) {
        if (marks.at(i).kind == MonthMark::Kind::Planned)
            m_mark = i;
    }
    nameDay();
}

const MonthMark* MonthBoard::chosenMark() const
{
    const auto marks = m_data.days.constFind(m_day);
    return marks != m_data.days.constEnd() && m_mark < marks->size() ? &marks->at(m_mark) : nullptr;
}

QSize MonthBoard::sizeHint() const
{
    return {scaled(700), scaled(kWeekHead) + m_data.weeks * scaled(103)};
}

QSize MonthBoard::minimumSizeHint() const
{
    return {scaled(320), scaled(kWeekHead) + m_data.weeks * scaled(64)};
}

QRect MonthBoard::rectOf(QDate day) const
{
    const auto index = m_data.first.daysTo(day);
    if (!m_data.first.isValid() || index < 0 || index >= m_data.weeks * 7)
        return {};
    const int head = scaled(kWeekHead);
    const double wide = width() / 7.0;
    const double high = double(height() - head) / m_data.weeks;
    const auto column = double(index % 7);
    const auto row = double(index / 7);
    const int left = int(std::lround(column * wide));
    const int top = head + int(std::lround(row * high));
    return {left, top, int(std::lround((column + 1) * wide)) - left, head + int(std::lround((row + 1) * high)) - top};
}

QDate MonthBoard::dayAt(QPoint position) const
{
    for (QDate day = m_data.first; day.isValid() && day <= m_data.last(); day = day.addDays(1)) {
        if (rectOf(day).contains(position))
            return day;
    }
    return {};
}

int MonthBoard::linesFor(QDate day) const
{
    return std::clamp((rectOf(day).height() - 4 - scaled(22)) / (scaled(kMark) + 2), 1, kMostMarks);
}

QRectF MonthBoard::markRect(QDate day, int line) const
{
    const QRectF cell = rectOf(day);
    return {cell.left() + 5, cell.top() + 4 + scaled(22) + line * (scaled(kMark) + 2.0) + 1, cell.width() - 11,
            double(scaled(kMark))};
}

const MonthMark* MonthBoard::markAt(QPoint position) const
{
    const QDate day = dayAt(position);
    const auto found = m_data.days.constFind(day);
    if (found == m_data.days.constEnd())
        return nullptr;
    for (int i = 0; i < std::min(int(found->size()), linesFor(day)); ++i) {
        if (markRect(day, i).contains(position))
            return &found->at(i);
    }
    return nullptr;
}

void MonthBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWeekHead(painter, QRectF(0, 0, width(), scaled(kWeekHead)));
    for (QDate day = m_data.first; day.isValid() && day <= m_data.last(); day = day.addDays(1)) {
        const QRectF cell = rectOf(day);
        paintDayGround(painter, cell, m_data, day);
        const auto marks = m_data.days.value(day);
        const int lines = linesFor(day);
        const bool more = marks.size() > lines;
        const int shown = more ? lines - 1 : int(marks.size());
        for (int i = 0; i < shown; ++i)
            paintMark(painter, markRect(day, i), marks.at(i).kind, marks.at(i).text,
                      day == m_day && hasFocus() && i == m_mark ? MarkFocus::On : MarkFocus::Off);
        if (more)
            paintText(painter, markRect(day, shown).adjusted(shown > 0 ? 20 : 4, 0, 0, 0),
                      shown > 0 ? tr("还有 %1 项").arg(marks.size() - shown) : tr("%1 项").arg(marks.size()),
                      TextRole::Caption, Color::Text3);
        if (day == m_data.today || day == m_day || day == m_over)
            paintBox(painter, cell.adjusted(0, 0, -1, -1), 0, Color::None,
                     day == m_over             ? Color::Focus
                         : day == m_data.today ? Color::AccentSolid
                         : hasFocus()          ? Color::Focus
                                               : Color::Control,
                     day == m_day || day == m_over || day == m_data.today ? 2 : 1);
    }
}

void MonthBoard::go(QDate day)
{
    setDay(day);
    if (Month::of(day) != Month::of(m_data.month))
        Q_EMIT monthAsked(day);
    Q_EMIT dayChosen(day);
}

void MonthBoard::moveMark(int days)
{
    const auto marks = m_data.days.value(m_day);
    if (m_mark >= marks.size() || !marks.at(m_mark).mayMove())
        return;
    const QDate to = m_day.addDays(days);
    const auto id = marks.at(m_mark).gathering;
    if (to > m_data.today)
        m_day = to; // the cursor stays with what was moved
    Q_EMIT moveAsked(id, to);
}

void MonthBoard::keyPressEvent(QKeyEvent* event)
{
    const bool moves = (event->modifiers() & Qt::ControlModifier) != 0;
    const int step = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right           ? 1
        : event->key() == Qt::Key_Up              ? -7
        : event->key() == Qt::Key_Down            ? 7
                                                  : 0;
    if (step != 0)
        return moves ? moveMark(step) : go(m_day.addDays(step));
    switch (event->key()) {
    case Qt::Key_PageUp: return go(m_day.addMonths(-1));
    case Qt::Key_PageDown: return go(m_day.addMonths(1));
    case Qt::Key_Home: return go(m_data.month);
    case Qt::Key_End: return go(Month::of(m_data.month).range().last);
    case Qt::Key_Space: {
        const auto count = m_data.days.value(m_day).size();
        m_mark = count > 0 ? int((m_mark + 1) % count) : 0;
        nameDay();
        return update();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayEntered(m_day); return;
    default: QWidget::keyPressEvent(event);
    }
}

QString MonthBoard::wordsOf(QDate day) const
{
    QStringList parts{shortDay(day)};
    if (day == m_data.today)
        parts << tr("今天");
    const auto marks = m_data.days.value(day);
    for (int i = 0; i < marks.size(); ++i)
        parts << (day == m_day && i == m_mark && marks.size() > 1 ? tr("选中 %1 %2") : tr("%1 %2"))
                     .arg(marks.at(i).text, spokenState(marks.at(i).kind));
    return parts.join(tr("，"));
}

void MonthBoard::nameDay()
{
    setAccessibleName(wordsOf(m_day));
    tellCurrentPart(*this);
}

int MonthBoard::partCount() const
{
    return m_data.first.isValid() ? m_data.weeks * 7 : 0;
}

PaintedPart MonthBoard::part(int index) const
{
    const QDate day = m_data.first.addDays(index);
    return {wordsOf(day), rectOf(day), day == m_day};
}

int MonthBoard::currentPart() const
{
    const auto index = m_data.first.isValid() ? m_data.first.daysTo(m_day) : -1;
    return index >= 0 && index < partCount() ? int(index) : -1;
}

QString MonthBoard::partColumnTitle(int column) const
{
    return m_data.first.isValid() ? weekdayShort(m_data.first.addDays(column)) : QString();
}

void MonthBoard::takePart(int index)
{
    go(m_data.first.addDays(index));
    Q_EMIT dayEntered(m_day);
}

void MonthBoard::mousePressEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    const QDate day = dayAt(at);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    const auto* mark = markAt(at);
    m_pressed = at;
    m_grabbed = mark != nullptr && mark->mayMove() ? mark->gathering : gathering::GatheringId();
    setDay(day);
    const auto marks = m_data.days.value(day);
    for (int i = 0; i < marks.size() && mark != nullptr; ++i) {
        if (marks.at(i).key == mark->key && marks.at(i).gathering == mark->gathering)
            m_mark = i;
    }
    Q_EMIT dayChosen(day);
}

void MonthBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && dayAt(event->position().toPoint()) == m_day)
        Q_EMIT dayEntered(m_day);
}

void MonthBoard::mouseMoveEvent(QMouseEvent* event)
{
    const auto far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) == 0 || m_grabbed.isNull() || !far)
        return;
    auto* drag = new QDrag(this);
    auto* what = new QMimeData;
    what->setData(QString::fromLatin1(kPlanMime), QByteArray("move:") + m_grabbed.toString().toUtf8());
    drag->setMimeData(what);
    m_grabbed = {};
    drag->exec(Qt::MoveAction);
}

void MonthBoard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(kPlanMime)))
        event->acceptProposedAction();
}

void MonthBoard::dragMoveEvent(QDragMoveEvent* event)
{
    m_over = dayAt(event->position().toPoint());
    event->setAccepted(m_over.isValid());
    update();
}

void MonthBoard::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = {};
    update();
}

void MonthBoard::dropEvent(QDropEvent* event)
{
    m_over = {};
    update();
    const QDate day = dayAt(event->position().toPoint());
    const auto what = QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(kPlanMime)));
    if (!day.isValid() || what.isEmpty())
        return;
    event->acceptProposedAction();
    setDay(day);
    if (what.startsWith(u"plan:"))
        Q_EMIT planAsked(what.mid(5), day);
    else if (what.startsWith(u"move:"))
        Q_EMIT moveAsked(gathering::GatheringId::fromString(what.mid(5)), day);
    Q_EMIT dayChosen(day);
}

bool MonthBoard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto* mark = markAt(help->pos());
        showPlainTip(help->globalPos(), mark != nullptr ? mark->title : QString(), this, {});
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace branchbook::ui
