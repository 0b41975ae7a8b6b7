// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/tree_lint.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace arch {

namespace {

constexpr std::size_t kCppLimit = 400;
constexpr std::size_t kHeaderLimit = 200;
constexpr std::array<std::string_view, 3> kEmptyNames = {"Utils", "Manager", "Helper"};
constexpr std::array<std::string_view, 4> kWallClock = {"currentDate", "currentDateTime", "currentDateTimeUtc",
                                                        "system_clock"};
/// Besides the clock: ids carry their time, and a migration step the moment it was walked.
constexpr std::array<std::string_view, 3> kClockFiles = {"src/base/clock.cpp", "src/base/id.cpp",
                                                         "src/store/migrator.cpp"};
/// The one QObject below ui (docs/architecture.md, Floors).
constexpr std::array<std::string_view, 1> kObjectFiles = {"include/branchbook/book/book.h"};

template <class List, class Item>
bool holds(const List& list, const Item& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

bool isCode(const SourceFile& file)
{
    return file.endsWith(".h") || file.endsWith(".cpp");
}

std::string fileName(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

bool wantsHead(const SourceFile& file)
{
    return isCode(file) || file.endsWith("CMakeLists.txt") || file.endsWith(".cmake") || file.under(".ci/")
        || (file.under("src/") && file.endsWith(".sql"));
}

bool belowWindow(const SourceFile& file)
{
    const auto module = file.module();
    return !module.empty() && module != "ui" && module != "main";
}

struct Excuse {
    std::size_t lines = 0;
    bool used = false;
};

} // namespace

Problems headProblems(const SourceFile& file)
{
    if (!wantsHead(file))
        return {};
    const auto head = std::string_view(file.text).substr(0, 300);
    if (head.find("SPDX-FileCopyrightText: The Branchbook authors") == std::string_view::npos
        || head.find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string_view::npos)
        return {file.path + ": the two SPDX lines are missing"};
    if (!file.under("include/"))
        return {};
    const auto lines = linesOf(file.text);
    if (lines.size() < 3 || !lines[2].starts_with("// "))
        return {file.path + ": a sentence of purpose is missing after the SPDX lines"};
    return {};
}

Problems sizeProblems(std::string_view sizes, const std::vector<SourceFile>& files)
{
    std::map<std::string, Excuse> excuses;
    for (const auto& line : linesOf(sizes)) {
        const auto words = wordsOf(line);
        if (words.size() >= 3 && !words[0].starts_with("#"))
            excuses[words[0]].lines = std::stoul(words[1]);
    }
    Problems problems;
    for (const auto& file : files) {
        const bool cpp = file.endsWith(".cpp") && file.under("src/");
        if (!cpp && !file.endsWith(".h"))
            continue;
        const auto lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
        auto limit = cpp ? kCppLimit : kHeaderLimit;
        if (lines <= limit)
            continue;
        if (const auto excuse = excuses.find(file.path); excuse != excuses.end()) {
            excuse->second.used = true;
            limit = excuse->second.lines;
        }
        if (lines > limit)
            problems.push_back(file.path + ": " + std::to_string(lines) + " lines, limit " + std::to_string(limit));
    }
    for (const auto& [path, excuse] : excuses)
        if (!excuse.used)
            problems.push_back(path + ": no longer needs its line in sizes.txt");
    return problems;
}

Problems twinProblems(const std::vector<SourceFile>& files)
{
    Problems problems;
    std::map<std::pair<std::string, std::string>, std::string> seen;
    for (const auto& file : files) {
        if (!file.endsWith(".h") || file.module().empty())
            continue;
        const auto [first, isNew] = seen.emplace(std::pair(file.module(), fileName(file.path)), file.path);
        if (!isNew)
            problems.push_back(file.path + ": another header of this module has the name, " + first->second);
    }
    return problems;
}

Problems nameProblems(const SourceFile& file)
{
    if (!isCode(file) || file.module().empty())
        return {};
    Problems problems;
    const auto path = fileName(file.path);
    std::string stem("_");
    stem.append(path, 0, path.find('.')).append("_");
    for (const std::string_view word : {"_utils_", "_util_", "_manager_", "_helper_", "_helpers_"})
        if (stem.find(word) != std::string::npos)
            problems.push_back(file.path + ": a file is named after what is in it");
    const auto lines = linesOf(codeOnly(file.text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto words = wordsOf(lines[i]);
        for (std::size_t w = 0; w + 1 < words.size(); ++w) {
            if (words[w] != "class" && words[w] != "struct")
                continue;
            const auto typeName = words[w + 1].substr(0, words[w + 1].find_first_of(":;{<"));
            for (const auto empty : kEmptyNames)
                if (typeName.find(empty) != std::string::npos && !typeName.starts_with("Q"))
                    problems.push_back(place(file, i) + typeName + " says nothing; name what it does");
        }
    }
    return problems;
}

Problems wordProblems(const SourceFile& file)
{
    const auto module = file.module();
    if (!isCode(file) || module.empty())
        return {};
    Problems problems;
    const auto lines = linesOf(codeOnly(file.text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto report = [&](const char* what) { problems.push_back(place(file, i) + what); };
        if (hasWord(line, "throw"))
            report("we throw nothing; return a Result");
        // A bus has no other way to name who listens.
        const bool toBus = file.text.find("QDBusConnection") != std::string::npos;
        if (!toBus && (line.find("SIGNAL(") != std::string::npos || line.find("SLOT(") != std::string::npos))
            report("connect to functions, not to their names");
        if (file.endsWith(".h") && hasWord(line, "using") && hasWord(line, "namespace"))
            report("using namespace in a header");
        if (hasWord(line, "Q_OBJECT") && belowWindow(file) && !holds(kObjectFiles, file.path))
            report("below ui only Book is a QObject");
        if (!belowWindow(file))
            continue;
        if (hasWord(line, "QSettings"))
            report("settings are passed in, not looked up");
        if (!holds(kClockFiles, file.path)
            && std::any_of(kWallClock.begin(), kWallClock.end(), [&](auto word) { return hasWord(line, word); }))
            report("today comes from Clock");
    }
    return problems;
}

Problems machineProblems(const SourceFile& file)
{
    // Spelled in two parts, so that this file does not find itself.
    static const std::array<std::string, 3> kFolders = {std::string("/wo") + "rk/", std::string("/ro") + "ot/",
                                                        std::string("/tmp/") + "wt"};
    Problems problems;
    const auto lines = linesOf(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const auto& folder : kFolders) {
            const auto at = lines[i].find(folder);
            if (at == std::string::npos)
                continue;
            const auto before = at == 0 ? ' ' : lines[i][at - 1];
            if (std::isalnum(static_cast<unsigned char>(before)) == 0
                && std::string_view("._-*}").find(before) == std::string_view::npos)
                problems.push_back(place(file, i) + "a folder of one machine: " + folder);
        }
    return problems;
}

} // namespace arch
