// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/desktop_notice.h"

#include "ui/agenda/agenda_desk.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session_bus.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QSystemTrayIcon>
#include <QTimer>

namespace branchbook::ui {

namespace {

constexpr int kShownFor = 12'000; // ms

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString wantedName()
{
    return QStringLiteral("notice/desktop");
}

QString notifier()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString dayName()
{
    return QStringLiteral("notice/shown");
}

} // namespace

bool wantsDesktopNotice(const Preferences& preferences)
{
    return preferences.value(wantedName()).toString() == u"on";
}

void setDesktopNotice(Preferences& preferences, const QString& state)
{
    preferences.setValue(wantedName(), state);
}

QString desktopNoticeText(const agenda::Workbench& work)
{
    const auto week = work.thisWeek.size();
    const auto late = work.overdue.size();
    QStringList parts;
    if (week > 0)
        parts << NoticeWords::tr("本周到期 %1 件").arg(week);
    if (late > 0)
        parts << NoticeWords::tr("逾期 %1 件").arg(late);
    return parts.join(NoticeWords::tr("，"));
}

void noticeOnDesktop(Desk& desk, Preferences& preferences, const ShowNotice& show)
{
    const QString today = desk.today().toString(Qt::ISODate);
    if (!wantsDesktopNotice(preferences) || desk.book().sampleDay() || preferences.value(dayName()).toString() == today)
        return;
    const auto agenda = AgendaDesk::of(desk).current();
    if (!agenda)
        return; // the page itself says so
    const QString text = desktopNoticeText(agenda::arrangeWork(**agenda));
    if (text.isEmpty())
        return;
    preferences.setValue(dayName(), today);
    show(NoticeWords::tr("支部手册"), text);
}

Notices noticesNow()
{
    if (hasTray())
        return Notices::Possible;
    if (!hasSessionBus())
        return Notices::Impossible;
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Notices::Impossible;
    const bool runs = bus.interface()->isServiceRegistered(notifier());
    return runs || bus.interface()->activatableServiceNames().value().contains(notifier()) ? Notices::Possible
                                                                                           : Notices::Impossible;
}

void showOnBus(const QDBusConnection& bus, const QString& title, const QString& text, const ShowNotice& otherwise)
{
    auto call = QDBusMessage::createMethodCall(notifier(), QStringLiteral("/org/freedesktop/Notifications"), notifier(),
                                               QStringLiteral("Notify"));
    // Name, what it replaces, icon, summary, body, actions, hints, how long: the order is the desktop's.
    call << title << 0U << QStringLiteral("branchbook") << title << text << QStringList()
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("branchbook")}} << kShownFor;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), qApp);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, qApp, [answer, title, text, otherwise] {
        if (answer->isError())
            otherwise(title, text);
        answer->deleteLater();
    });
}

void showOnDesktop(const QString& title, const QString& text)
{
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        showOnBus(QDBusConnection::sessionBus(), title, text, showOnTray);
    else
        showOnTray(title, text);
}

bool hasTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void showOnTray(const QString& title, const QString& text)
{
    if (!hasTray())
        return;
    const QIcon own = QApplication::windowIcon();
    auto* tray = new QSystemTrayIcon(own.isNull() ? icon(QStringLiteral("bell"), Color::AccentSolid) : own, qApp);
    tray->show();
    tray->showMessage(title, text, QSystemTrayIcon::Information, kShownFor);
    QTimer::singleShot(kShownFor, tray, &QObject::deleteLater); // it is there for this one word
}

} // namespace branchbook::ui
