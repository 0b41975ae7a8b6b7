// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How facts of a person are worded and coloured in the window.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/cell.h"

namespace branchbook::ui {

/// A person's state on a day: exceptions as a chip (预备党员, 流动党员, 待核实), the normal state as plain text.
/// Where something is to be verified besides, the cell's status says so.
[[nodiscard]] Cell stateCell(const book::MemberRow& row, QDate day);
/// 人员类别 as the window words it; an unknown word stays itself.
[[nodiscard]] QString typeWord(const QString& type);
/// 第一党小组 → 第一组, as narrow columns show it.
[[nodiscard]] QString shortGroup(const QString& name);
/// Px that a cell takes in which either word of the sexes stands whole, in another language too.
[[nodiscard]] int genderWidth();
/// 组织委员 · 第一党小组 · 党龄 16 年. Standing counts from full membership (rules::partyStanding): on probation the
/// summary says so, and without the day there is none. `correctionMonths` is 党龄校正值.
[[nodiscard]] QString memberSummary(const book::MemberRow& row, QDate day, int correctionMonths = 0);

} // namespace branchbook::ui
