// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies that the program makes by itself before it changes much at once.
#pragma once

#include "branchbook/book/book.h"

namespace branchbook::book {

/// How many of one kind stay beside a book.
inline constexpr int kBackupsKept = 10;

/// Writes a verified copy into the folder 备份 beside the book, `why` (导入前) and the time in its name, and removes the
/// oldest of this book and kind beyond kBackupsKept. Gives the path. `reader` belongs to the calling thread. A failure
/// leaves nothing and removes nothing. Errors: cancelled, those of Session::copyTo.
[[nodiscard]] Result<QString> backUpBeside(const Book& book, const store::Session& reader, const QString& why,
                                           Progress& progress);

} // namespace branchbook::book
