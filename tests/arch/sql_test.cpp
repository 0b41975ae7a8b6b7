// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/sql_lint.h"

#include <catch2/catch.hpp>

using namespace arch;

namespace {

std::size_t problemsOf(const std::string& sql)
{
    return sqlProblems({"src/x/x.sql", sql}).size();
}

std::string frozenSteps()
{
    for (const auto& file : repository())
        if (file.path == "tests/arch/frozen_steps.txt")
            return file.text;
    return {};
}

} // namespace

TEST_CASE("the SQL keeps to the common subset")
{
    Problems problems;
    for (const auto& file : repository())
        if (file.under("src/") && file.endsWith(".sql"))
            for (auto& problem : sqlProblems(file))
                problems.push_back(std::move(problem));
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("migration steps are numbered and released ones frozen")
{
    auto problems = numberingProblems(repository());
    for (auto& problem : frozenProblems(frozenSteps(), repository()))
        problems.push_back(std::move(problem));
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("the SQL lint sees planted faults")
{
    CHECK(problemsOf("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)") == 1);
    CHECK(problemsOf("CREATE TABLE t (\n  id TEXT PRIMARY KEY,\n  d DATE NOT NULL CHECK (d IN ('a', 'b')),\n  n)")
          == 2);
    CHECK(problemsOf("SELECT a::text FROM t") == 1);
    CHECK(problemsOf("SELECT * FROM t WHERE a ilike 'x'") == 1);
    CHECK(problemsOf("SELECT strftime('%Y', d) FROM t") == 1);
    CHECK(problemsOf("SELECT date(d) FROM t") == 1);
    CHECK(problemsOf("SELECT json_extract(a, 'b') FROM t") == 1);
    CHECK(problemsOf("UPDATE t SET a = true") == 1);
    CHECK(problemsOf("SELECT \"a\" FROM t") == 1);
    CHECK(problemsOf("INSERT OR REPLACE INTO t VALUES (?)") == 3);
    CHECK(problemsOf("CREATE TABLE t (id TEXT PRIMARY KEY, b BLOB) WITHOUT ROWID") == 4);
}

TEST_CASE("the SQL lint lets through what is right")
{
    CHECK(problemsOf("CREATE TABLE t (id TEXT PRIMARY KEY, n BIGINT CHECK (n IN (0, 1)), b {blob},\n"
                     " UNIQUE (id, n), PRIMARY KEY (id)) {without_rowid};")
          == 0);
    CHECK(
        problemsOf("-- it's true: don't use \"date()\"\nSELECT 'ILIKE', count(*), updated_at FROM t WHERE a = :true_a")
        == 0);
    CHECK(sqlProblems({"src/book/search.sqlite.sql", "SELECT x FROM t WHERE t MATCH :q"}).empty());
}

TEST_CASE("gaps and changes in the road of steps are seen")
{
    const std::string folder = "src/store/migrations/";
    CHECK(numberingProblems({{folder + "0001_base.sql", ""}, {folder + "0003_more.sql", ""}}).size() == 1);
    CHECK(numberingProblems({{folder + "one.sql", ""}}).size() == 1);
    CHECK(numberingProblems({{folder + "0001_base.sql", ""}, {folder + "0002_more.sql", ""}}).empty());
    // printf abc | sha256sum
    const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.sql\n";
    CHECK(frozenProblems(abc, {{"a.sql", "abc"}}).empty());
    CHECK(frozenProblems(abc, {{"a.sql", "abd"}}).size() == 1);
    CHECK(frozenProblems(abc, {}).size() == 1);
}
