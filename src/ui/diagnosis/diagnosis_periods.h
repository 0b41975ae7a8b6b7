// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The periods that a round is begun for.
#pragma once

#include "branchbook/base/period.h"

#include <QList>

namespace branchbook::ui {

/// Seen from `today`: this quarter and the last one, this half-year and the last, this year and the last.
[[nodiscard]] QList<DateRange> usualDiagnosisPeriods(QDate today);

} // namespace branchbook::ui
