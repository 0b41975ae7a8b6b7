// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The body of Catch2.
#include "support/catch_session.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace branchbook::test {

namespace {

std::string& caseName()
{
    static std::string name;
    return name;
}

struct CaseNames : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo& info) override
    {
        TestEventListenerBase::testCaseStarting(info);
        caseName() = info.name;
    }
};

CATCH_REGISTER_LISTENER(CaseNames)

} // namespace

std::string runningCase()
{
    return caseName();
}

int runCases(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace branchbook::test
