// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open questions of an import, asked on the terminal one after the other.
#pragma once

#include "branchbook/roster/plan.h"

#include <iosfwd>

namespace branchbook::cli {

/// One answer to every open question that `asked` does not answer yet; first those about cells: who is meant is asked
/// after a new plan has been made of the answers, with the old and the new value of every cell that differs. Only the number of an option is an answer:
/// anything else is asked again. Error: cancelled at the end of input, so that nothing is written.
[[nodiscard]] Result<std::vector<roster::Decision>> askQuestions(const roster::ImportPlan& plan,
                                                                 const std::vector<roster::Decision>& asked,
                                                                 std::istream& in, std::ostream& out);

} // namespace branchbook::cli
