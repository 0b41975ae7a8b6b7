// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Being told to end (logging out, shutting down, Ctrl+C) is a way of closing the window, not a crash.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace branchbook::main {

/// While it lives, SIGTERM, SIGINT and SIGHUP close all windows and end the event loop with 0. One per program.
class QuitOnSignal : public QObject
{
public:
    QuitOnSignal();
    ~QuitOnSignal() override;
    QuitOnSignal(const QuitOnSignal&) = delete;
    QuitOnSignal& operator=(const QuitOnSignal&) = delete;

private:
    void quit();
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace branchbook::main
