// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace branchbook::ui {

namespace {

constexpr uint kPrefersDark = 1; // color-scheme of the portal: 0 none, 1 dark, 2 light
constexpr uint kPrefersLight = 2;

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString colorScheme()
{
    return QStringLiteral("color-scheme");
}

QString gnome()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

QString animations()
{
    return QStringLiteral("enable-animations");
}

/// Read gives a variant in a variant, the signal one.
QVariant innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLook::DesktopLook(QObject* parent)
    : QObject(parent)
{
}

void DesktopLook::ask(const QDBusConnection& given)
{
    QDBusConnection bus = given;
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
    qRegisterMetaType<QDBusVariant>(); // Qt finds no slot with a type that nobody has named before
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto& [group, key] : {std::pair(appearance(), colorScheme()), std::pair(gnome(), animations())}) {
        auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
        call << group << key;
        auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group = group, key = key] {
            if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
                take(group, key, reply.value().variant());
            answer->deleteLater();
        });
    }
}

void DesktopLook::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
}

void DesktopLook::take(const QString& group, const QString& key, const QVariant& value)
{
    const QVariant said = innermost(value);
    if (group == appearance() && key == colorScheme()) {
        if (const uint wanted = said.toUInt(); wanted == kPrefersDark || wanted == kPrefersLight)
            Q_EMIT darkFound(wanted == kPrefersDark);
    } else if (group == gnome() && key == animations() && said.typeId() == QMetaType::Bool) {
        Q_EMIT motionFound(!said.toBool());
    }
}

} // namespace branchbook::ui
