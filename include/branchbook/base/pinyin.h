// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people type them on a Latin keyboard, for search and for order. Surnames read as surnames do (单 shan).
#pragma once

#include <QString>

#include <array>
#include <compare>

namespace branchbook {

/// "shenruoxi": lower case, no tones, no spaces, ü written v. A character without a known reading stays itself; spaces,
/// · and other signs are dropped; Latin letters and digits stay, in lower case.
[[nodiscard]] QString pinyin(const QString& name);
/// "srx": the first letter of each syllable; of a Latin word its first letter.
[[nodiscard]] QString pinyinInitials(const QString& name);

/// Where a name stands in a list: by the reading of its first character, then by the character, then by the next one. So
/// a family name stays together (all 李 before all 林), which the readings in one word do not give.
struct NamePlace {
    std::array<quint32, 6> characters{}; ///< a longer name is compared by itself from there on

    [[nodiscard]] auto operator<=>(const NamePlace&) const = default;
};
[[nodiscard]] NamePlace namePlace(QStringView name);

} // namespace branchbook
