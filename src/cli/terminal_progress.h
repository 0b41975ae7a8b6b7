// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bar on a terminal, nothing when piped; Ctrl+C asks the work to stop.
#pragma once

#include "branchbook/base/progress.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace branchbook::cli {

class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(QTextStream& err);
    bool advance(qint64 done, qint64 total, const QString& what) override;
    /// Clears the line.
    void finish();

private:
    QTextStream& m_err;
    bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_last;
};

} // namespace branchbook::cli
