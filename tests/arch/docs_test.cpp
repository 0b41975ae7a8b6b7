// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/ says of the tree is there: files by name, links, and no table with two rows of one name.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& path)
{
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<std::string> captures(const std::string& text, const char* pattern)
{
    const std::regex wanted(pattern);
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), wanted); at != std::sregex_iterator(); ++at)
        found.push_back((*at)[1]);
    return found;
}

/// `src/ui/kit` and the like, without `src/<module>/` or a pattern.
std::vector<std::string> pathsIn(const std::string& text)
{
    return captures(text, "`((?:src|include|tests|resources|docs|\\.ci)/[A-Za-z0-9_./-]+)`");
}

std::vector<std::string> linksIn(const std::string& text)
{
    return captures(text, "\\]\\(([A-Za-z0-9_./-]+)[)#]");
}

/// First cells that a table has twice.
std::vector<std::string> doubledRows(const std::string& text)
{
    std::istringstream lines(text);
    std::set<std::string> seen;
    std::vector<std::string> twice;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() != '|') {
            seen.clear();
            continue;
        }
        const auto cell = line.substr(1, line.find('|', 1) - 1);
        if (!seen.insert(cell).second)
            twice.push_back(cell);
    }
    return twice;
}

} // namespace

TEST_CASE("docs name files that exist, and no table has a row twice", "[arch][docs]")
{
    const fs::path top = BRANCHBOOK_TOP;
    int read = 0;
    for (const auto& entry : fs::recursive_directory_iterator(top / "docs")) {
        if (entry.path().extension() != ".md")
            continue;
        ++read;
        const auto text = textOf(entry.path());
        INFO(entry.path().string());
        for (const auto& path : pathsIn(text)) {
            INFO(path);
            CHECK(fs::exists(top / path));
        }
        for (const auto& link : linksIn(text)) {
            INFO(link);
            CHECK(fs::exists(entry.path().parent_path() / link));
        }
        for (const auto& row : doubledRows(text)) {
            INFO(row);
            CHECK(false);
        }
    }
    CHECK(read > 20);
    for (const char* recipe : {"rule.md", "record_kind.md", "area.md", "report_section.md"})
        CHECK(pathsIn(textOf(top / "docs/how-to" / recipe)).size() >= 5);
}

TEST_CASE("a missing file, a dead link and a doubled row in docs are noticed", "[arch][docs]")
{
    CHECK(pathsIn("look at `src/ui/kit` and `src/<module>/x`") == std::vector<std::string>{"src/ui/kit"});
    CHECK(linksIn("[a](b/c.md) [d](e.md#f) [g](https://example.org)") == std::vector<std::string>{"b/c.md", "e.md"});
    CHECK(doubledRows("| a | 1 |\n|---|---|\n| b | 2 |\n| a | 3 |\n\n| a | 4 |\n") == std::vector<std::string>{" a "});
}
