// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules asked for in a quarter, held against what took place.
#pragma once

#include "branchbook/report/quarter_figures.h"

#include <QJsonObject>

namespace branchbook::report {

/// The window whose findings a quarter needs: yearly acts done in it may fall due more than a year later.
[[nodiscard]] DateRange askedWindow(DateRange quarter);
[[nodiscard]] AskedFigures askedIn(const agenda::Agenda& agenda, DateRange quarter);
[[nodiscard]] QJsonObject askedJson(const AskedFigures& asked);

} // namespace branchbook::report
