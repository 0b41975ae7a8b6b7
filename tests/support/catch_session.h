// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 itself is compiled once, in catch_session.cpp, for the two runners.
#pragma once

#include <string>

namespace branchbook::test {

/// Runs the cases that the arguments select; the number of failed ones.
int runCases(int argc, char** argv);
/// The name of the case that runs or ran last.
[[nodiscard]] std::string runningCase();

} // namespace branchbook::test
