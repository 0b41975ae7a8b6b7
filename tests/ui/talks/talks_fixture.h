// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One more talk beside those of the sample.
#pragma once

#include "branchbook/organization/talk_store.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

/// Somebody of the branch by name; anybody else stays a name.
[[nodiscard]] organization::TalkPerson personNamed(const Desk& desk, const QString& name);
organization::TalkId addTalk(Desk& desk, const QString& from, const QString& to, QDate day,
                             organization::TalkState state = organization::TalkState::Held);

} // namespace branchbook::ui
