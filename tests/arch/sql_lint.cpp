// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/sql_lint.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cctype>

namespace arch {

namespace {

// What one of the two engines lacks or reads differently.
constexpr std::array kForeignWords = {"AUTOINCREMENT", "ILIKE",        "GLOB",
                                      "MATCH",         "TRUE",         "FALSE",
                                      "CURRENT_DATE",  "CURRENT_TIME", "CURRENT_TIMESTAMP",
                                      "PRAGMA",        "ROWID",        "VACUUM",
                                      "TRIGGER",       "SAVEPOINT",    "NOCASE",
                                      "BYTEA",         "BLOB",         "SERIAL",
                                      "SIMILAR",       "WITHOUT"};
constexpr std::array kForeignFunctions = {
    "DATE",       "TIME",         "DATETIME",          "STRFTIME", "JULIANDAY", "UNIXEPOCH", "NOW",    "IFNULL",
    "IIF",        "GROUP_CONCAT", "STRING_AGG",        "TOTAL",    "INSTR",     "PRINTF",    "FORMAT", "TYPEOF",
    "RANDOMBLOB", "ZEROBLOB",     "LAST_INSERT_ROWID", "HEX"};
constexpr std::array<std::string_view, 7> kForeignSigns = {"::", "JSON_", "INSERT OR", "REPLACE INTO", "`", "[", "?"};
constexpr std::array kColumnTypes = {"TEXT", "BIGINT", "{BLOB}"};
constexpr std::array kTableClauses = {"PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "CONSTRAINT"};

std::string upper(std::string_view text)
{
    std::string result(text);
    for (auto& c : result)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

/// Comments and 'strings' become blanks, upper case; {without_rowid} vanishes; line breaks stay.
std::string sqlOnly(std::string_view text)
{
    auto code = upper(text);
    bool inString = false;
    bool inComment = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\n') {
            inComment = false;
            continue;
        }
        const bool wasString = inString;
        if (!inComment && c == '\'')
            inString = !inString;
        else if (!inString && c == '-' && i + 1 < code.size() && code[i + 1] == '-')
            inComment = true;
        if (inComment || inString || wasString)
            code[i] = ' ';
    }
    return code;
}

/// The body of a CREATE TABLE cut at its own commas, each piece with the line it starts on.
struct Piece {
    std::string text;
    std::size_t line = 0;
};

std::vector<Piece> tablePieces(const std::string& code, std::size_t open, std::size_t line)
{
    std::vector<Piece> pieces{{{}, line}};
    int depth = 0;
    for (auto i = open; i < code.size(); ++i) {
        const char c = code[i];
        line += c == '\n' ? 1 : 0;
        if (c == '(' && ++depth == 1)
            continue;
        if (c == ')' && --depth == 0)
            break;
        if (c == ',' && depth == 1) {
            pieces.push_back({{}, line});
            continue;
        }
        if (pieces.back().text.empty()) {
            if (std::isspace(static_cast<unsigned char>(c)) != 0)
                continue;
            pieces.back().line = line;
        }
        pieces.back().text += c;
    }
    return pieces;
}

void addTypeProblems(const SourceFile& file, const std::string& code, Problems& problems)
{
    for (auto at = code.find("CREATE TABLE"); at != std::string::npos; at = code.find("CREATE TABLE", at + 1)) {
        const auto open = code.find('(', at);
        if (open == std::string::npos)
            break;
        const auto line =
            static_cast<std::size_t>(std::count(code.begin(), code.begin() + static_cast<long>(open), '\n'));
        for (const auto& piece : tablePieces(code, open, line)) {
            const auto words = wordsOf(piece.text);
            if (words.empty() || std::any_of(kTableClauses.begin(), kTableClauses.end(), [&](const std::string clause) {
                    return words[0].starts_with(clause);
                }))
                continue;
            if (words.size() < 2 || std::find(kColumnTypes.begin(), kColumnTypes.end(), words[1]) == kColumnTypes.end())
                problems.push_back(place(file, piece.line) + "column " + words[0] + " is not TEXT, BIGINT or {blob}");
        }
    }
}

/// `DATE (` and `DATE(`, but not `UPDATE(` nor a column that happens to be called date.
bool calls(std::string_view line, std::string_view function)
{
    for (auto at = line.find(function); at != std::string_view::npos; at = line.find(function, at + 1)) {
        const auto rest = trimmed(line.substr(at + function.size()));
        const bool begins =
            at == 0 || (std::isalnum(static_cast<unsigned char>(line[at - 1])) == 0 && line[at - 1] != '_');
        if (begins && rest.starts_with("("))
            return true;
    }
    return false;
}

std::vector<std::string> foreignParts(std::string line)
{
    for (const std::string_view marker : {"{BLOB}", "{WITHOUT_ROWID}"})
        for (auto at = line.find(marker); at != std::string::npos; at = line.find(marker))
            line.replace(at, marker.size(), marker.size(), ' ');
    std::vector<std::string> found;
    for (const auto* word : kForeignWords)
        if (hasWord(line, word))
            found.emplace_back(word);
    for (const auto* function : kForeignFunctions)
        if (calls(line, function))
            found.push_back(std::string(function) + "()");
    for (const auto sign : kForeignSigns)
        if (line.find(sign) != std::string::npos)
            found.emplace_back(sign);
    return found;
}

} // namespace

Problems sqlProblems(const SourceFile& file)
{
    Problems problems;
    const auto code = sqlOnly(file.text);
    const bool ownEngine = file.endsWith(".sqlite.sql") || file.endsWith(".postgres.sql");
    const auto lines = linesOf(code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if (line.find('"') != std::string::npos)
            problems.push_back(place(file, i) + "double quotes; a string stands in single ones");
        if (ownEngine)
            continue;
        for (const auto& what : foreignParts(line))
            problems.push_back(place(file, i) + what + " is not in the common subset");
    }
    if (!ownEngine)
        addTypeProblems(file, code, problems);
    return problems;
}

Problems numberingProblems(const std::vector<SourceFile>& files)
{
    Problems problems;
    const std::string folder = "src/store/migrations/";
    int expected = 1;
    for (const auto& file : files) { // sorted by path, so by number
        if (!file.under(folder) || !file.endsWith(".sql"))
            continue;
        const auto name = file.path.substr(folder.size());
        const bool named = name.size() > 9 && name[4] == '_'
            && std::all_of(name.begin(), name.begin() + 4, [](unsigned char c) { return std::isdigit(c) != 0; });
        if (!named)
            problems.push_back(file.path + ": a step is named NNNN_words.sql");
        else if (std::stoi(name.substr(0, 4)) != expected++)
            problems.push_back(file.path + ": expected number " + std::to_string(expected - 1));
    }
    return problems;
}

Problems frozenProblems(std::string_view frozen, const std::vector<SourceFile>& files)
{
    Problems problems;
    for (const auto& line : linesOf(frozen)) {
        const auto words = wordsOf(line);
        if (words.size() != 2 || words[0].starts_with("#"))
            continue;
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const SourceFile& file) { return file.path == words[1]; });
        if (found == files.end()) {
            problems.push_back(words[1] + ": a released step is gone");
            continue;
        }
        const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(found->text), QCryptographicHash::Sha256);
        if (hash.toHex().toStdString() != words[0])
            problems.push_back(words[1] + ": a released step was changed; add a new step");
    }
    return problems;
}

} // namespace arch
