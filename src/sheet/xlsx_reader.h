// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// .xlsx and .xlsm (macros are never looked at), transitional and strict.
#pragma once

#include "sheet/zip_package.h"

namespace branchbook::sheet {

[[nodiscard]] Result<std::unique_ptr<Workbook>> openXlsx(ZipPackage package, const Limits& limits);

} // namespace branchbook::sheet
