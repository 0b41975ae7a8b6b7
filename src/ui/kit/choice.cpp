// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace branchbook::ui {

Switch::Switch(const QString& accessibleName, QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring", 11);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {scaled(40), scaled(22)};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double tall = height();
    const Color fill = !isEnabled() ? Color::Track : isChecked() ? Color::Accent : Color::Control;
    paintBox(painter, rect(), tall / 2, fill, Color::None);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const double knob = tall - 4;
    painter.drawEllipse(QRectF(isChecked() ? width() - knob - 2 : 2, 2, knob, knob));
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

namespace {

class Segment final : public QAbstractButton
{
public:
    Segment(const QString& text, QString iconName, int fontPx, Segmented::Height height)
        : m_iconName(std::move(iconName))
        , m_fontPx(fontPx)
        , m_compact(height == Segmented::Height::Compact)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setProperty("ring", 4);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int icon = m_iconName.isEmpty() ? 0 : scaled(16) + 6;
        return {2 * (m_compact ? 10 : 12) + 2 + icon + QFontMetrics(shown()).horizontalAdvance(text()),
                scaled(m_compact ? 30 : 36) - 4};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), 5, Color::Surface, Color::LineStrong);
        const Color ink = !isEnabled() ? Color::TextDisabled : isChecked() ? Color::Text : Color::Text2;
        double left = 1 + (m_compact ? 10 : 12) + qMax(0, (width() - sizeHint().width()) / 2);
        if (!m_iconName.isEmpty()) {
            const int side = scaled(16);
            paintIcon(painter, m_iconName, ink, {left, (height() - side) / 2.0, double(side), double(side)});
            left += side + 6;
        }
        painter.setFont(shown());
        painter.setPen(color(ink));
        const double room = width() - left;
        const QFontMetricsF metrics(shown());
        painter.drawText(QRectF(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.horizontalAdvance(text()) > room ? metrics.elidedText(text(), Qt::ElideRight, room)
                                                                  : text());
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && width() < sizeHint().width() && toolTip().isEmpty()) {
            const auto* asked = static_cast<QHelpEvent*>(event);
            QToolTip::showText(asked->globalPos(), text(), this);
            return true;
        }
        return QAbstractButton::event(event);
    }

private:
    [[nodiscard]] QFont shown() const
    {
        auto font = fontOf(m_compact ? TextRole::Small : TextRole::Body);
        if (m_fontPx)
            font.setPixelSize(scaled(m_fontPx));
        font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
        return font;
    }

    QString m_iconName;
    int m_fontPx;
    bool m_compact;
};

} // namespace

Segmented::Segmented(const QString& accessibleName, Height height, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_height(height)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::addSegment(const QString& text, const QString& iconName, int fontPx)
{
    auto* segment = new Segment(text, iconName, fontPx, m_height);
    m_group->addButton(segment, count());
    segment->setChecked(count() == 1);
    layout()->addWidget(segment);
}

void Segmented::setSegmentText(int index, const QString& text)
{
    auto* segment = m_group->button(index);
    if (!segment || segment->text() == text)
        return;
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

void Segmented::setCurrent(int index)
{
    if (auto* segment = m_group->button(index))
        segment->setChecked(true);
}

void Segmented::fillWidth()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto segments = m_group->buttons();
    for (auto* segment : segments)
        segment->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

int Segmented::count() const
{
    return int(m_group->buttons().size());
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, Color::Sunken, Color::LineStrong);
}

} // namespace branchbook::ui
