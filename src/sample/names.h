// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchbook/base/resident_id.h"
#include "sample/random.h"

namespace branchbook::sample {

/// A name that nobody is known by: surname and given name put together by chance; now and then a compound surname, a
/// character beyond the Basic Multilingual Plane, or a name of two parts with U+00B7.
[[nodiscard]] QString makeName(Random& random, Sex sex, const QString& ethnicity);
/// 汉族 for nine in ten.
[[nodiscard]] QString makeEthnicity(Random& random);
/// 一 … 九百九十九, 一千: one for each branch of a sample.
[[nodiscard]] QString chineseNumber(int number);

} // namespace branchbook::sample
