// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the window as text: what stands in it now, as a paper and as a sheet.
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/sheet/table_writer.h"

class QTableView;

namespace branchbook::ui {

struct ShownColumn {
    QString title; ///< may be empty
    int width = 0; ///< px on the screen
    report::Align align = report::Align::Left;
};

/// The columns from left to right, also those that a narrow window hides; those without a title and without a word are left out
/// (check boxes, buttons). Each row has as many cells as there are columns; a second line of a cell follows a line feed.
struct ShownTable {
    QString title; ///< the table's accessible name
    QList<ShownColumn> columns;
    QList<QStringList> rows;
};
/// Also the rows that the model has not fetched yet.
[[nodiscard]] ShownTable shownTable(QTableView& view);

/// `branch` stands over the title, `day` and the number of rows below; a wide one lies on its side.
[[nodiscard]] report::Document shownDocument(const ShownTable& table, const QString& branch, QDate day);
[[nodiscard]] sheet::OutputTable shownSheet(const ShownTable& table);

} // namespace branchbook::ui
