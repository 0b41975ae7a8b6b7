// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter of 三化 leaves the program, on paper or as a table, and points come in from one.
#pragma once

#include "branchbook/organization/merit.h"

class QWidget;

namespace branchbook::ui {

class Desk;

/// Over the window: everybody's quarter for the committee.
void printMerit(QWidget& host, const Desk& desk, const organization::MeritQuarter& quarter);
/// What one person is told.
void printMeritOf(QWidget& host, const Desk& desk, const organization::MeritQuarter& quarter,
                  const organization::MeritPerson& person);
/// Asks where to, .xlsx or .csv.
void exportMerit(QWidget& host, Desk& desk, const organization::MeritQuarter& quarter);
/// Asks which file; what is in it is shown before it is entered.
void importMerit(QWidget& host, Desk& desk, Quarter quarter);
/// Of rows that do not say their month: the last of the quarter that has begun.
[[nodiscard]] Month meritImportMonth(Quarter quarter, QDate today);

} // namespace branchbook::ui
