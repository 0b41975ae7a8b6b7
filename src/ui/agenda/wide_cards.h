// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window of 1920 px and more shows besides: the year in bars, the month, and what was done in it.
#pragma once

#include "ui/agenda/obligation_list.h"
#include "ui/agenda/workbench_data.h"

class QPushButton;

namespace branchbook::ui {

/// 全年进度: a bar per row of the year; `open` leads to the overview.
[[nodiscard]] QWidget* makeYearCard(const WideData& data, QPushButton* open);
/// 本月日历 with a dot where something was held.
[[nodiscard]] QWidget* makeMonthCard(const WideData& data, const WorkbenchData& work);
/// 下月 and 本月已完成.
[[nodiscard]] QList<ListSection> wideSections(const WorkbenchData& work, const WideData& data);

} // namespace branchbook::ui
