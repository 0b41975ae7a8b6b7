// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/fixtures/hostile that claims to be an exchange package; signed as its owner would, where the fault lies deeper.
#include "branchbook/exchange/package.h"
#include "support/hostile_files.h"

using namespace branchbook;
using namespace branchbook::exchange;

TEST_CASE("every hostile package is refused with the sentence it was made for", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("package"))) {
        const auto package = openPackage(file.path);
        checkAnswer(file, package ? std::nullopt : std::optional(package.error()));
        if (package) {
            CHECK(package->head.branch == u"第一党支部");
            CHECK(package->figures.size() == 1);
        }
    }
}
