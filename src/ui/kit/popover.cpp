// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popover.h"

#include "ui/kit/focus_chain.h"
#include "ui/kit/paint.h"
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace branchbook::ui {

Popover::Popover(QWidget* owner)
    : QWidget(owner->window())
    , m_owner(owner)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kShadowReach + 1, kShadowReach + 1, kShadowReach + 1, kShadowReach + 1);
    rows->setSpacing(0);
    setFocusPolicy(Qt::ClickFocus);
    setProperty("ring", -1); // it would go round the shadow; what opens is seen
    qApp->installEventFilter(this);
}

Popover::~Popover()
{
    qApp->removeEventFilter(this);
}

void Popover::setContent(QWidget* content)
{
    layout()->addWidget(content);
}

void Popover::openAt(QWidget* anchor, QWidget* focus)
{
    openAt(QRect(anchor->mapTo(window(), QPoint(0, 0)), anchor->size()), focus);
}

void Popover::openAt(const QRect& anchorInWindow, QWidget* focus)
{
    m_anchor = anchorInWindow;
    place();
    m_before = QApplication::focusWidget();
    show();
    raise();
    if (!focus)
        focus = firstInside(*this);
    if (!focus)
        focus = this;
    focus->setFocus(isKeyboardInUse() ? reasonOfFocus(*focus) : Qt::PopupFocusReason);
}

void Popover::place()
{
    adjustSize();
    m_asked = layout()->totalSizeHint();
    const auto area = parentWidget()->rect();
    const int boxWidth = width() - 2 * kShadowReach;
    const int boxHeight = height() - 2 * kShadowReach;
    const int left = qBound(8, m_anchor.left(), qMax(8, area.width() - boxWidth - 8));
    int top = m_anchor.bottom() + 5;
    if (top + boxHeight > area.height() - 8)
        top = qMax(8, m_anchor.top() - 4 - boxHeight);
    move(left - kShadowReach, top - kShadowReach);
}

/// A child of the window is not resized by what is in it.
bool Popover::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && !m_asked.isEmpty()
        && layout()->totalSizeHint().height() != m_asked.height())
        place();
    return done;
}

void Popover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto box = QRectF(rect()).adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
    paintShadow(painter, box);
    paintBox(painter, box, 10, Color::Popover, isDarkTheme() ? Color::LineStrong : Color::Line);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    close();
}

/// What nothing inside takes ends here: the window would get it next, as a press outside.
void Popover::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

bool Popover::focusNextPrevChild(bool next)
{
    return goRound(*this, next ? Round::Next : Round::Previous) || QWidget::focusNextPrevChild(next);
}

void Popover::giveFocusBack()
{
    auto* now = QApplication::focusWidget();
    if (now != this && !isAncestorOf(now))
        return; // it has gone on to what was opened from here
    // An owner that takes no focus (a whole page) only says which window.
    auto* back = m_owner && m_owner->focusPolicy() == Qt::NoFocus && m_before ? m_before.data() : m_owner.data();
    if (back)
        back->setFocus(isKeyboardInUse() ? reasonOfFocus(*back) : Qt::PopupFocusReason);
}

void Popover::closeEvent(QCloseEvent* event)
{
    giveFocusBack();
    QWidget::closeEvent(event);
    Q_EMIT closed();
    deleteLater();
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        auto* widget = qobject_cast<QWidget*>(watched);
        const bool inside = widget && (widget == this || isAncestorOf(widget));
        const auto box = rect().adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
        const bool inShadow = widget == this && !box.contains(static_cast<QMouseEvent*>(event)->position().toPoint());
        if (widget && widget->window() == window() && (!inside || inShadow))
            close();
    }
    return false;
}

} // namespace branchbook::ui
