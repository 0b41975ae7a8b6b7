// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace branchbook::ui {

namespace {

constexpr int kReach = 4; // 2 px gap + 2 px ring

class RingOverlay final : public QWidget
{
public:
    using QWidget::QWidget;
    int radius = 6;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Color::Focus), 2));
        const double corner = radius + 3;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
        painter.setPen(QPen(color(Color::Surface), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), corner - 2, corner - 2);
    }
};

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool showsFocusInPlace(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget)
        || qobject_cast<const QMenu*>(widget) || qobject_cast<const QTabBar*>(widget)
        || widget->property(kRingProperty).toInt() < 0;
}

bool& keyboardInUse()
{
    static bool inUse = false;
    return inUse;
}

/// What of the window `widget` may be seen in: the intersection of all viewports around it.
QRect sightOf(const QWidget& widget)
{
    const auto* window = widget.window();
    auto sight = window->rect();
    for (const auto* each = widget.parentWidget(); each && each != window; each = each->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(each->parentWidget());
        if (area && area->viewport() == each)
            sight &= QRect(each->mapTo(window, QPoint(0, 0)), each->size());
    }
    return sight;
}

} // namespace

bool isKeyboardInUse()
{
    return keyboardInUse();
}

/// The keyboard's reasons would select what stands in a line.
Qt::FocusReason reasonOfFocus(const QWidget& target)
{
    return isKeyboardInUse() && !showsFocusInPlace(&target) ? Qt::TabFocusReason : Qt::OtherFocusReason;
}

FocusRing::FocusRing(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: keyboardInUse() = true; break;
    case QEvent::MouseButtonPress: keyboardInUse() = false; break;
    case QEvent::FocusIn: takeFocus(widget, static_cast<QFocusEvent*>(event)->reason()); break;
    case QEvent::FocusOut:
        if (widget == m_target) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            const bool back = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
            m_left = back ? widget : nullptr;
            hide();
        }
        break;
    case QEvent::Hide:
    case QEvent::Destroy:
        if (widget == m_target)
            hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (m_target && widget != m_overlay && (widget == m_target || widget->isAncestorOf(m_target)))
            follow();
        break;
    default: break;
    }
    return false;
}

void FocusRing::takeFocus(QWidget* widget, Qt::FocusReason reason)
{
    const bool back = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    const bool wanted = isKeyboard(reason) || (back && widget == m_left);
    m_left.clear();
    if (wanted && !showsFocusInPlace(widget))
        show(widget);
    else if (!back)
        hide();
}

void FocusRing::show(QWidget* target)
{
    hide();
    m_target = target;
    auto* window = target->window();
    if (window == target || qobject_cast<QDialog*>(window))
        return;
    auto* overlay = new RingOverlay(window);
    overlay->setObjectName(QLatin1String(kRingName));
    overlay->setAttribute(Qt::WA_TransparentForMouseEvents);
    overlay->setFocusPolicy(Qt::NoFocus);
    const auto radius = target->property(kRingProperty);
    overlay->radius = radius.isValid() ? radius.toInt() : 6;
    m_overlay = overlay;
    follow();
    overlay->raise();
}

void FocusRing::hide()
{
    m_target.clear();
    if (m_overlay) {
        m_overlay->hide();
        m_overlay->setObjectName({});
        m_overlay->deleteLater();
        m_overlay.clear();
    }
}

void FocusRing::follow()
{
    if (!m_overlay || !m_target)
        return;
    const QRect target(m_target->mapTo(m_target->window(), QPoint(0, 0)), m_target->size());
    const auto ring = target.adjusted(-kReach, -kReach, kReach, kReach);
    const auto seen = ring & sightOf(*m_target);
    m_overlay->setGeometry(ring);
    m_overlay->setMask(seen.translated(-ring.topLeft()));
    m_overlay->setVisible(!seen.isEmpty());
}

} // namespace branchbook::ui
