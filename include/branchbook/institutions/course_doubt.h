// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an institution of the branch went past on its way to 印发. That it is asked about and not refused: the course of opinions,
// committee, members' meeting is local practice (domain-rules §14.5, mark C), no 必须 of a regulation.
#pragma once

#include "branchbook/institutions/institution.h"

namespace branchbook::institutions {

/// 征求意见 and 审议, in that order, where a version of the branch is issued, tried or carried out without them, and the
/// note of that step says nothing of the reason; what lies before the first step that is known is not looked at. Empty: it came as it
/// is, is not that far, or left nothing out.
[[nodiscard]] QList<Stage> stagesLeftOut(const Institution& institution, const Version& version);
/// The same of `next` as the step that comes now, as a sentence that says what to do; empty: nothing to ask. Null: no version.
[[nodiscard]] QString courseDoubt(const Institution& institution, const Version* version, Stage next);
/// Of what stands already in the latest version: also that 审议 came while opinions were still asked for, unless its note says why.
[[nodiscard]] QString courseDoubt(const Institution& institution);

} // namespace branchbook::institutions
