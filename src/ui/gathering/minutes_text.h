// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes as they are stored: paragraphs, lists, indents, bold and underline, and nothing else.
#pragma once

#include <QString>

class QTextDocument;

namespace branchbook::ui {

/// More than a record ever needs; keeps a pasted file from choking the window and the book.
inline constexpr qsizetype kMinutesLimit = 200'000;
inline constexpr int kDeepestIndent = 9;

/// Only p, ul, ol, li, b, u and the class in1 … in9 of an indented paragraph; text escaped. Empty for an empty document.
[[nodiscard]] QString minutesHtml(const QTextDocument& document);
/// Fills the document from what is stored; plain text is taken too, everything that is not listed above is dropped.
void showMinutes(QTextDocument& document, const QString& html);
/// 字数: characters without spaces.
[[nodiscard]] qsizetype countCharacters(const QTextDocument& document);

} // namespace branchbook::ui
