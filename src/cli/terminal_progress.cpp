// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal_progress.h"

#include <csignal>
#include <unistd.h>

namespace branchbook::cli {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

constexpr int kBarWidth = 30;
constexpr qint64 kRedrawMs = 80;

} // namespace

TerminalProgress::TerminalProgress(QTextStream& err)
    : m_err(err)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{
    stopAsked = 0;
    std::signal(SIGINT, askToStop);
    m_last.start();
}

bool TerminalProgress::advance(qint64 done, qint64 total, const QString& what)
{
    if (m_terminal && (!m_shown || m_last.elapsed() > kRedrawMs)) {
        const auto filled = total > 0 ? static_cast<qsizetype>(done * kBarWidth / total) : 0;
        m_err << "\r\x1b[K[" << QString(filled, u'#') << QString(kBarWidth - filled, u' ') << "] " << what;
        m_err.flush();
        m_shown = true;
        m_last.restart();
    }
    return stopAsked == 0;
}

void TerminalProgress::finish()
{
    if (m_shown) {
        m_err << "\r\x1b[K";
        m_err.flush();
    }
}

} // namespace branchbook::cli
