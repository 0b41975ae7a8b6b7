// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as an iCalendar file (RFC 5545) for other calendars.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

/// What is open (overdue, due, upcoming) as all-day events on the last day, and planned gatherings, those with a time in
/// Asia/Shanghai. Lines end in CR LF and are folded at 75 octets; the same agenda on the same day gives the same bytes.
/// UIDs are stable for a finding and a gathering, so that a second import renews instead of doubling.
[[nodiscard]] QByteArray calendarText(const Agenda& agenda);

} // namespace branchbook::agenda
