// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/text_lint.h"

#include <algorithm>
#include <map>

namespace arch {

namespace {

struct Code {
    std::string text;
    std::size_t at = 0;
};

std::size_t lineOf(const std::string& text, std::size_t at)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

std::size_t pastBlanks(const std::string& text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\n", at), text.size());
}

/// Literals that follow `ErrorKind::Something,`.
std::vector<Code> codesUsed(const std::string& text)
{
    static const std::string kind = "ErrorKind::";
    static const std::string literal = "QStringLiteral(\"";
    std::vector<Code> codes;
    for (auto at = text.find(kind); at != std::string::npos; at = text.find(kind, at + 1)) {
        auto next = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", at + kind.size());
        if (next == std::string::npos || text[next] != ',')
            continue;
        next = pastBlanks(text, next + 1);
        if (text.compare(next, literal.size(), literal) != 0)
            continue;
        const auto begin = next + literal.size();
        const auto code = text.substr(begin, text.find('"', begin) - begin);
        if (!code.ends_with('.')) // the beginning of one that is put together
            codes.push_back({code, at});
    }
    return codes;
}

/// The first literal of each `{"code", …}`.
std::vector<Code> codesExplained(const std::string& text)
{
    std::vector<Code> codes;
    for (auto at = text.find("{\""); at != std::string::npos; at = text.find("{\"", at + 1))
        codes.push_back({text.substr(at + 2, text.find('"', at + 2) - at - 2), at});
    return codes;
}

} // namespace

Problems errorTextProblems(const std::vector<SourceFile>& files)
{
    Problems problems;
    std::map<std::string, std::string> explained;
    for (const auto& file : files) {
        if (!file.under("src/base/error_texts/"))
            continue;
        for (const auto& code : codesExplained(file.text))
            if (!explained.emplace(code.text, file.path).second)
                problems.push_back(place(file, lineOf(file.text, code.at)) + code.text + " has a sentence already, in "
                                   + explained[code.text]);
    }
    for (const auto& file : files) {
        if (!file.endsWith(".cpp") && !file.endsWith(".h"))
            continue;
        if (file.module().empty())
            continue;
        for (const auto& code : codesUsed(file.text))
            if (explained.count(code.text) == 0)
                problems.push_back(place(file, lineOf(file.text, code.at)) + code.text + " has no sentence");
    }
    return problems;
}

} // namespace arch
