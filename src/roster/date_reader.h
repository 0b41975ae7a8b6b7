// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them in rosters (domain-rules §10.5), with the precision kept and nothing guessed.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/roster/cell_reader.h"

namespace branchbook::roster {

/// A date cell as canonical ISO text of its precision, or why it cannot be taken.
[[nodiscard]] CellReading readDate(const sheet::Cell& cell, const ReadContext& context);

/// The day of a serial number in the given system; invalid for 60 (Excel's 29 February 1900) and numbers below 1.
[[nodiscard]] QDate dayOfSerial(qint64 serial, DateSystem system);

} // namespace branchbook::roster
