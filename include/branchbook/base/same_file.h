// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two names stand for one file: also by hard links, symbolic links and different spellings.
#pragma once

#include <QString>

namespace branchbook {

/// By device and inode; false where one of them does not exist.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);

} // namespace branchbook
