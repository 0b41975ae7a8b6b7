// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Command specs write placeholders in short Latin words (NAME, D); people read them in the language of the program.
#pragma once

#include <QString>

namespace branchbook::cli {

/// The value of an option as it is shown: "NAME" → 名称, "N,N…" → 姓名,姓名…, "FILE.pdf|.docx" → 文件.pdf|.docx. What a user
/// types as it stands (fill|overwrite, 2026Q3, HH:MM) stays.
[[nodiscard]] QString shownValueOf(const QString& option, const QString& placeholder);
/// The same for a word behind the command.
[[nodiscard]] QString shownWord(const QString& word);

} // namespace branchbook::cli
