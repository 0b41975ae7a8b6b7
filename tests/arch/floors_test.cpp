// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/floors.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace arch;

namespace {

Floors houseFloors()
{
    for (const auto& file : repository())
        if (file.path == "tests/arch/floors.txt")
            return Floors::parse(file.text);
    return {};
}

std::size_t problemsOf(const std::string& path, const std::string& text)
{
    return includeProblems(houseFloors(), {{path, text}}).size();
}

} // namespace

TEST_CASE("every include keeps to its floor")
{
    const auto problems = includeProblems(houseFloors(), repository());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("floors themselves have no way back up")
{
    const auto floors = houseFloors();
    REQUIRE(floors.modules.count("base") == 1);
    for (const auto& [module, others] : floors.modules)
        for (const auto& other : others) {
            INFO(module << " and " << other);
            REQUIRE(floors.modules.count(other) == 1);
            CHECK(floors.modules.at(other).count(module) == 0);
        }
}

TEST_CASE("the floor check sees planted faults")
{
    CHECK(problemsOf("src/base/a.cpp", "#include \"branchbook/book/book.h\"\n") == 1);
    CHECK(problemsOf("src/conduct/a.cpp", "#include \"branchbook/integrity/clue.h\"\n") == 1);
    CHECK(problemsOf("src/ui/a.cpp", "#include \"branchbook/store/session.h\"\n") == 1);
    CHECK(problemsOf("src/cli/a.cpp", "#  include <QWidget>\n") == 1);
    CHECK(problemsOf("src/roster/a.cpp", "#include <QSqlQuery>\n") == 1);
    CHECK(problemsOf("src/book/a.cpp", "#include <sqlite3.h>\n") == 1);
    CHECK(problemsOf("src/report/a.cpp", "#include <QtGui/QImage>\n") == 1);
    CHECK(problemsOf("src/book/a.cpp", "#include \"store/session_state.h\"\n") == 1);
    CHECK(problemsOf("src/book/a.cpp", "#include \"../store/session_state.h\"\n") == 1);
    CHECK(problemsOf("include/branchbook/book/a.h", "#include \"book/private.h\"\n") == 1);
    CHECK(problemsOf("src/book/a.cpp", "#include <boost/any.hpp>\n") == 1);
    CHECK(problemsOf("src/attic/a.cpp", "") == 1);
}

TEST_CASE("the floor check lets through what is right")
{
    CHECK(problemsOf("src/store/a.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n") == 0);
    CHECK(problemsOf("src/ui/shell/a.cpp", "#include \"ui/kit/card.h\"\n#include <QWidget>\n#include \"ui_a.h\"\n")
          == 0);
    CHECK(problemsOf("src/base/a.cpp", "#include <QString>\n#include <qmath.h>\n#include <vector>\n") == 0);
    CHECK(problemsOf("src/book/a.cpp", "// #include <QWidget>\n#include \"branchbook/store/session.h\"\n") == 0);
}
