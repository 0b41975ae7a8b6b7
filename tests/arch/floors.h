// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// floors.txt as data, and every #include held against it.
#pragma once

#include "arch/source_tree.h"

#include <map>

namespace arch {

struct Floors {
    std::map<std::string, std::set<std::string>> modules;
    /// Start of an include with its '<' → modules that may use it; "*" = all.
    std::vector<std::pair<std::string, std::set<std::string>>> libraries;

    [[nodiscard]] static Floors parse(std::string_view text);
};

/// Qt's own module of a header: "QtSql" for <QSqlQuery>; empty where it is none of Qt's.
[[nodiscard]] std::string qtModuleOf(const std::string& header);

[[nodiscard]] Problems includeProblems(const Floors& floors, const std::vector<SourceFile>& files);

} // namespace arch
