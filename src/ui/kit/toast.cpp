// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kToastStay = 8000;
constexpr int kWidest = 820; ///< px at text size 1; what is longer is read better on two lines

} // namespace

Toast::Toast(QWidget* host)
    : QWidget(host)
    , m_text(paragraph({}, TextRole::Body))
    , m_action(button({}, ButtonKind::Text))
{
    hide();
    m_action->setProperty("kind", QStringLiteral("toast"));
    m_text->setProperty("tone", QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kToastStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    host->installEventFilter(this);
    m_action->installEventFilter(this);
}

void Toast::say(const QString& text, const QString& iconName)
{
    m_act = {};
    m_action->hide();
    popUp(text, iconName);
}

void Toast::offer(const QString& text, const QString& iconName, const QString& verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(verb);
    m_action->setAccessibleName(verb);
    m_action->setIcon(icon(QStringLiteral("undo"), Color::ToastAction));
    m_action->show();
    popUp(text, iconName);
}

void Toast::popUp(const QString& text, const QString& iconName)
{
    m_icon = iconName.isEmpty() ? QStringLiteral("check") : iconName;
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
}

/// How far what stands at the host's bottom pushes the toast up: it must not lie over the buttons of a footer, nor over what
/// asks to be kept clear (the figures of a vote), while that leaves it in the lower half.
int Toast::footerRoom(int reach) const
{
    const auto* host = parentWidget();
    int room = 0;
    const auto widgets = host->findChildren<QWidget*>();
    for (const auto* each : widgets) {
        const bool footer = each->property("kind").toString() == u"footer";
        if (!each->isVisible() || !(footer || each->property(kKeepClear).toBool()))
            continue;
        const QRect shown = each->visibleRegion().boundingRect().translated(each->mapTo(host, QPoint(0, 0)));
        const int below = footer ? host->height() - 2 : host->height() - reach;
        const int pushed = host->height() - shown.top();
        if (!shown.isEmpty() && shown.bottom() + 1 >= below && (footer || pushed < host->height() / 2))
            room = qMax(room, pushed);
    }
    return room;
}

void Toast::place()
{
    const int left = kShadowReach + 16 + scaled(16) + 10;
    const int right = kShadowReach + 8 + (m_action->isHidden() ? 8 : 0);
    layout()->setContentsMargins(left, kShadowReach, right, kShadowReach);
    const int others = left + right + (m_action->isHidden() ? 0 : 10 + m_action->sizeHint().width());
    const int most = qMin(scaled(kWidest), parentWidget()->width() + 2 * kShadowReach - 32);
    const int width = qMin(others + textWidth(m_text->text(), TextRole::Body) + 2, most);
    const int box = qMax(scaled(44), m_text->heightForWidth(width - others) + 2 * scaled(10)); // a long one wraps
    const int height = box + 2 * kShadowReach;
    const int room = footerRoom(box + 24);
    const int bottom = room > 0 ? room + 12 : 24;
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - bottom + kShadowReach, width,
                height);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto box = QRectF(rect()).adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
    paintShadow(painter, box);
    paintBox(painter, box, 8, Color::Toast, Color::None);
    const int side = scaled(16);
    paintIcon(painter, m_icon, Color::OnToast,
              {box.left() + 16, box.center().y() - side / 2.0, double(side), double(side)});
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent*)
{
    if (!m_action->hasFocus())
        m_timer.start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_action && event->type() == QEvent::FocusOut && isVisible())
        m_timer.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
