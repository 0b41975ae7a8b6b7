// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The repository as text, for tests that read it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace arch {

struct SourceFile {
    std::string path; ///< from the repository's top, with '/'
    std::string text;

    /// "ui" for src/ui/… and include/branchbook/ui/…; empty outside both.
    [[nodiscard]] std::string module() const;
    [[nodiscard]] bool under(std::string_view folder) const { return path.starts_with(folder); }
    [[nodiscard]] bool endsWith(std::string_view ending) const { return path.ends_with(ending); }
};

/// What a check found: "path:line: what". Empty = clean.
using Problems = std::vector<std::string>;

/// Every text file of the folders that hold code, forms, data and papers; sorted by path. Read once.
[[nodiscard]] const std::vector<SourceFile>& repository();
/// The repository's top folder.
[[nodiscard]] std::string top();

[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);
/// Comments, string and character literals of C++ become blanks; line breaks stay, so that line numbers hold.
[[nodiscard]] std::string codeOnly(std::string_view text);
/// Only what is outside identifiers counts: `find("throw")` does not see `throws`.
[[nodiscard]] bool hasWord(std::string_view line, std::string_view word);
[[nodiscard]] std::string place(const SourceFile& file, std::size_t lineIndex);
/// One line each, for a failing test's message.
[[nodiscard]] std::string listed(const Problems& problems);

} // namespace arch
