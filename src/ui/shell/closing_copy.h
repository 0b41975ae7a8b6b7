// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that a changed book of ordinary size leaves when it is closed.
#pragma once

#include "branchbook/book/book.h"

namespace branchbook::ui {

/// Where something was changed since the last one (an idle moment may have made it). Not of a book over 20 MB, which would keep
/// its user waiting at the end. It goes to the second place too. A failure is logged.
void makeClosingCopy(const store::Session& reader);

} // namespace branchbook::ui
