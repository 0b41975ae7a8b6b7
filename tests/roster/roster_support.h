// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds sheets in code, as rosters look.
#pragma once

#include "branchbook/roster/plan.h"

#include "support/catch_qt.h"

#include <initializer_list>
#include <variant>

namespace branchbook::roster::test {

struct Num {
    double value;
    const char16_t* digits = nullptr; ///< as stored, where it is not the shortest form
};
struct Day {
    const char16_t* iso;
    double serial;
};
struct Bad {
    const char16_t* text;
};
using CellSpec = std::variant<const char16_t*, Num, Day, Bad>;
using RowSpec = std::vector<CellSpec>;

/// Rows from 1 on; an empty text is an empty cell, an empty row is a gap.
[[nodiscard]] sheet::Table tableOf(const std::vector<RowSpec>& rows,
                                   const std::vector<sheet::MergedRange>& merges = {});
[[nodiscard]] sheet::Cell cellOf(const CellSpec& spec);

/// 2026-09-18, the day of the sample book.
[[nodiscard]] ImportOptions plainOptions();
[[nodiscard]] ReadContext plainContext();

/// Recognises and plans; requires that both work.
[[nodiscard]] ImportPlan planOf(const sheet::Table& table, const ImportOptions& options = plainOptions(),
                                const MemberIndex& existing = {});
/// Somebody who is in the book, and a book of such people.
struct Known {
    Uuid id;
    book::FieldValues values;
};
[[nodiscard]] Known known(quint64 number, const std::vector<std::pair<book::Field, const char16_t*>>& values);
[[nodiscard]] MemberIndex indexOf(const std::vector<Known>& people);
/// "row:code" of all problems but those of the sheet as a whole: header.*, member_type.*.
[[nodiscard]] QStringList problemCodes(const ImportPlan& plan);
/// "header=field" with ? for a suggestion that is imported, (…) for one that is not, - for none.
[[nodiscard]] QStringList mappingOf(const HeaderLayout& layout);

} // namespace branchbook::roster::test
