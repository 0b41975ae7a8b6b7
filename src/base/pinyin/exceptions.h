// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readings in names that ICU's Han-Latin/Names does not know or has differently. Where two are in use (覃, 郇, 尉) the one
// that more bearers use.
#pragma once

#include <array>

namespace branchbook::pinyin_table {

struct Exception {
    char32_t character;
    const char* reading;
};

/// As the first character of a name.
inline constexpr std::array kSurnameExceptions = {
    Exception{U'朴', "piao"}, Exception{U'缪', "miao"}, Exception{U'覃', "qin"},  Exception{U'祭', "zhai"},
    Exception{U'洗', "xian"}, Exception{U'能', "nai"},  Exception{U'乜', "nie"},  Exception{U'句', "gou"},
    Exception{U'都', "du"},   Exception{U'尉', "wei"},  Exception{U'阚', "kan"},  Exception{U'佴', "nai"},
    Exception{U'郇', "xun"},  Exception{U'薄', "bo"},   Exception{U'莘', "shen"},
};

/// Wherever it stands in a name.
inline constexpr std::array kNameExceptions = {
    Exception{U'卜', "bu"}, // 阿卜杜; "bo" only in 萝卜
    Exception{U'晟', "sheng"},
    Exception{U'峙', "zhi"},
    Exception{U'𠮷', "ji"},
};

struct PairException {
    char32_t first;
    char32_t second;
    const char* reading; ///< of the first; nullptr = as ICU reads it before the second
    bool atStart;
};

inline constexpr std::array kPairExceptions = {
    PairException{U'万', U'俟', nullptr, false}, PairException{U'令', U'狐', nullptr, false},
    PairException{U'尉', U'迟', "yu", true},     PairException{U'子', U'车', nullptr, true},
    PairException{U'沈', U'阳', nullptr, false}, PairException{U'澹', U'台', nullptr, false},
    PairException{U'重', U'庆', nullptr, false}, PairException{U'长', U'孙', nullptr, true},
};

} // namespace branchbook::pinyin_table
