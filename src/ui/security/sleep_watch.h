// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the machine is about to sleep or its screen is locked, where the desktop tells (logind and the screen saver's
// names on the bus). Where there is no bus, nobody says so.
#pragma once

#include <QObject>

#include <memory>

class QDBusUnixFileDescriptor;

namespace branchbook::ui {

class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject* parent = nullptr);
    ~SleepWatch() override;

    /// From here on; also asks for a moment before the next sleep, to lock in.
    void start();
    void stop();
    /// The machine may sleep now.
    void letSleep();

Q_SIGNALS:
    void leaving();

private Q_SLOTS:
    void sleepComes(bool begins);
    void sessionLocked();
    void screenCovered(bool covered);

private:
    void listen();
    void askForMoment();

    bool m_listens = false;
    bool m_started = false;
    std::unique_ptr<QDBusUnixFileDescriptor> m_moment; ///< as long as it is held, sleep waits (five seconds at most)
};

} // namespace branchbook::ui
