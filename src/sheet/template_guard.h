// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a template of Word or Excel may not carry: it is copied into every paper that is filled from it.
#pragma once

#include "sheet/zip_package.h"

namespace branchbook::sheet {

/// By the members' names, the content types and what the document itself leads to, under whatever names. Errors (Invalid): template.macros;
/// template.leads_out for a member that would lie outside when unpacked; those of parseXml().
[[nodiscard]] Result<> checkTemplateParts(const ZipPackage& package, const Limits& limits);

} // namespace branchbook::sheet
