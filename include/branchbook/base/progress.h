// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells where it stands and learns that it must stop. Knows no threads.
#pragma once

#include <QString>

namespace branchbook {

class Progress
{
public:
    virtual ~Progress() = default;
    /// `total` 0 = unknown; `what` is one short phrase for people. Returns false when the work must stop:
    /// the worker then returns ErrorKind::Cancelled and has written nothing.
    [[nodiscard]] virtual bool advance(qint64 done, qint64 total, const QString& what) = 0;
};

/// Shows nothing and never stops.
class NoProgress final : public Progress
{
public:
    bool advance(qint64, qint64, const QString&) override { return true; }
};

} // namespace branchbook
