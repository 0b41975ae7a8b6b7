// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, shows and saves the list that is in sight: the one way for every page that has none of its own.
#pragma once

#include "branchbook/report/quarter_report.h"
#include "ui/kit/list_host.h"

class QString;
class QTableView;
class QWidget;

namespace branchbook::ui {

class Desk;

/// The house's table in sight of `host` that has the focus, else the largest; null: there is none.
[[nodiscard]] QTableView* listInSight(QWidget& host);
/// An empty list is told of instead. Asks first whether names are to be surnames; Save then asks for an .xlsx, .csv, .pdf or .docx.
void putOutList(Desk& desk, QTableView& table, ListOutput how);
/// By the ending of `path`. Errors: those of the writers.
void saveList(Desk& desk, QTableView& table, const QString& path, report::NameStyle names = report::NameStyle::Full);
/// False: no list is in sight.
[[nodiscard]] bool putOutListInSight(Desk& desk, QWidget& host, ListOutput how);

} // namespace branchbook::ui
