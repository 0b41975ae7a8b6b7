// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the manual and of the README: each is there, is shown with its words, and is made by a picture test; none is left over, and
// those that ship stay small.
#include "arch/source_tree.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFewestWords = 8; ///< bytes: more than a word, for those who do not see a picture
constexpr std::uintmax_t kManualBytes = 220'000; ///< of all pictures together: the package has 8 MB
constexpr std::size_t kPngHead = 26; ///< bytes up to the kind of colours
constexpr std::size_t kWidthAt = 16;
constexpr unsigned kManualWidth = 680;

struct TableLine {
    std::string file, taken, part, binary, testCase;
};

struct Image {
    std::string words, target;
};

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

std::vector<TableLine> readTable(const std::string& text)
{
    std::vector<TableLine> table;
    for (const auto& line : arch::linesOf(text)) {
        static const std::regex wanted("^(docs/[^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+)$");
        if (std::smatch found; std::regex_match(line, found, wanted))
            table.push_back({found[1], found[2], found[3], found[4], found[5]});
    }
    return table;
}

std::vector<Image> imagesIn(const std::string& markdown)
{
    static const std::regex wanted("!\\[([^\\]]*)\\]\\(([^)]*)\\)");
    std::vector<Image> images;
    for (auto at = std::sregex_iterator(markdown.begin(), markdown.end(), wanted); at != std::sregex_iterator(); ++at)
        images.push_back({(*at)[1], (*at)[2]});
    return images;
}

/// Which pictures the Markdown below `folder` (or that file) shows, from the top of the sources, and how often.
std::map<std::string, int> shownIn(const fs::path& top, const fs::path& folder)
{
    std::map<std::string, int> shown;
    const auto take = [&](const fs::path& file) {
        for (const auto& image : imagesIn(bytesOf(file))) {
            INFO(file.string() << ": " << image.target);
            CHECK(image.words.size() >= kFewestWords);
            const auto path = (file.parent_path() / image.target).lexically_normal();
            CHECK(fs::exists(path));
            ++shown[path.lexically_relative(top).generic_string()];
        }
    };
    if (fs::is_regular_file(folder)) {
        take(folder);
        return shown;
    }
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".md")
            take(entry.path());
    }
    return shown;
}

std::set<std::string> namesOf(const std::map<std::string, int>& shown)
{
    std::set<std::string> names;
    for (const auto& [name, count] : shown)
        names.insert(name);
    return names;
}

std::set<std::string> filesIn(const fs::path& top, const fs::path& folder)
{
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator(top / folder))
        files.insert((folder / entry.path().filename()).generic_string());
    return files;
}

std::set<std::string> tableBelow(const std::vector<TableLine>& table, const std::string& folder)
{
    std::set<std::string> files;
    for (const auto& line : table) {
        if (line.file.starts_with(folder))
            files.insert(line.file);
    }
    return files;
}

const std::string& testsOfWindow()
{
    static const std::string all = [] {
        std::string text;
        for (const auto& file : arch::repository()) {
            if (file.under("tests/ui/") && file.endsWith(".cpp"))
                text += file.text;
        }
        return text;
    }();
    return all;
}

} // namespace

TEST_CASE("pictures of the manual and the README are there, are shown, and are made by a picture test", "[arch][docs]")
{
    const fs::path top = arch::top();
    const auto table = readTable(bytesOf(top / "tests/ui/shown_pictures.txt"));
    REQUIRE(table.size() >= 25);
    const auto manual = shownIn(top, top / "docs/manual");
    const auto readme = shownIn(top, top / "README.md");
    CHECK(namesOf(manual) == filesIn(top, "docs/manual/pictures"));
    CHECK(namesOf(manual) == tableBelow(table, "docs/manual/pictures/"));
    CHECK(namesOf(readme) == filesIn(top, "docs/pictures"));
    CHECK(namesOf(readme) == tableBelow(table, "docs/pictures/"));
    CHECK(namesOf(manual).size() >= 12);
    for (const auto& [file, count] : manual) {
        INFO(file);
        CHECK(count == 1); // the same twice is read twice
    }
    for (const auto& line : table) {
        INFO(line.file << " by " << line.testCase);
        CHECK(testsOfWindow().find("TEST_CASE(\"" + line.testCase + "\"") != std::string::npos);
        CHECK(fs::path(line.file).extension() == ".png");
    }
}

TEST_CASE("the pictures that ship are small and have few colours", "[arch][docs]")
{
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(arch::top()) / "docs/manual/pictures")) {
        INFO(entry.path().string());
        bytes += entry.file_size();
        const auto picture = bytesOf(entry.path());
        REQUIRE(picture.size() > kPngHead);
        CHECK(picture.compare(1, 3, "PNG") == 0);
        unsigned width = 0;
        for (std::size_t i = 0; i < 4; ++i)
            width = width * 256 + static_cast<unsigned char>(picture[kWidthAt + i]);
        CHECK(width <= kManualWidth);
        CHECK(picture.substr(kPngHead - 2, 2) == "\x04\x03"); // four bits a pixel, colours of a table
    }
    CHECK(bytes > 0);
    CHECK(bytes <= kManualBytes);
}

TEST_CASE("a picture without words and a line of the table that is none are noticed", "[arch][docs]")
{
    const auto images = imagesIn("a ![](../pictures/a.png) [b](c.md) ![two words](d.png)");
    REQUIRE(images.size() == 2);
    CHECK(images[0].words.empty());
    CHECK(images[1].target == "d.png");
    CHECK(readTable("# docs/a.png | a | - | ui | b\ndocs/a.png | a | - | ui | b, c\ndocs/b.png | a | ui | b").size()
          == 1);
}
