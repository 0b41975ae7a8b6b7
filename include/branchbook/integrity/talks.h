// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 提醒谈话 and 廉政谈话 as 反腐倡廉 counts them (mission A7). The talks are kept by 组织建设: here they are numbers, never who, whom or why.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::integrity {

/// Those that were held, of every level.
struct TalkNumbers {
    int reminder = 0;
    int integrity = 0;
    bool operator==(const TalkNumbers&) const = default;
};
[[nodiscard]] Result<TalkNumbers> talkNumbers(const store::Session& session, book::BranchId branch, DateRange range);
/// Nothing where there was none.
[[nodiscard]] Result<> addIntegrityTalkSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
