// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns of phrase of official papers. They are Chinese whatever language the window speaks, hence not translated.
#pragma once

#include "branchbook/report/quarter_report.h"

namespace branchbook::report {

/// 沈溪 → 沈×, 欧阳明月 → 欧阳××, 买买提·吐尔逊 → 买××, 阿·其木格 → 阿× where `style` asks for it.
[[nodiscard]] QString shownName(const QString& name, NameStyle style);
/// Names joined by 、 in brackets; empty for none.
[[nodiscard]] QString nameList(const QStringList& names, NameStyle style);
/// 一 … 九十九.
/// 思想建设 …: in Chinese whatever the language of the program.
[[nodiscard]] QString areaTitle(const QString& id);
[[nodiscard]] QString chineseNumber(int number);
/// 2026年9月18日
[[nodiscard]] QString chineseDate(QDate day);
/// 9月18日
[[nodiscard]] QString chineseDay(QDate day);
/// "31.5", "32".
[[nodiscard]] QString decimalText(double value);
/// The Party group whose gathering it was; empty where the topic names it already.
[[nodiscard]] QString groupBesideTopic(const gathering::GatheringRow& row);
/// The topic in a table that has a column for the group: without its name at the beginning (第一党小组 9月党小组会).
[[nodiscard]] QString topicBesideGroup(const gathering::GatheringRow& row);

} // namespace branchbook::report
