// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talks of mockup 28 by the middle of September: eight pairs of the committee, and who was talked with by whom.
#pragma once

#include "branchbook/organization/talk_store.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

/// Somebody of the branch by name; anybody else stays a name.
[[nodiscard]] organization::TalkPerson personNamed(const Desk& desk, const QString& name);
organization::TalkId addTalk(Desk& desk, const QString& from, const QString& to, QDate day,
                             organization::TalkState state = organization::TalkState::Held);
/// 8 of 10 pairs, 26 of 33 members, three more planned.
void addTalksOfMockup(Desk& desk);

} // namespace branchbook::ui
