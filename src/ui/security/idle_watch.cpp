// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/idle_watch.h"

#include "branchbook/base/clock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr std::chrono::milliseconds kLookEvery{1000};

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_last = systemClock()->now();
    m_warned = false;
    m_tick.start(std::min(kLookEvery, limit / 4));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()) && (event->spontaneous() || event->type() == QEvent::InputMethod)) {
        look(); // whoever comes back to a machine that slept does not open it by a touch
        if (m_tick.isActive()) {
            m_last = systemClock()->now();
            m_warned = false;
        }
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    if (!m_tick.isActive())
        return;
    const std::chrono::milliseconds idle(m_last.msecsTo(systemClock()->now()));
    if (idle.count() < 0) { // the clock was set back
        m_last = systemClock()->now();
        return;
    }
    if (idle >= m_limit) {
        stop();
        Q_EMIT expired();
    } else if (!m_warned && m_limit > kWarning && idle >= m_limit - kWarning) {
        m_warned = true;
        Q_EMIT warned();
    }
}

} // namespace branchbook::ui
