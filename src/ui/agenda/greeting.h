// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page says above the list.
#pragma once

#include "ui/agenda/run_line.h"
#include "ui/agenda/workbench_data.h"

namespace branchbook::ui {

/// 上午好，周书记。今天 9月18日，星期五
[[nodiscard]] QString greetingText(const WorkbenchData& data);
/// 9月18日，星期五
[[nodiscard]] QString todayText(QDate today);
/// 本季度还剩 12 天。有 2 件已逾期，3 件本周要办，先从逾期的开始吧。
[[nodiscard]] QList<TextRun> summaryRuns(const WorkbenchData& data);
/// 2 件逾期，3 件本周要办
[[nodiscard]] QList<TextRun> shortRuns(const WorkbenchData& data);
/// 今天 09:05, 昨天 17:20, 9月15日, 2025年9月30日
[[nodiscard]] QString momentText(const QDateTime& at, QDate today);
[[nodiscard]] QString shortDay(QDate day); ///< 9月18日
[[nodiscard]] QString dayBeside(QDate day, QDate today); ///< the same, with the year where it is another one
[[nodiscard]] QString weekdayShort(QDate day); ///< 周五

} // namespace branchbook::ui
