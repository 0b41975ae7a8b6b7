// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/class_lint.h"

#include <catch2/catch.hpp>

using namespace arch;

namespace {

std::size_t twins(const std::string& first, const std::string& second)
{
    return classTwinProblems({{"src/ui/a.h", first}, {"src/ui/b.cpp", second}}).size();
}

std::string in(const std::string& space, const std::string& code)
{
    return "namespace " + space + " {\n" + code + "\n}\n";
}

} // namespace

TEST_CASE("no namespace has two classes of one name")
{
    const auto problems = classTwinProblems(repository());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("the class lint sees planted twins")
{
    const auto tile = in("a::b", "class Tile final : public Base\n{\n    int x = 0;\n};");
    CHECK(twins(tile, tile) == 1);
    CHECK(twins(tile, in("a::b", "struct Tile { };")) == 1);
    CHECK(twins(in("a", "struct Line { };"), in("a", "class [[nodiscard]] Row { };\n#if 1\nstruct Line { };\n#endif"))
          == 1);
    CHECK(twins(in("a", "template<class T> class Box { };"), in("a", "template<typename T> struct Box { };")) == 1);
}

TEST_CASE("the class lint lets through what is each file's own")
{
    const auto tile = in("a", "class Tile { };");
    CHECK(twins(tile, in("b", "class Tile { };")) == 0);
    CHECK(twins(tile, in("a", "class Tile;\nenum class Kind { Tile };")) == 0);
    CHECK(twins(tile, in("a", "namespace {\nclass Tile { };\n}")) == 0);
    CHECK(twins(tile, in("a", "class Frame { struct Tile { int x; }; };")) == 0);
    CHECK(twins(tile, in("a", "void f() { struct Tile { } t; }\n// class Tile { };")) == 0);
    CHECK(twins(in("a", "template<> struct Box<int> { };"), in("a", "template<> struct Box<long> { };")) == 0);
    CHECK(twins(in("a", "class Program::Parts { };"), in("a", "class Window::Parts { };")) == 0);
}
