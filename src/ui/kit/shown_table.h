// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the window as text: what stands in it now, as a paper and as a sheet.
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/sheet/table_writer.h"

class QTableView;

namespace branchbook::ui {

/// Property of a table with people of another day: its QDate.
inline constexpr const char* kShownDayProperty = "shownDay";

struct ShownColumn {
    QString title; ///< may be empty
    int width = 0; ///< px on the screen
    report::Align align = report::Align::Left;
};

/// The columns from left to right, also those that a narrow window hides; those without a title and without a word are left out
/// (check boxes, buttons). Each row has as many cells as there are columns; a second line of a cell follows a line feed.
struct ShownTable {
    QString title; ///< the table's accessible name
    QDate day; ///< of a list of another day: that (kShownDayProperty); invalid: of today
    QString filter; ///< what it is narrowed to, in words; the shell fills it in
    QDate until; ///< only rows up to this day go out; invalid: all do
    QString untilWords; ///< of `until`: 期限不晚于2026年9月9日
    QList<ShownColumn> columns;
    QList<QStringList> rows;
    sheet::OutputTable sheet; ///< the same with the models' own values (sheet_values.h)
    QStringList people; ///< whom its cells name: Cell::peopleIn, or beside their circle
};
/// Also the rows that the model has not fetched yet.
[[nodiscard]] ShownTable shownTable(QTableView& view);
/// These alone, in this order; each is a row of the model.
[[nodiscard]] ShownTable shownRows(const QTableView& view, const QList<int>& rows);

/// `branch` stands over the title, the day (the table's, else `day`) and the filter under it, day and number of rows below; a wide one
/// lies on its side.
[[nodiscard]] report::Document shownDocument(const ShownTable& table, const QString& branch, QDate day);

} // namespace branchbook::ui
