// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 姓氏笔画: how many strokes a character has and in which order names stand on a ballot (ADR 8).
#pragma once

#include <QList>
#include <QString>

namespace branchbook {

/// Strokes in the forms of the mainland (陆 7, 黄 11); 0 for a character without a known form.
[[nodiscard]] int strokeCount(char32_t character);

/// Whether `left` stands before `right`: fewer strokes of the first character, then its first stroke (横竖撇点折), its second …;
/// of one surname the shorter name first, then the following characters in the same way. Unknown characters stand last.
[[nodiscard]] bool beforeByStrokes(const QString& left, const QString& right);

} // namespace branchbook
