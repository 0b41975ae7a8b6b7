// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people type them on a Latin keyboard, for search and for order. Surnames read as surnames do (单 shan).
#pragma once

#include <QString>

namespace branchbook {

/// "shenruoxi": lower case, no tones, no spaces, ü written v. A character without a known reading stays itself; spaces,
/// · and other signs are dropped; Latin letters and digits stay, in lower case.
[[nodiscard]] QString pinyin(const QString& name);
/// "srx": the first letter of each syllable; of a Latin word its first letter.
[[nodiscard]] QString pinyinInitials(const QString& name);

} // namespace branchbook
