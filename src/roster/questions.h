// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a plan in words (mockup 04), with the course that the program recommends.
#pragma once

#include "branchbook/roster/plan.h"
#include "roster/row_reader.h"

namespace branchbook::roster {

[[nodiscard]] Question questionAbout(const RowQuestion& asked, int row, const QString& person);
/// 只有年月: only for the two dates that the Party file needs to the day.
[[nodiscard]] Question questionAboutMonth(book::Field field, const QString& iso, int row, const QString& person);
/// What speaks about somebody of the same name in the book.
enum class Likeness : quint8 {
    Several, ///< more than one of this name
    NameOnly, ///< nothing but the name could be compared
    Plausible, ///< the birth dates agree as far as they go
    OtherSex,
    CorrectedNumber, ///< another ID number, where that in the book cannot be right
    WrongNumber, ///< another ID number, which cannot be right
};
/// `taken`: the earlier row that is the same one in the book; 0 for none.
[[nodiscard]] Question questionAboutMatch(int row, const QString& person, Likeness likeness, int taken = 0);
/// The ID number of somebody in the book, under another name.
[[nodiscard]] Question questionAboutName(int row, const QString& known, const QString& person);
/// One value of somebody in the book that the sheet has otherwise. Nothing in the book changes unless somebody says so.
[[nodiscard]] Question questionAboutDifference(const QString& person, const Change& difference);
/// Values of the sheet that contradict the book: `held` are the changes, `finding` says what they come to.
[[nodiscard]] Question questionAboutContradiction(int row, const QString& person, const RowFinding& finding,
                                                  const std::vector<Change>& held);
/// Once for a sheet without the kind of member: how many are full members and on probation by their dates, of how many
/// the dates tell nothing.
[[nodiscard]] Question questionAboutSheet(int headerRow, int full, int probationary, int untold);
/// Once for all rows with the same word, or none, for the kind of member; `fromDates`: of how many the dates tell it.
[[nodiscard]] Question questionAboutWord(const QString& word, const QString& code, const QString& person,
                                         const std::vector<int>& rows, int fromDates);
/// Sets `chosen` from the decisions.
void markChosen(Question& question, const std::vector<Decision>& decisions);

} // namespace branchbook::roster
