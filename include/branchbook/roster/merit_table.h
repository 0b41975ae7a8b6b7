// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points of 三化 as a table for other programs, and back: a line per person and month, a column per indicator. What is written out
// is read in again as it is, so that an empty one is the form to fill in.
#pragma once

#include "branchbook/organization/merit_service.h"
#include "branchbook/sheet/table.h"
#include "branchbook/sheet/table_writer.h"

namespace branchbook::roster {

/// 姓名, 月份 (2026-08) and the indicators of the quarter with their full points (集体学习（满分10）); people in the order of the
/// roster, those who are not reviewed or not asked for in a month left out. `month`: that one alone.
[[nodiscard]] sheet::OutputTable meritTable(const organization::MeritQuarter& quarter,
                                            const std::optional<Month>& month = {});

/// One line of somebody's table.
struct MeritTableRow {
    int row = 0; ///< the sheet's own number
    QString name;
    Month month;
    organization::MeritSheet sheet; ///< without marks where there is a problem
    std::optional<Error> problem;
};

struct MeritTable {
    QList<MeritTableRow> rows; ///< those with points in them
    QStringList unread; ///< headers that are neither 姓名 nor 月份 nor an indicator

    [[nodiscard]] int problems() const;
    [[nodiscard]] int ready() const { return static_cast<int>(rows.size()) - problems(); }
};

/// `month` is that of rows which do not say one. Nothing is guessed: what cannot be read or may not be entered is the problem of
/// its row. An empty cell says nothing: points that the book has stay. Errors (Invalid): merit.import_no_name,
/// merit.import_no_points. Problems: merit.import_nobody, merit.import_namesakes, merit.import_cell, merit.import_month,
/// merit.import_twice, those of checkMeritMonth and checkMeritSheet.
[[nodiscard]] Result<MeritTable> readMeritTable(const store::Session& session, book::BranchId branch,
                                                const sheet::Table& table, Month month, QDate today);
/// All rows, or none. Errors: merit.import_problems, merit.import_nothing (Refused), those of recordMeritMonth.
[[nodiscard]] Result<> recordMeritTable(store::UnitOfWork& unit, book::BranchId branch, const MeritTable& table,
                                        QDate today);

} // namespace branchbook::roster
