// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented people of mockup 03, so that its picture can be laid beside ours.
#pragma once

namespace branchbook::ui {

class Desk;

/// Fourteen people in three groups.
void addMockupMembers(Desk& desk);

} // namespace branchbook::ui
