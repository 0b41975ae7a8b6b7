// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One ballot as an atom that fills its cell of the sheet.
#pragma once

#include "report/atom.h"
#include "report/page_geometry.h"

#include "branchbook/base/result.h"
#include "branchbook/organization/ballot.h"

namespace branchbook::report {

/// Type and rows shrink with the cell. Error: report.ballot_full (Invalid).
[[nodiscard]] Result<Atom> layoutBallot(const organization::Ballot& ballot, double width, double height,
                                        Shaper& shaper);

} // namespace branchbook::report
