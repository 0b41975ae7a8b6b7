// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hours to one decimal: one rule for window, command line, papers and report.
#pragma once

#include <cmath>

namespace branchbook {

/// Half up to one decimal, of what is 0 or more: 40.04 is 40, 1.25 is 1.3.
[[nodiscard]] inline double toTenth(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace branchbook
