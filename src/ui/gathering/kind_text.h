// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about a kind of gathering: short name, icon, the usual topic, the fields that it has.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::ui {

/// 党员大会, 支委会, 党小组会 … for chips in one row.
[[nodiscard]] QString shortKind(gathering::Kind kind);
[[nodiscard]] QString kindIcon(gathering::Kind kind);
/// 2026年第三季度支部党员大会, 9月支部委员会会议, 2026年度组织生活会.
[[nodiscard]] QString usualTopic(gathering::Kind kind, QDate day);

/// 会议, 党课, 学习 or 活动: the word before 记录.
[[nodiscard]] QString genericWord(gathering::Kind kind);
/// 会议议程, 学习内容, 活动安排.
[[nodiscard]] QString agendaTitle(gathering::Kind kind);
/// One line of it: 议程, 学习内容, 活动安排.
[[nodiscard]] QString agendaItemWord(gathering::Kind kind);
/// 会议记录, 党课记录 …
[[nodiscard]] QString recordTitle(gathering::Kind kind);
/// Lecturer and class hours.
[[nodiscard]] bool isStudy(gathering::Kind kind);

/// 事假, 病假, 因公出差 … as they are written into the book; the last one means that nobody asked for leave.
[[nodiscard]] QStringList absenceReasons();
/// For the screen: what is stored under an older word, under today's; what is stored stays.
[[nodiscard]] QString shownReason(const QString& stored);
/// 未请假, as it is written.
[[nodiscard]] QString withoutLeave();

} // namespace branchbook::ui
