// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_track.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kTrackPadding = 16;
constexpr int kCircle = 24;
constexpr int kBesideCircle = 8;
constexpr int kLeastLine = 14;
constexpr int kBetweenRows = 12;
constexpr int kAboveSteps = 12;

} // namespace

TrackButton::TrackButton(TrackStep step, int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_step(std::move(step))
    , m_number(number)
{
    setText(m_step.title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("第 %1 步，%2，%3").arg(number).arg(text(), m_step.detail));
    setToolTip(m_step.tip);
}

int TrackButton::circleWidth() const
{
    return scaled(kCircle);
}

QSize TrackButton::sizeHint() const
{
    const int wide = std::max(textWidth(text(), TextRole::BodyStrong), textWidth(m_step.detail, TextRole::Caption));
    return {circleWidth() + kBesideCircle + wide + 2, lineHeight(TextRole::Body) + lineHeight(TextRole::Caption)};
}

void TrackButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = circleWidth();
    const QRectF circle(0, std::round((height() - side) / 2), side, side);
    if (m_step.state == State::Done) {
        paintBox(painter, circle, side / 2, Color::OkSoft, Color::None);
        const int size = scaled(14);
        paintIcon(painter, QStringLiteral("check"), Color::Ok,
                  QRectF(circle.center().x() - size / 2.0, circle.center().y() - size / 2.0, size, size));
    } else {
        const bool current = m_step.state == State::Current;
        paintBox(painter, circle, side / 2, current ? Color::Accent : Color::None,
                 current ? Color::None : Color::Control);
        paintText(painter, circle, QString::number(m_number), TextRole::SmallStrong,
                  current ? Color::OnAccent : Color::Text2, Qt::AlignHCenter);
    }
    const double left = side + kBesideCircle;
    const double middle = lineHeight(TextRole::Body);
    const auto role = m_step.state == State::Current ? TextRole::BodyStrong : TextRole::Body;
    paintText(painter, {left, 0, width() - left, middle}, text(), role, underMouse() ? Color::AccentText : Color::Text);
    paintText(painter, {left, middle, width() - left, double(lineHeight(TextRole::Caption))}, m_step.detail,
              TextRole::Caption, m_step.tint);
}

StepTrack::StepTrack(const QString& accessibleName, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
}

void StepTrack::setSteps(const QList<TrackStep>& steps)
{
    const int focused = int(std::ranges::find_if(m_steps, &QWidget::hasFocus) - m_steps.begin());
    for (auto* step : std::as_const(m_steps)) {
        step->hide(); // one may be the sender; none is painted under its successor
        step->deleteLater();
    }
    m_steps.clear();
    for (const TrackStep& step : steps) {
        const int index = int(m_steps.size());
        auto* made = new TrackButton(step, index + 1, this);
        connect(made, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_steps.append(made);
        made->show();
    }
    if (focused < m_steps.size())
        m_steps.at(focused)->setFocus(Qt::OtherFocusReason);
    place();
}

int StepTrack::rowsFor(int width) const
{
    int least = 2 * kTrackPadding;
    for (const auto* step : m_steps)
        least += step->sizeHint().width() + 12 + kLeastLine;
    return least <= width ? 1 : 2;
}

int StepTrack::perRow(int rows) const
{
    return rows == 1 ? int(m_steps.size()) : (int(m_steps.size()) + 1) / 2;
}

int StepTrack::heightFor(int rows) const
{
    const int line = m_steps.isEmpty() ? 0 : m_steps.first()->sizeHint().height();
    return rows * line + (rows - 1) * kBetweenRows + 2 * kAboveSteps;
}

void StepTrack::place()
{
    if (m_steps.isEmpty())
        return;
    const int rows = rowsFor(width());
    setFixedHeight(heightFor(rows));
    const int each = perRow(rows);
    const int high = m_steps.first()->sizeHint().height();
    const double cell = double(width() - 2 * kTrackPadding) / each;
    // One row: first at the left edge, last at the right one, the lines share what is left.
    int texts = 0;
    for (const auto* step : m_steps)
        texts += step->sizeHint().width();
    const double gap =
        m_steps.size() > 1 ? double(width() - 2 * kTrackPadding - texts) / double(m_steps.size() - 1) : 0;
    double x = kTrackPadding;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QSize hint = m_steps.at(i)->sizeHint();
        const int row = i / each;
        const double left = rows == 1 ? x : kTrackPadding + cell * (i % each);
        m_steps.at(i)->setGeometry(int(left), kAboveSteps + row * (high + kBetweenRows),
                                   rows == 1 ? hint.width() : std::min(hint.width(), int(cell) - 4), high);
        x += hint.width() + gap;
    }
    update();
}

void StepTrack::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    place();
}

bool StepTrack::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    return QFrame::event(event);
}

void StepTrack::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (int i = 0; i + 1 < m_steps.size(); ++i) {
        const QRect from = m_steps.at(i)->geometry();
        const QRect to = m_steps.at(i + 1)->geometry();
        if (from.top() != to.top() || to.left() - from.right() < kLeastLine)
            continue;
        const bool done = m_steps.at(i)->state() == TrackButton::State::Done;
        const int y = from.center().y();
        painter.fillRect(QRect(from.right() + 6, y - 1, to.left() - from.right() - 12, 2),
                         color(done ? Color::OkSolid : Color::Line));
    }
}

} // namespace branchbook::ui
