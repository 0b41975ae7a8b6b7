// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large a file is, as people read it.
#pragma once

#include <QString>

namespace branchbook::ui {

/// 1 KB, 312 KB, 1.4 MB, 2.0 GB (of 1024 each): never bytes alone, and nothing is 0 KB but an empty file.
[[nodiscard]] QString fileSizeText(qint64 bytes);

} // namespace branchbook::ui
