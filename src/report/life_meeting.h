// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the record of a 组织生活会 has and no other: criticism by person, and the problems with who mends them and when.
#pragma once

#include "branchbook/report/gathering_sheet.h"
#include "report/chapters.h"

namespace branchbook::report {

/// Nothing for any other kind.
[[nodiscard]] Result<std::optional<LifeMeeting>> loadLifeMeeting(const store::Session& session,
                                                                 const gathering::Gathering& record);
void writeLifeMeeting(const LifeMeeting& life, Chapters& chapters);
/// 3人作了自我批评，相互批评2条，查找出问题1个。 Numbers alone: a 纪要 goes round, what was said of whom does not.
/// Empty where nothing is written down.
[[nodiscard]] QString lifeMeetingSums(const LifeMeeting& life);

} // namespace branchbook::report
