// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a questionnaire and in the sums of its papers.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/organization/poll.h"

namespace branchbook::organization {

[[nodiscard]] Result<> checkPoll(const Poll& poll, QDate today);
[[nodiscard]] Result<> checkPollCount(const Poll& poll, const PollCount& count, QDate today);

} // namespace branchbook::organization
