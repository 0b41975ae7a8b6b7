// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules asked for in a quarter, held against what took place.
#pragma once

#include "branchbook/report/quarter_report.h"

#include <QJsonObject>

namespace branchbook::report {

/// The window whose findings a quarter needs: yearly acts done in it may fall due more than a year later.
[[nodiscard]] DateRange askedWindow(DateRange quarter);

/// A gathering that the rules ask for in a period, held or not.
struct AskedFinding {
    const rules::Finding* finding = nullptr; ///< of the agenda
    gathering::Kind kind = gathering::Kind::GeneralMeeting;
};
/// Those of the range, in the agenda's order: what the figures of askedIn count. A yearly one stands where it was done or fell due.
[[nodiscard]] std::vector<AskedFinding> askedFindings(const agenda::Agenda& agenda, DateRange range);
[[nodiscard]] AskedFigures askedIn(const agenda::Agenda& agenda, DateRange quarter);
[[nodiscard]] QJsonObject askedJson(const AskedFigures& asked, NameStyle style);

} // namespace branchbook::report
