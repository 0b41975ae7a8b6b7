// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, spans and numbers as the sentences of findings write them.
#pragma once

#include "branchbook/rules/rule.h"

namespace branchbook::rules {

/// 十二, 二十五; 0 … 999, else the digits.
[[nodiscard]] QString chineseNumber(int number);
/// "12" → 第十二条; what is no number stays as it is: 第3条之一 is the source's own business.
[[nodiscard]] QString chineseArticle(const QString& article);
/// 8月31日, with the year where it is not the year of `beside`.
[[nodiscard]] QString chineseDay(QDate day, QDate beside);
[[nodiscard]] QString chineseSpan(const Span& span); ///< 1个月, 5个工作日, 1年

} // namespace branchbook::rules
