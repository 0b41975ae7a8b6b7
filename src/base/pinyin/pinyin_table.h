// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What table_generator writes at build time. Readings are places in syllables; 0 is the empty one, "no reading".
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace branchbook::pinyin_table {

/// Lower-case letters, ended by '\0'.
using Syllable = std::array<char, 8>;

constexpr char32_t kDirectFirst = 0x3400;
constexpr char32_t kDirectLast = 0x9FFF;

struct Surname {
    char32_t character;
    std::uint16_t reading;
};

/// Where `first` stands before `second` it reads so; `atStart`: only as the beginning of a name.
struct Pair {
    char32_t first;
    char32_t second;
    std::uint16_t reading;
    bool atStart;
};

struct Table {
    std::span<const Syllable> syllables;
    std::span<const std::uint16_t> direct; ///< kDirectFirst … kDirectLast
    std::span<const std::uint32_t> otherCharacters; ///< sorted
    std::span<const std::uint16_t> otherReadings;
    std::span<const Surname> surnames; ///< sorted; holds only those that differ from the common reading
    std::span<const Pair> pairs; ///< sorted by first, then second
};

[[nodiscard]] const Table& table();

} // namespace branchbook::pinyin_table
