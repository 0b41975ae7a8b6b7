// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// .ods, as LibreOffice and WPS write it.
#pragma once

#include "sheet/zip_package.h"

namespace branchbook::sheet {

/// Does the package hold an OpenDocument file, whatever its kind?
[[nodiscard]] bool looksLikeOpenDocument(const ZipPackage& package);
[[nodiscard]] Result<std::unique_ptr<Workbook>> openOds(ZipPackage package, const Limits& limits);

} // namespace branchbook::sheet
