// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are its header, and what each column is headed with.
#pragma once

#include "branchbook/sheet/table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace branchbook::roster {

/// 支部大会通过日期, 批准时间: a day, whatever of.
[[nodiscard]] bool saysDay(const QString& header);
/// Which part of a date a column below 出生日期 holds: 年, 月 or 日; a null character for none.
[[nodiscard]] QChar datePart(const QString& header);

/// Where the part of a group begins in "联系方式-手机（138-0000-0000）": its last dash that is in no brackets; -1: there is none.
[[nodiscard]] qsizetype groupDash(const QString& header);

struct HeaderRows {
    int firstIndex = 0; ///< index into the Table's rows
    int rowCount = 1; ///< 1 or 2
    std::vector<QString> texts; ///< by column, one line each; empty where there is no header
    int known = 0; ///< how many of them name a field
};

/// The likeliest header among the first 30 stored rows; nullopt where none has a name column. One with
/// people below it goes before a longer one further down, which heads a second table. One without
/// any other known column counts only where no row has more, and with names below it.
/// `chosen` are header keys that count as known whatever they say.
[[nodiscard]] std::optional<HeaderRows> findHeaderRows(const sheet::Table& table,
                                                       const std::vector<QString>& chosenNames,
                                                       const std::vector<QString>& chosenOthers);

/// Where no header can be found: the texts of the row that looks most like one, the first of those that are equal in this.
[[nodiscard]] QStringList headerTexts(const sheet::Table& table);
/// Whether a cell of the rows searched has this text, or it is the letter of one of their columns.
[[nodiscard]] bool holdsHeader(const sheet::Table& table, const QString& header);

/// The header as the user points at it, one or two rows from `index` on; no name column is asked for.
[[nodiscard]] HeaderRows headerRowsAt(const sheet::Table& table, int index);

} // namespace branchbook::roster
