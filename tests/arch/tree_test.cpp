// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/tree_lint.h"

#include <catch2/catch.hpp>

using namespace arch;

namespace {

template <class Check>
Problems overAll(Check check)
{
    Problems problems;
    for (const auto& file : repository())
        for (auto& problem : check(file))
            problems.push_back(std::move(problem));
    return problems;
}

std::string sizes()
{
    for (const auto& file : repository())
        if (file.path == "tests/arch/sizes.txt")
            return file.text;
    return {};
}

SourceFile ofLines(const std::string& path, std::size_t lines)
{
    return {path, std::string(lines, '\n')};
}

const std::string kHead =
    "// SPDX-FileCopyrightText: The Branchbook authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

TEST_CASE("every file has its head")
{
    const auto problems = overAll(headProblems);
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("no file outgrows its room unexcused")
{
    const auto problems = sizeProblems(sizes(), repository());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("no two headers of a module share a name")
{
    const auto problems = twinProblems(repository());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("names say something")
{
    const auto problems = overAll(nameProblems);
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("words that have no place stay out")
{
    const auto problems = overAll(wordProblems);
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("nothing names the machine it was written on")
{
    const auto problems = overAll(machineProblems);
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("the checks of heads, sizes and twins see planted faults")
{
    CHECK(headProblems({"src/a/b.cpp", "int x;\n"}).size() == 1);
    CHECK(headProblems({"include/branchbook/a/b.h", kHead + "#pragma once\n"}).size() == 1);
    CHECK(headProblems({"include/branchbook/a/b.h", kHead + "// What it is for.\n#pragma once\n"}).empty());
    CHECK(sizeProblems("", {ofLines("src/a/b.cpp", 401), ofLines("src/a/b.h", 201)}).size() == 2);
    CHECK(sizeProblems("", {ofLines("src/a/b.cpp", 400), ofLines("src/a/b.h", 200)}).empty());
    CHECK(sizeProblems("src/a/b.cpp 450 one table\n", {ofLines("src/a/b.cpp", 450)}).empty());
    CHECK(sizeProblems("src/a/b.cpp 450 one table\n", {ofLines("src/a/b.cpp", 451)}).size() == 1);
    CHECK(sizeProblems("src/a/b.cpp 450 one table\n", {ofLines("src/a/b.cpp", 40)}).size() == 1);
    CHECK(twinProblems({{"include/branchbook/a/x.h", ""}, {"src/a/x.h", ""}}).size() == 1);
    CHECK(twinProblems({{"include/branchbook/a/x.h", ""}, {"src/b/x.h", ""}}).empty());
}

TEST_CASE("the checks of names and words see planted faults")
{
    CHECK(nameProblems({"src/book/date_utils.cpp", ""}).size() == 1);
    CHECK(nameProblems({"src/book/a.h", "class BookManager;\nstruct ReadHelper {\n"}).size() == 2);
    CHECK(nameProblems({"src/book/a.h", "// class BookManager\nclass Book;\n"}).empty());
    CHECK(wordProblems({"src/book/a.cpp", "throw 1;"}).size() == 1);
    CHECK(wordProblems({"src/book/a.cpp", "QDate::currentDate();"}).size() == 1);
    CHECK(wordProblems({"src/base/clock.cpp", "QDate::currentDate();"}).empty());
    CHECK(wordProblems({"src/book/a.h", "using namespace std;\nQ_OBJECT\n"}).size() == 2);
    CHECK(wordProblems({"src/ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"}).size() == 1);
    CHECK(wordProblems({"src/book/a.cpp", "// throws nothing\nauto s = \"throw SIGNAL(x)\"; // throw"}).empty());
    CHECK(machineProblems({"docs/a.md",
                           "see /wo"
                           "rk/x"})
              .size()
          == 1);
    CHECK(machineProblems({"docs/a.md",
                           "src/wo"
                           "rk/x"})
              .empty());
}
