// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/sleep_watch.h"

#include "ui/shell/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

QString loginService()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString loginManager()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString loginPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

/// Where there is none, asking for it would wait.
bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

} // namespace

SleepWatch::SleepWatch(QObject* parent)
    : QObject(parent)
{
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::start()
{
    m_started = true;
    listen();
    askForMoment();
}

void SleepWatch::stop()
{
    m_started = false;
    letSleep();
}

void SleepWatch::letSleep()
{
    m_moment.reset();
}

void SleepWatch::listen()
{
    if (std::exchange(m_listens, true))
        return;
    if (hasSystemBus()) {
        auto bus = QDBusConnection::systemBus();
        bus.connect(loginService(), loginPath(), loginManager(), QStringLiteral("PrepareForSleep"), this,
                    SLOT(sleepComes(bool)));
        // Whichever session it is: locking once too often harms nobody.
        bus.connect(loginService(), QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                    this, SLOT(sessionLocked()));
    }
    if (hasSessionBus()) {
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver",
                                 "org.xfce.ScreenSaver", "org.cinnamon.ScreenSaver"})
            QDBusConnection::sessionBus().connect(QString(), QString(), QString::fromLatin1(name),
                                                  QStringLiteral("ActiveChanged"), this, SLOT(screenCovered(bool)));
    }
}

void SleepWatch::askForMoment()
{
    if (m_moment || !hasSystemBus())
        return;
    auto call = QDBusMessage::createMethodCall(loginService(), loginPath(), loginManager(), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Branchbook") << tr("先锁定手册") << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (m_started && reply.isValid())
            m_moment = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
        answer->deleteLater();
    });
}

void SleepWatch::sleepComes(bool begins)
{
    if (begins && m_started)
        Q_EMIT leaving();
}

void SleepWatch::sessionLocked()
{
    if (m_started)
        Q_EMIT leaving();
}

void SleepWatch::screenCovered(bool covered)
{
    if (covered && m_started)
        Q_EMIT leaving();
}

} // namespace branchbook::ui
