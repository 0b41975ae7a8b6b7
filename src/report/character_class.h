// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How characters behave at line ends (GB/T 15834-2011, 5.1: 标点符号位置) and under shaping.
#pragma once

namespace branchbook::report {

enum class Behaviour {
    Ideograph, ///< a line may break before and after
    Opener, ///< never ends a line
    Closer, ///< never begins a line
    Dash, ///< —— and …… stay together
    Word, ///< Latin letters, digits and what joins them: no break between two of them
    Space, ///< a line may break after; not printed at a line's end
};

[[nodiscard]] Behaviour behaviour(char32_t code);
/// Full-width punctuation whose empty half may give way: at its right (，。）) or left ((（《) side.
[[nodiscard]] bool shrinksRight(char32_t code);
[[nodiscard]] bool shrinksLeft(char32_t code);
/// Has the same glyph whatever stands beside it.
[[nodiscard]] bool standsForItself(char32_t code);
/// A letter of Hebrew, Arabic, Uyghur …
[[nodiscard]] bool readsFromRight(char32_t code);
/// Combining marks, variation selectors, joiners.
[[nodiscard]] bool extendsCluster(char32_t code);

} // namespace branchbook::report
