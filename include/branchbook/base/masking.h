// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How personal numbers are shown where nobody asked to see them whole.
#pragma once

#include <QString>

namespace branchbook {

/// Keeps the first three and the last four characters: 330***********0428. Shorter than 8: all but the last two.
[[nodiscard]] QString maskIdNumber(const QString& number);
/// Keeps three and four: 138****6207. Shorter than 8: all but the last two.
[[nodiscard]] QString maskPhone(const QString& number);

} // namespace branchbook
