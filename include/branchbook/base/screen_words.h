// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the core keeps in Chinese, because papers and the book take it so, in the language of the screen.
#pragma once

#include <QDate>
#include <QStringList>

namespace branchbook {

struct PartialDate;

/// A word of the program (党小组会, 当面, 较好) for the screen; in a paper, in the Chinese window and for a word that the program
/// does not know (a branch's own) it comes back as it is. Never for what is written into the book.
[[nodiscard]] QString shownWord(const QString& word);
/// Each of them.
[[nodiscard]] QStringList shownWords(QStringList words);
/// What is written into the book for a word that was chosen or typed on the screen: that of `words` which is shown so, else as it is.
[[nodiscard]] QString storedWord(const QString& shown, const QStringList& words);
/// 甲、乙、丙, or A, B, C; the parts stay as they are.
[[nodiscard]] QString shownList(const QStringList& parts);
/// 沈溪（书记）, or 沈溪 (secretary): the parts stay as they are; without a detail the name alone.
[[nodiscard]] QString shownBeside(const QString& name, const QString& detail);
/// 甲，乙, or A, B: clauses of one line, as a screen reader says them too.
[[nodiscard]] QString shownClauses(const QStringList& clauses);
/// 地点：三楼, or Place: 三楼.
[[nodiscard]] QString shownField(const QString& title, const QString& value);
/// A number with its unit behind a blank: 45 岁, 8 / 10 对.
[[nodiscard]] QString shownFigure(const QString& figure);

/// 2024年3月1日, 2024年3月, 2024年, or 1 Mar 2024, Mar 2024, 2024; empty for the empty date. parseTypedDate reads both.
[[nodiscard]] QString shownDate(const PartialDate& date);
[[nodiscard]] QString shownDate(QDate day);
/// 9月18日, or 18 Sep; empty for no day.
[[nodiscard]] QString shownShortDay(QDate day);
/// 9月, or Sep; empty for no month.
[[nodiscard]] QString shownShortMonth(int month);
/// 2024年3月, or Mar 2024.
[[nodiscard]] QString shownMonth(int year, int month);
/// 2026年第三季度, or Q3 2026.
[[nodiscard]] QString shownQuarter(int year, int quarter);

} // namespace branchbook
