// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
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
        || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QMenu*>(widget)
        || qobject_cast<const QTabBar*>(widget) || widget->property(kRingProperty).toInt() < 0;
}

} // namespace

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
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (isKeyboard(reason) && !showsFocusInPlace(widget))
            show(widget);
        else if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    } else if (widget == m_target) {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide || event->type() == QEvent::Destroy)
            hide();
        else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            follow();
    }
    return false;
}

void FocusRing::show(QWidget* target)
{
    hide();
    m_target = target;
    // A sibling of the target: it scrolls and is clipped with it.
    auto* host = target->parentWidget();
    if (!host)
        return;
    auto* overlay = new RingOverlay(host);
    overlay->setObjectName(QStringLiteral("focusRing"));
    overlay->setAttribute(Qt::WA_TransparentForMouseEvents);
    overlay->setFocusPolicy(Qt::NoFocus);
    const auto radius = target->property(kRingProperty);
    overlay->radius = radius.isValid() ? radius.toInt() : 6;
    m_overlay = overlay;
    follow();
    overlay->show();
    overlay->raise();
}

void FocusRing::hide()
{
    m_target.clear();
    if (m_overlay) {
        m_overlay->hide();
        m_overlay->deleteLater();
        m_overlay.clear();
    }
}

void FocusRing::follow()
{
    if (m_overlay && m_target)
        m_overlay->setGeometry(m_target->geometry().adjusted(-kReach, -kReach, kReach, kReach));
}

} // namespace branchbook::ui
