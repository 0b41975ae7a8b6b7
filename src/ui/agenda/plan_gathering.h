// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a day to what is due, or another day to what is planned; each is one step that can be undone.
#pragma once

#include "ui/agenda/agenda_desk.h"

namespace branchbook::ui {

/// A day to come: a planned gathering is made. Today or a day gone by: the record opens, prefilled. A day outside the
/// time that the finding asks for is refused in words.
void planOn(Desk& desk, const agenda::Agenda& agenda, const rules::Finding& finding, QDate day);
/// Of a planned one, to a day that is not gone by.
void moveTo(Desk& desk, gathering::GatheringId id, QDate day);

} // namespace branchbook::ui
