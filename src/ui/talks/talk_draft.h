// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A talk that is being typed, as text for the book's drafts.
#pragma once

#include "branchbook/organization/talk.h"

namespace branchbook::ui {

[[nodiscard]] QString talkDraft(const organization::Talk& talk);
/// Nothing where the text is none of ours.
[[nodiscard]] std::optional<organization::Talk> readTalkDraft(const QString& text);

} // namespace branchbook::ui
