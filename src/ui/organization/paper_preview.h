// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of the committee over the window: the very PDF, from which it is printed or saved.
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/report/typesetter.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

/// Open already; the caller may add a button. `fileName` without its ending.
Dialog* showPdf(QWidget& host, const QString& title, const Result<report::RenderedPdf>& rendered,
                const QString& fileName);
/// It is saved as Word too.
Dialog* showPaper(QWidget& host, const report::Document& document, const QString& fileName);

} // namespace branchbook::ui
