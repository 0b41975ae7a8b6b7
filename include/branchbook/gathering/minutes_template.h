// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the minutes of a kind of gathering usually say, to be filled in (resources/gathering/templates.json).
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// Paragraphs of limited rich text: who opens, the agenda item by item with its discussion and vote, the close. Names and
/// titles come from the record; what only people know is left open as ……. Empty: the kind has no template.
[[nodiscard]] QString minutesTemplate(const Gathering& gathering);

} // namespace branchbook::gathering
