// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/quit_on_signal.h"

#include <QApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook::main {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// A handler may call almost nothing; it writes a byte here and the event loop reads it.
std::array<int, 2> pipeEnds{-1, -1};

void tellEventLoop(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], "q", 1);
    errno = before;
}

} // namespace

QuitOnSignal::QuitOnSignal()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep ending the program the hard way, which the book survives
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &QuitOnSignal::quit);
    for (const int number : kSignals)
        std::signal(number, tellEventLoop);
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int& end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void QuitOnSignal::quit()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) > 0) { }
    QApplication::closeAllWindows(); // a window saves its size when it closes; one that asks first is not waited for
    QCoreApplication::exit(0);
}

} // namespace branchbook::main
