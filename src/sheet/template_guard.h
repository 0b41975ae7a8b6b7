// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a template of Word or Excel may not carry: it is copied into every paper that is filled from it.
#pragma once

#include "sheet/zip_package.h"

namespace branchbook::sheet {

/// By the members' names and the content types, whether anything leads to them or not. Errors (Invalid): template.macros;
/// template.unsafe for a member that would lie outside when unpacked; those of ZipPackage::content().
[[nodiscard]] Result<> checkTemplateParts(const ZipPackage& package);

} // namespace branchbook::sheet
