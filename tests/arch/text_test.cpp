// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/text_lint.h"

#include <catch2/catch.hpp>

using namespace arch;

TEST_CASE("every error code has its sentence")
{
    const auto problems = errorTextProblems(repository());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("the check of sentences sees planted faults")
{
    const SourceFile table{"src/base/error_texts/a_texts.cpp",
                           "{\"a.known\",\n QT_TRANSLATE_NOOP(\"Errors\", \"x\")},"};
    const SourceFile twice{"src/base/error_texts/b_texts.cpp", "{\"a.known\", \"y\"}"};
    CHECK(errorTextProblems({table, {"src/a/a.cpp", "fail(ErrorKind::Io,\n    QStringLiteral(\"a.new\"))"}}).size()
          == 1);
    CHECK(errorTextProblems({table, {"src/a/a.cpp", "Error{ErrorKind::Io, QStringLiteral(\"a.known\")}"}}).empty());
    CHECK(errorTextProblems({table, twice}).size() == 1);
}
