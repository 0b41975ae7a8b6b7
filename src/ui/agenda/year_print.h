// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year on one page: as the branch would pin it to the wall.
#pragma once

#include "branchbook/agenda/year_matrix.h"
#include "branchbook/report/document.h"

#include <QDate>

class QWidget;

namespace branchbook::ui {

class Desk;

[[nodiscard]] report::Document yearDocument(const agenda::YearMatrix& matrix, const QString& branch, QDate today);
/// Typeset, then to the printer that the user chooses.
void printYear(Desk& desk, const agenda::YearMatrix& matrix, QWidget* parent);

/// The same page as a PDF whose text can be searched and copied; a printer gets its picture.
void saveYear(Desk& desk, const agenda::YearMatrix& matrix, const QString& path);

} // namespace branchbook::ui
