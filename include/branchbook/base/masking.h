// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How personal numbers are shown where nobody asked to see them whole.
#pragma once

#include <QString>

#include <utility>

namespace branchbook {

/// Keeps the first three and the last four characters: 330***********0428. Shorter than 8: all but the last two. A text
/// without a digit (#N/A, 无) is no number and stays.
[[nodiscard]] QString maskIdNumber(const QString& number);
/// Keeps three and four: 138****6207. Shorter than 8: all but the last two.
[[nodiscard]] QString maskPhone(const QString& number);

/// A text with every run of 11 or more digits masked, as an ID number from 15 on.
[[nodiscard]] QString maskNumbersIn(const QString& text);

/// Words that are nobody's business: 处分情况. Six asterisks whatever they say; nothing and 无 stay.
[[nodiscard]] QString maskWords(const QString& words);
/// Two of them to be compared: where they differ and would look alike, the other has one asterisk more.
[[nodiscard]] std::pair<QString, QString> maskWordPair(const QString& one, const QString& other);

enum class NumberMask { IdNumber, Phone };
/// Two numbers to be compared. Where both would look alike, the digits that differ are shown too, at most four of them:
/// 330****1******0428 and 330****2******0428.
[[nodiscard]] std::pair<QString, QString> maskPair(NumberMask mask, const QString& one, const QString& other);

} // namespace branchbook
