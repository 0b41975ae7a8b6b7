// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The period that participation is told of.
#pragma once

#include "branchbook/base/period.h"
#include "cli/command.h"

namespace branchbook::cli {

/// --quarter, --year, else the quarter of `today`. Errors: value.quarter, cli.number.
[[nodiscard]] Result<DateRange> participationPeriod(const Invocation& given, QDate today);

} // namespace branchbook::cli
