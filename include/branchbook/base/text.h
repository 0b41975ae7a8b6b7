// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning of text that came from outside, and comparison forms. Nothing here loses a visible character.
#pragma once

#include <QString>
#include <QStringList>

namespace branchbook {

/// Removes NUL, other control characters (but tab and line feed), zero-width and bidirectional controls, and lone
/// surrogates; turns CR LF and CR into LF.
[[nodiscard]] QString withoutControls(const QString& text);
/// withoutControls, then line breaks, tabs, U+3000 and other spaces at both ends trimmed.
[[nodiscard]] QString trimmedText(const QString& text);
/// A person's name: trimmed; spaces (also U+3000) between single Han characters dropped (沈　溪 → 沈溪), elsewhere one
/// space kept; the six look-alikes of the name separator become U+00B7 (民委发〔2016〕33号).
[[nodiscard]] QString normalizedName(const QString& text);
/// For comparing headers and labels: NFKC, without any white space, lower case.
[[nodiscard]] QString comparisonKey(const QString& text);
/// A text as it stands between “ and ”: its own “ ” become ‘ ’, and ‘ ’ within those “ ” (GB/T 15834-2011, 4.8.3.3).
[[nodiscard]] QString insideQuotes(QString text);
/// Without the marks that would close the text as a sentence (。 ． ； ， 、 . ; ,) and the spaces around them: the sentence it is put
/// into has its own. ？ ！ and … stay, they mean something.
[[nodiscard]] QString withoutFullStop(const QString& text);
/// Clauses of one sentence: each withoutFullStop(), empty ones left out, with ；between them and nothing behind.
[[nodiscard]] QString joinedClauses(const QStringList& clauses);
/// 无, 空, 暂无, —, －, -, /, \, N/A and the like, alone in a cell, mean that nothing is there.
[[nodiscard]] bool meansNothing(QStringView text);

} // namespace branchbook
