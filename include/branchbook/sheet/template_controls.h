// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that run code, in a file that is about to become a template. A template that a book has already is filled all the same: it was
// there before anybody asked.
#pragma once

#include "branchbook/sheet/workbook.h"

#include <QByteArray>

namespace branchbook::sheet {

/// Of a .docx or .xlsx. Errors: template.controls (Invalid: ActiveX); those of Workbook::open for a package.
[[nodiscard]] Result<> checkNoControls(const QByteArray& bytes, const QString& fileName, const Limits& limits = {});

} // namespace branchbook::sheet
