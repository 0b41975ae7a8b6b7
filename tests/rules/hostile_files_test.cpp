// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/fixtures/hostile that claims to be a user's rule file: refused, and the built-in rules hold.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/rule_base.h"
#include "support/hostile_files.h"

using namespace branchbook;
using namespace branchbook::rules;

TEST_CASE("every hostile rule file is refused with the sentence it was made for, and changes nothing", "[hostile]")
{
    const auto builtIn = Catalogue::builtIn();
    REQUIRE(builtIn);
    for (const HostileFile& file : hostileFiles(QStringLiteral("rules"))) {
        const LocalCatalogue local = withFiles(*builtIn, {{file.name, file.bytes}});
        checkAnswer(file, local.errors.isEmpty() ? std::nullopt : std::optional(local.errors.first()));
        CHECK((local.catalogue.rules() == builtIn->rules()) == !file.code.isEmpty());
    }
}
