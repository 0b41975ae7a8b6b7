// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the pages of a PDF to a printer that the user chooses.
#pragma once

#include <QString>

class QPdfDocument;
class QWidget;

namespace branchbook::ui {

enum class Printing { Left, Sent };
/// The sheet lies as the pages do. Left: the user left the dialog, and nothing happened.
Printing printPages(QPdfDocument& document, const QString& jobName, QWidget* parent);

} // namespace branchbook::ui
