// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a spreadsheet of questions or scores, and telling row by row what is wrong in it.
#pragma once

#include "branchbook/roster/exam_sheet.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

void askForSheet(QWidget& parent, const QString& title, const std::function<void(const QString& path)>& take);
/// `text`: what became of the sheet. The first hundred are listed.
void showSheetFaults(QWidget& host, const QString& title, const QString& text, const QList<roster::SheetFault>& faults);

} // namespace branchbook::ui
