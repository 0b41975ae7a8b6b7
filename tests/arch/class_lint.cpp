// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/class_lint.h"

#include <algorithm>
#include <map>
#include <optional>

namespace arch {

namespace {

struct FoundClass {
    std::string name; ///< with its namespaces
    std::size_t line = 0;
};

/// What opens a brace. A scope without a name hides what is inside: function, class, anonymous namespace.
using Scope = std::optional<std::string>;

bool isWordCharacter(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < text.size();) {
        auto end = i;
        while (end < text.size() && (isWordCharacter(text[end]) || text[end] == ':'))
            ++end;
        if (end > i)
            tokens.emplace_back(text.substr(i, end - i));
        else if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t')
            tokens.emplace_back(1, text[i]);
        i = std::max(end, i + 1);
    }
    return tokens;
}

/// The class that `head` (what stands before a brace) defines; empty for none and for specializations.
std::string definedClass(const std::vector<std::string>& head)
{
    if (std::find(head.begin(), head.end(), "enum") != head.end())
        return {};
    const auto keyword =
        std::find_if(head.begin(), head.end(), [](const auto& word) { return word == "class" || word == "struct"; });
    // A template's parameters may say `class T`.
    const auto start = !head.empty() && head.front() == "template" ? std::find(head.begin(), head.end(), ">") : keyword;
    const auto real =
        std::find_if(start, head.end(), [](const auto& word) { return word == "class" || word == "struct"; });
    if (real == head.end() || real + 1 == head.end())
        return {};
    const auto& name = *(real + 1);
    const bool special = real + 2 != head.end() && *(real + 2) == "<";
    return special || name.find(':') != std::string::npos || !isWordCharacter(name.front()) ? std::string() : name;
}

class ClassReader
{
public:
    explicit ClassReader(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<FoundClass> read()
    {
        std::size_t from = 0;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == '\n')
                ++m_line;
            if (m_text[i] == '#' && onlyBlanksBefore(i)) {
                while (i + 1 < m_text.size() && m_text[i + 1] != '\n')
                    ++i;
                from = i + 1;
            } else if (m_text[i] == '{') {
                open(m_text.substr(from, i - from));
                from = i + 1;
            } else if (m_text[i] == '}' || m_text[i] == ';') {
                if (m_text[i] == '}' && !m_scopes.empty())
                    m_scopes.pop_back();
                from = i + 1;
            }
        }
        return m_found;
    }

private:
    [[nodiscard]] bool onlyBlanksBefore(std::size_t at) const
    {
        while (at > 0 && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t'))
            --at;
        return at == 0 || m_text[at - 1] == '\n';
    }

    void open(std::string_view text)
    {
        const auto head = tokensOf(text);
        const auto space = std::find(head.begin(), head.end(), "namespace");
        if (space != head.end()) {
            m_scopes.push_back(space + 1 == head.end() ? Scope() : Scope(*(space + 1)));
            return;
        }
        const auto name = definedClass(head);
        const bool visible =
            std::all_of(m_scopes.begin(), m_scopes.end(), [](const Scope& s) { return s.has_value(); });
        if (!name.empty() && visible) {
            std::string whole;
            for (const auto& scope : m_scopes)
                whole += *scope + "::";
            m_found.push_back({whole + name, m_line});
        }
        m_scopes.emplace_back();
    }

    std::string_view m_text;
    std::size_t m_line = 0;
    std::vector<Scope> m_scopes;
    std::vector<FoundClass> m_found;
};

} // namespace

Problems classTwinProblems(const std::vector<SourceFile>& files)
{
    Problems problems;
    std::map<std::string, std::string> known;
    for (const auto& file : files) {
        const bool ours = file.under("src/") || file.under("include/");
        if (!ours || !(file.endsWith(".h") || file.endsWith(".cpp")))
            continue;
        const auto code = codeOnly(file.text);
        for (const auto& found : ClassReader(code).read()) {
            const auto [first, fresh] = known.emplace(found.name, place(file, found.line));
            if (!fresh)
                problems.push_back(place(file, found.line) + found.name + " is defined in " + first->second + " too");
        }
    }
    return problems;
}

} // namespace arch
