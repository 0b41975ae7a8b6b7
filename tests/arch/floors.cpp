// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/floors.h"

#include <filesystem>

namespace arch {

namespace {

/// One include of one file: `"a/b.h"` or `<a/b.h>`.
struct Include {
    std::string target; ///< without its quotes or brackets
    bool bracketed = false;
};

Include includeOf(std::string_view line)
{
    const auto text = trimmed(line);
    if (!text.starts_with("#"))
        return {};
    const auto directive = trimmed(text.substr(1));
    if (!directive.starts_with("include"))
        return {};
    const auto rest = trimmed(directive.substr(7));
    if (rest.empty() || (rest.front() != '"' && rest.front() != '<'))
        return {};
    const auto end = rest.find(rest.front() == '"' ? '"' : '>', 1);
    if (end == std::string_view::npos)
        return {};
    return {std::string(rest.substr(1, end - 1)), rest.front() == '<'};
}

bool allowed(const std::set<std::string>& modules, const std::string& module)
{
    return modules.count("*") > 0 || modules.count(module) > 0;
}

/// <vector>, <cstdint>: letters only, no dot, no slash.
bool isStandard(const std::string& header)
{
    return header.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos;
}

std::string bracketedProblem(const Floors& floors, const std::string& module, const std::string& header)
{
    if (header.starts_with("branchbook/"))
        return "our own headers stand in quotes: <" + header + ">";
    if (isStandard(header))
        return {};
    const auto qt = qtModuleOf(header);
    if (qt == "QtCore")
        return {};
    const auto spelled = "<" + (qt.empty() ? header : qt) + ">";
    for (const auto& [start, modules] : floors.libraries)
        if (spelled.starts_with(start) && (qt.empty() || start == "<" + qt))
            return allowed(modules, module) ? std::string() : module + " may not use <" + header + "> (" + start + ")";
    return "<" + header + "> is of no library that floors.txt names";
}

std::string quotedProblem(const Floors& floors, const SourceFile& file, const std::string& target)
{
    const auto module = file.module();
    const std::string ours = "branchbook/";
    if (target.starts_with(ours)) {
        const auto slash = target.find('/', ours.size());
        const auto other = target.substr(ours.size(), slash - ours.size());
        const auto floor = floors.modules.find(module);
        if (other == module || floor == floors.modules.end() || floor->second.count(other) > 0)
            return {};
        return module + " may not include " + other + " (" + target + ")";
    }
    if (file.under("include/"))
        return "a public header includes only public ones: " + target;
    const auto slash = target.find('/');
    if (slash == std::string::npos || target.starts_with("../"))
        return target.starts_with("../") ? "no way up in an include: " + target : std::string();
    const auto other = target.substr(0, slash);
    if (other != module && floors.modules.count(other) > 0)
        return "a private header of " + other + ": " + target;
    return {};
}

} // namespace

Floors Floors::parse(std::string_view text)
{
    Floors floors;
    for (const auto& line : linesOf(text)) {
        const auto entry = trimmed(line);
        const auto colon = entry.find(':');
        if (entry.empty() || entry.front() == '#' || colon == std::string_view::npos)
            continue;
        const auto words = wordsOf(entry.substr(colon + 1));
        const std::set<std::string> modules(words.begin(), words.end());
        if (entry.front() == '<')
            floors.libraries.emplace_back(std::string(entry.substr(0, colon)), modules);
        else
            floors.modules.emplace(std::string(entry.substr(0, colon)), modules);
    }
    return floors;
}

std::string qtModuleOf(const std::string& header)
{
    static const std::string root = BRANCHBOOK_QT_INCLUDES;
    if (header.starts_with("Qt") && header.find('/') != std::string::npos)
        return header.substr(0, header.find('/'));
    if (!header.starts_with("Q") && !header.starts_with("q"))
        return {};
    static std::map<std::string, std::string> known;
    if (const auto found = known.find(header); found != known.end())
        return found->second;
    std::string result = "an unknown module of Qt";
    for (const char* module :
         {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtSvg", "QtPdf", "QtPdfWidgets", "QtPrintSupport", "QtSvgWidgets",
          "QtConcurrent", "QtTest", "QtNetwork", "QtXml", "QtDBus"})
        if (std::filesystem::exists(root + "/" + module + "/" + header)) {
            result = module;
            break;
        }
    known.emplace(header, result);
    return result;
}

Problems includeProblems(const Floors& floors, const std::vector<SourceFile>& files)
{
    Problems problems;
    for (const auto& file : files) {
        const auto module = file.module();
        if (module.empty() || !(file.endsWith(".h") || file.endsWith(".cpp")))
            continue;
        if (floors.modules.count(module) == 0) {
            problems.push_back(file.path + ": module " + module + " has no line in tests/arch/floors.txt");
            continue;
        }
        const auto lines = linesOf(file.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto include = includeOf(lines[i]);
            if (include.target.empty())
                continue;
            const auto problem = include.bracketed ? bracketedProblem(floors, module, include.target)
                                                   : quotedProblem(floors, file, include.target);
            if (!problem.empty())
                problems.push_back(place(file, i) + problem);
        }
    }
    return problems;
}

} // namespace arch
