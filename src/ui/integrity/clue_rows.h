// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the register of clues. What is reported stands in them only where it may be seen, who reported never.
#pragma once

#include "branchbook/integrity/clue.h"
#include "ui/kit/row_table_model.h"

#include <span>

namespace branchbook::ui {

class Desk;

struct ListedClue {
    integrity::Clue clue;
    bool told = false; ///< the matter is to be seen
    integrity::SourceCover cover = integrity::SourceCover::Plain;
};

/// What keeps who reported in the open book; Plain where that cannot be told: no more is promised than is so.
[[nodiscard]] integrity::SourceCover coverOf(const Desk& desk);

/// 编号, 收到, 方式, 反映事项, 举报人, 状态, 去向.
[[nodiscard]] std::span<const Column<ListedClue>> clueColumns();
inline constexpr int kClueMatterColumn = 3;
/// The same without 方式, and with 去向 last to go where there is little room.
[[nodiscard]] std::span<const Column<ListedClue>> clueOverviewColumns();
inline constexpr int kClueOverviewMatterColumn = 2;
/// 2026年8月4日 09:40 贺松年
[[nodiscard]] QString viewingWords(const integrity::ClueViewing& viewing);
/// Where it stands in its course.
[[nodiscard]] ChipSpec clueChip(const integrity::Clue& clue);

} // namespace branchbook::ui
