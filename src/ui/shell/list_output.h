// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, shows and saves the list that is in sight: the one way for every page that has none of its own.
#pragma once

#include "branchbook/report/quarter_report.h"
#include "ui/kit/list_host.h"

#include <QDate>
#include <QString>

class QTableView;
class QWidget;

namespace branchbook::ui {

class Desk;

/// The house's table in sight of `host` that has the focus, else the largest; null: there is none.
[[nodiscard]] QTableView* listInSight(QWidget& host);
/// Rows of later than `day` by one of the list's own columns of days stay out; those without a day there stay in.
struct ListUntil {
    QString column; ///< its title in the sheet
    QDate day; ///< invalid: every row
};

/// An empty list is told of instead. Asks first whether names are to be surnames and, where the list has days and is not itself of a
/// day gone by, up to which day; Save then asks for an .xlsx, .csv, .pdf or .docx.
void putOutList(Desk& desk, QTableView& table, ListOutput how);
/// By the ending of `path`. Errors: those of the writers.
void saveList(Desk& desk, QTableView& table, const QString& path, report::NameStyle names = report::NameStyle::Full,
              const ListUntil& until = {});
/// False: no list is in sight.
[[nodiscard]] bool putOutListInSight(Desk& desk, QWidget& host, ListOutput how);

} // namespace branchbook::ui
