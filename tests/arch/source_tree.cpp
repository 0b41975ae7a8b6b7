// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/source_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace fs = std::filesystem;

namespace arch {

namespace {

constexpr std::array kFolders = {"include", "src", "tests", "ui", "resources", "docs", ".ci"};
constexpr std::array kTopFiles = {"CMakeLists.txt", "README.md", ".clang-format", ".clang-tidy"};
constexpr std::array kBinaryEndings = {".png", ".xlsx", ".xls", ".ods", ".pdf", ".bbk",
                                       ".qm",  ".docx", ".zip", ".ico", ".gz"};

std::string textOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool isText(const fs::path& path)
{
    const auto ending = path.extension().string();
    return std::find(kBinaryEndings.begin(), kBinaryEndings.end(), ending) == kBinaryEndings.end();
}

std::vector<SourceFile> readAll()
{
    std::vector<SourceFile> files;
    const fs::path base(top());
    const auto take = [&](const fs::path& path) {
        files.push_back({fs::relative(path, base).generic_string(), textOf(path)});
    };
    for (const auto* name : kTopFiles)
        if (fs::exists(base / name))
            take(base / name);
    for (const auto* folder : kFolders) {
        if (!fs::exists(base / folder))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(base / folder))
            if (entry.is_regular_file() && isText(entry.path())
                && entry.path().generic_string().find("/tests/fixtures/") == std::string::npos)
                take(entry.path());
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

bool isIdentifier(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where a literal or comment that starts at `at` ends (one past); `at` itself where none starts.
std::size_t endOfOpaque(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    const auto past = [&](std::size_t found, std::size_t length) {
        return found == std::string_view::npos ? text.size() : found + length;
    };
    if (rest.starts_with("//"))
        return past(text.find('\n', at), 0);
    if (rest.starts_with("/*"))
        return past(text.find("*/", at + 2), 2);
    if (rest.starts_with("R\"")) {
        const auto open = text.find('(', at);
        if (open == std::string_view::npos)
            return text.size();
        const auto close = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
        return past(text.find(close, open), close.size());
    }
    const char quote = rest.front();
    if (quote != '"' && (quote != '\'' || (at > 0 && isIdentifier(text[at - 1]) && text[at - 1] != 'u')))
        return at;
    for (auto i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

} // namespace

std::string top()
{
    return BRANCHBOOK_TOP;
}

const std::vector<SourceFile>& repository()
{
    static const auto files = readAll();
    return files;
}

std::string SourceFile::module() const
{
    for (const std::string_view root : {"include/branchbook/", "src/"}) {
        if (!under(root))
            continue;
        const auto rest = std::string_view(path).substr(root.size());
        const auto slash = rest.find('/');
        return slash == std::string_view::npos ? std::string() : std::string(rest.substr(0, slash));
    }
    return {};
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::istringstream in{std::string(text)};
    return {std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()};
}

std::string codeOnly(std::string_view text)
{
    std::string code(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = endOfOpaque(text, at);
        for (auto i = at; i < end; ++i)
            if (code[i] != '\n')
                code[i] = ' ';
        at = std::max(end, at + 1);
    }
    return code;
}

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isIdentifier(line[at - 1])) && (end == line.size() || !isIdentifier(line[end])))
            return true;
    }
    return false;
}

std::string place(const SourceFile& file, std::size_t lineIndex)
{
    return file.path + ":" + std::to_string(lineIndex + 1) + ": ";
}

std::string listed(const Problems& problems)
{
    std::string text;
    for (const auto& problem : problems)
        text += "\n  " + problem;
    return text;
}

} // namespace arch
