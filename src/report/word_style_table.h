// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each paragraph style of a .docx looks like.
#pragma once

#include "report/word_styles.h"

#include <vector>

namespace branchbook::report {

// In whole twips, rounded down: 22 lines and 28 characters must not be a hair more than the type area.
inline constexpr int kWordLine = 579;
inline constexpr int kWordCharacter = 315;
inline constexpr int kWordTypeWidth = 8844;
inline constexpr int kWordCellLine = 400;
inline constexpr int kWordSize3 = 32; ///< half points: Word's 三号 is 16 pt …
inline constexpr int kWordSqueeze = -5; ///< … and 28 of them are too wide; squeezed to 15.75 pt they fit

enum class WordLook { Plain, Bold, Red };
enum class LineRule { Exact, AtLeast, Auto };

/// `left`, `first` (negative: hanging), `before`, `after` and `line` in twips; size in half points.
struct StyleSpec {
    const char* id;
    const char* name;
    const char* next;
    FontRole font = FontRole::Body;
    int size = kWordSize3;
    const char* align = nullptr;
    int left = 0;
    int right = 0;
    int first = 0;
    int before = 0;
    int after = 0;
    int line = kWordLine;
    LineRule rule = LineRule::Exact;
    int outline = -1;
    WordLook look = WordLook::Plain;
    enum class Glue { Loose, WithNext } glue = Glue::Loose;
};

[[nodiscard]] const std::vector<StyleSpec>& paragraphStyles();

} // namespace branchbook::report
