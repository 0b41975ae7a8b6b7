// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files are called that the window offers to save: a pattern for each kind, kept with the book.
#pragma once

#include "branchbook/form/file_name.h"
#include "branchbook/store/unit_of_work.h"

#include <optional>
#include <span>

namespace branchbook::form {

/// Record: the paper of one meeting or one person, by its own day. Paper: any other that is shown before it is printed. Package:
/// what goes to the higher level.
enum class OutputKind : quint8 { List, Report, Handbook, Overview, Record, Paper, Package };

struct OutputKindInfo {
    OutputKind kind;
    const char* name; ///< stable: "report"
    const char16_t* title; ///< 季度报告
    const char16_t* usual; ///< its pattern where nobody set one
};
[[nodiscard]] std::span<const OutputKindInfo> outputKinds();
[[nodiscard]] const OutputKindInfo& outputKindInfo(OutputKind kind);
[[nodiscard]] std::optional<OutputKind> outputKindByName(QStringView name);

/// The usual one where nobody set one.
[[nodiscard]] Result<QString> loadOutputPattern(const store::Session& session, OutputKind kind);
/// Empty: the usual one again. Errors: those of checkNamePattern.
[[nodiscard]] Result<> setOutputPattern(store::UnitOfWork& unit, OutputKind kind, const QString& pattern);
/// As fileNameFrom; `facts.title` is what the kind of file is called (党建工作报告, the title of the list).
[[nodiscard]] Result<QString> outputName(const store::Session& session, OutputKind kind, const FileNameFacts& facts,
                                         const QString& ending);

} // namespace branchbook::form
