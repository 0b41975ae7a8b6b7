// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop asks of every program: dark colours, less motion. Through the settings portal (org.freedesktop.portal.Settings),
// now and whenever it changes; where nobody answers, nothing is said.
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace branchbook::ui {

class DesktopLook final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(QObject* parent = nullptr);

    /// Asks without waiting. `bus` is the session's.
    void ask(const QDBusConnection& bus);

Q_SIGNALS:
    /// The desktop prefers dark, or light; one without a preference is not told.
    void darkFound(bool dark);
    /// The desktop has its animations off, or on.
    void motionFound(bool reduced);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& group, const QString& key, const QVariant& value);
};

} // namespace branchbook::ui
