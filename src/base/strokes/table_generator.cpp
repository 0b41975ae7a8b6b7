// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tool of the build: reads the dictionary of rime-stroke and writes strokes and order of the Han characters as a C++
// source. `branchbook_stroke_table stroke.dict.yaml OUT.cpp`
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kLastHan = 0x9FFF;

/// 横竖撇点折, as the dictionary writes them and as the national order of characters compares them.
constexpr std::string_view kStrokes = "hspnz";

/// The one character that a text of UTF-8 in three bytes holds; 0 where it holds anything else.
char32_t threeByteCharacter(const std::string& text)
{
    if (text.size() != 3 || (static_cast<unsigned char>(text[0]) & 0xF0U) != 0xE0U)
        return 0;
    const auto part = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    return ((part(0) & 0x0FU) << 12U) | ((part(1) & 0x3FU) << 6U) | (part(2) & 0x3FU);
}

/// Characters with the forms of Taiwan and of the mainland have a line for each, the latter last (陆 8, then 7).
std::map<char32_t, std::string> read(std::istream& dictionary)
{
    std::map<char32_t, std::string> sequences;
    std::string line;
    bool body = false;
    while (std::getline(dictionary, line)) {
        if (line == "...") {
            body = true;
            continue;
        }
        const auto tab = line.find('\t');
        if (!body || tab == std::string::npos)
            continue;
        const char32_t character = threeByteCharacter(line.substr(0, tab));
        if (character < kFirstHan || character > kLastHan)
            continue;
        std::string sequence;
        for (const char stroke : line.substr(tab + 1)) {
            const auto place = kStrokes.find(stroke);
            if (place == std::string_view::npos)
                break;
            sequence += static_cast<char>('1' + place);
        }
        if (!sequence.empty())
            sequences[character] = sequence;
    }
    return sequences;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: branchbook_stroke_table stroke.dict.yaml OUT.cpp\n";
        return 2;
    }
    std::ifstream dictionary(argv[1]);
    const auto sequences = read(dictionary);
    constexpr std::size_t kFewest = 20000; // a dictionary that is not what we think it is must not make a table
    if (sequences.size() < kFewest) {
        std::cerr << argv[1] << ": only " << sequences.size() << " characters\n";
        return 1;
    }
    std::vector<std::pair<std::string, char32_t>> ordered;
    for (const auto& [character, sequence] : sequences)
        ordered.emplace_back(sequence, character);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) {
        return left.first.size() != right.first.size() ? left.first.size() < right.first.size()
                                                       : left.first < right.first;
    });
    std::map<char32_t, std::size_t> places;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        places[ordered[i].second] = i;
    std::ofstream out(argv[2]);
    out << "// Made by branchbook_stroke_table.\n#include \"base/strokes/stroke_table.h\"\n\n"
           "namespace branchbook::stroke_table {\n\nnamespace {\nconstexpr Form kForms[] = {\n";
    for (const auto& [character, sequence] : sequences)
        out << '{' << static_cast<std::uint32_t>(character) << ',' << places[character] << ',' << sequence.size()
            << "},\n";
    out << "};\n} // namespace\n\nstd::span<const Form> forms()\n{\n    return kForms;\n}\n\n"
           "} // namespace branchbook::stroke_table\n";
    return out.good() ? 0 : 1;
}
