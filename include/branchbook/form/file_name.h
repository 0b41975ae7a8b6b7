// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the files that are made, from a pattern: {支部}-{标题}-{季度}.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/base/result.h"

#include <QStringList>

namespace branchbook::form {

struct FileNameFacts {
    QString branch;
    QString title; ///< of the form
    QString record; ///< whom or what it is about; may be empty
    Quarter quarter;
    QDate day;
};

/// 支部, 标题, 对象, 年, 季度, 日期 (2026-09-18), 月日 (0918).
[[nodiscard]] QStringList fileNameWords();
inline constexpr char16_t kUsualNamePattern[] = u"{标题}{对象}{日期}";
/// Errors: template.name_mark, template.name_braces.
[[nodiscard]] Result<> checkNamePattern(const QString& pattern);
/// With its ending, safe in any folder (book::safeFileName); the usual pattern where it is empty or not sound.
[[nodiscard]] QString fileNameFrom(const QString& pattern, const FileNameFacts& facts, const QString& ending);

} // namespace branchbook::form
