// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster as a spreadsheet that the import reads back.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/sheet/table_writer.h"

namespace branchbook::roster {

enum class Secrets : quint8 { Plain, Masked };

/// Heads the column that names, beside values which stand as they are, those of the row that are 待核实 in the book: the labels of
/// the fields, joined by 、. The import reads it back.
inline constexpr char16_t kMarksHeader[] = u"待核实项目";

/// The people of a branch on `day`, one row each, sorted by pinyin; columns are the fields that anybody has a value in, after
/// them the book's own fields and 标签, which may hold anything and so do not stand in a masked one, and what is 待核实.
/// `past`: of a day before today, with what people were then and the day in a line of its own at the top; null: as they are today.
[[nodiscard]] Result<sheet::OutputTable> exportRoster(const store::Session& session, const book::Branch& branch,
                                                      QDate day, Secrets secrets,
                                                      const book::RosterDay* past = nullptr);

} // namespace branchbook::roster
