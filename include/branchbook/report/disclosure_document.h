// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A notice of 党务公开 as a paper for the board.
#pragma once

#include "branchbook/integrity/disclosure.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// `branch`: its name, which signs.
[[nodiscard]] Document disclosureDocument(const QString& branch, const integrity::Notice& notice);

} // namespace branchbook::report
