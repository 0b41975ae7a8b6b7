// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where today comes from; tests and sample books bring their own.
#pragma once

#include <QDate>
#include <QDateTime>

#include <memory>

namespace branchbook {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    /// UTC, millisecond precision.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's own clock and time zone.
[[nodiscard]] std::shared_ptr<const Clock> systemClock();
/// Always `day`; now() is `day` with the running time of the machine, so that entries stay ordered.
[[nodiscard]] std::shared_ptr<const Clock> fixedClock(QDate day);

} // namespace branchbook
