// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the calculators and what may stand in them; a bad number is refused with the field's name.
#pragma once

#include "branchbook/base/money.h"
#include "branchbook/base/result.h"

#include <QtGlobal>

namespace branchbook::rules {

/// A field: `name` is the option's name and Error::where, `label` what people call it (translation context "Fields").
struct NumberField {
    const char* name;
    const char* label;

    [[nodiscard]] QString text() const; ///< the label in the language of the program
};

namespace field {
inline constexpr NumberField kEntitled{"entitled", QT_TRANSLATE_NOOP("Fields", "应到会人数")};
inline constexpr NumberField kPresent{"present", QT_TRANSLATE_NOOP("Fields", "实到会人数")};
inline constexpr NumberField kYes{"yes", QT_TRANSLATE_NOOP("Fields", "赞成票")};
inline constexpr NumberField kNo{"no", QT_TRANSLATE_NOOP("Fields", "反对票")};
inline constexpr NumberField kAbstain{"abstain", QT_TRANSLATE_NOOP("Fields", "弃权票")};
inline constexpr NumberField kWrittenYes{"written-yes", QT_TRANSLATE_NOOP("Fields", "书面赞成意见")};
inline constexpr NumberField kWrittenNo{"written-no", QT_TRANSLATE_NOOP("Fields", "书面反对意见")};
inline constexpr NumberField kVoters{"voters", QT_TRANSLATE_NOOP("Fields", "投票人数")};
inline constexpr NumberField kIssued{"issued", QT_TRANSLATE_NOOP("Fields", "发出选票")};
inline constexpr NumberField kCollected{"collected", QT_TRANSLATE_NOOP("Fields", "收回选票")};
inline constexpr NumberField kValid{"valid", QT_TRANSLATE_NOOP("Fields", "有效票")};
inline constexpr NumberField kSeats{"seats", QT_TRANSLATE_NOOP("Fields", "应选名额")};
inline constexpr NumberField kCandidate{"candidate", QT_TRANSLATE_NOOP("Fields", "候选人得票")};
inline constexpr NumberField kBase{"base", QT_TRANSLATE_NOOP("Fields", "交纳基数")};
inline constexpr NumberField kAgreed{"agreed", QT_TRANSLATE_NOOP("Fields", "商定的月交纳额")};
inline constexpr NumberField kMembers{"members", QT_TRANSLATE_NOOP("Fields", "正式党员人数")};
inline constexpr NumberField kProbationary{"probationary", QT_TRANSLATE_NOOP("Fields", "预备党员人数")};
inline constexpr NumberField kMonths{"months", QT_TRANSLATE_NOOP("Fields", "留党察看月数")};
inline constexpr NumberField kExtension{"extension-months", QT_TRANSLATE_NOOP("Fields", "延长预备期月数")};
inline constexpr NumberField kCorrection{"correction", QT_TRANSLATE_NOOP("Fields", "党龄校正月数")};
} // namespace field

inline constexpr int kLargestCount = 10'000'000; ///< nothing in a branch is larger; sums stay far from overflow

/// A whole number as typed, also in full-width digits; 0 … kLargestCount. Errors (Invalid): number.whole,
/// number.too_large.
[[nodiscard]] Result<int> readCount(const QString& text, const NumberField& field);
/// The same with a sign: months that are put on or taken off.
[[nodiscard]] Result<int> readSigned(const QString& text, const NumberField& field);
/// An amount of money that is not negative. Errors (Invalid): number.money, number.too_large.
[[nodiscard]] Result<Money> readAmount(const QString& text, const NumberField& field);

/// Errors (Invalid, where = the field): number.below, number.above.
[[nodiscard]] Result<> atLeast(const NumberField& field, qint64 value, qint64 least);
[[nodiscard]] Result<> atMost(const NumberField& field, qint64 value, const QString& bound, qint64 most);

} // namespace branchbook::rules
