// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook stream inside an OLE container.
#pragma once

#include "sheet/xls/biff_workbook.h"

namespace branchbook::sheet {

/// `file` is the whole file; a bare record stream without container, as some exporters write it, is taken as it is.
[[nodiscard]] std::optional<XlsFailure> findWorkbookStream(Bytes file, std::vector<std::uint8_t>& stream);

} // namespace branchbook::sheet
