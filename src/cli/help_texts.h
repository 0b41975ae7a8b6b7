// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the man page says besides the commands, and the completion besides its tables.
#pragma once

#include <QList>
#include <QStringList>

#include <array>
#include <utility>

namespace branchbook::cli {

using NamedTexts = QList<std::pair<QString, QString>>;

[[nodiscard]] QStringList manDescription();
/// Of an option that every command takes, by its name without dashes.
[[nodiscard]] QString commonOptionText(const QString& name);
[[nodiscard]] QList<std::pair<int, QString>> exitCodeTexts();
[[nodiscard]] NamedTexts environmentTexts();
[[nodiscard]] NamedTexts fileTexts();

inline constexpr std::array kExamples{
    "branchbook-cli book demo ~/demo.bbk",
    "export BRANCHBOOK_BOOK=~/demo.bbk",
    "branchbook-cli member list --find srx",
    "branchbook-cli agenda list --json",
    "branchbook-cli report quarter --period 2026Q3 --out ~/2026Q3.pdf",
};

/// A function for bash with @VERBS@, @OPTIONS@, @CHOICES@, @WITH_VALUE@ and @COMMON@ to be filled in.
extern const char* const kCompletionFrame;

} // namespace branchbook::cli
