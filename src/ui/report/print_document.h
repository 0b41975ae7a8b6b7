// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets a document and sends it to the printer that the user chooses.
#pragma once

#include "branchbook/report/document.h"

class QWidget;

namespace branchbook::ui {

class Desk;

/// `title` names the job and stands in what is said afterwards.
void printDocument(Desk& desk, const report::Document& document, const QString& title, QWidget* parent);

} // namespace branchbook::ui
