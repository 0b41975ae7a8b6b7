// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// .xls of Excel 97–2003 and WPS (.et), read by the helper process branchbook-xls; what it says is checked here.
#pragma once

#include "branchbook/sheet/workbook.h"

namespace branchbook::sheet {

[[nodiscard]] Result<std::unique_ptr<Workbook>> openXls(const QString& path, const Limits& limits);

} // namespace branchbook::sheet
