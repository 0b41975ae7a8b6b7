// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the pages of a PDF to a printer that the user chooses.
#pragma once

#include <QString>

class QPdfDocument;
class QWidget;

namespace branchbook::ui {

/// Nothing happens where the user leaves the dialog.
void printPages(QPdfDocument& document, const QString& jobName, QWidget* parent);

} // namespace branchbook::ui
