// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The body of Catch2.
#include "support/catch_session.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace branchbook::test {

int runCases(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace branchbook::test
