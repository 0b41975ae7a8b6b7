// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of the committee over the window: the very PDF, from which it is printed or saved.
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/report/typesetter.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;

/// Open already; the caller may add a button. Saved under the pattern of papers (form::OutputKind::Paper).
Dialog* showPdf(const Desk& desk, QWidget& host, const QString& title, const Result<report::RenderedPdf>& rendered);
/// It is saved as Word too. `title`: what the file is called by its pattern.
Dialog* showPaper(const Desk& desk, QWidget& host, const report::Document& document, const QString& title);
/// The same under a name that was made already, without its ending.
Dialog* showPaper(QWidget& host, const report::Document& document, const QString& fileName);

} // namespace branchbook::ui
