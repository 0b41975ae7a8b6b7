// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/press_through.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPointer>

namespace branchbook::ui {

namespace {

class PressThrough final : public QObject
{
public:
    PressThrough(QWidget& area, QAbstractButton& button)
        : QObject(&area)
        , m_area(area)
        , m_button(&button)
    {
        area.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isPress = event->type() == QEvent::MouseButtonPress;
        if (!isPress && event->type() != QEvent::MouseButtonRelease)
            return QObject::eventFilter(watched, event);
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || m_button.isNull() || !m_button->isEnabled())
            return false;
        if (!isPress && m_area.rect().contains(mouse->position().toPoint()))
            m_button->click();
        return true;
    }

private:
    QWidget& m_area;
    QPointer<QAbstractButton> m_button;
};

} // namespace

void pressThrough(QWidget& area, QAbstractButton& button)
{
    new PressThrough(area, button); // owned by the area
    area.setCursor(Qt::PointingHandCursor);
    area.setToolTip(button.toolTip());
}

} // namespace branchbook::ui
