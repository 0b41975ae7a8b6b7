// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table that the build makes from the stroke sequences of the input method rime-stroke.
#pragma once

#include <cstdint>
#include <span>

namespace branchbook::stroke_table {

struct Form {
    std::uint32_t character;
    std::uint32_t place; ///< among all characters: by number of strokes, then stroke by stroke
    std::uint8_t strokes;
};

/// Sorted by character.
[[nodiscard]] std::span<const Form> forms();

} // namespace branchbook::stroke_table
