// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchbook/institutions/institution.h"

namespace branchbook::institutions {

/// A field by what is stored: one of ours by its name, else an own one; `title` empty: the book says nothing of it.
[[nodiscard]] CoverageField keyFieldIn(const QString& code, const QString& title, int position);

} // namespace branchbook::institutions
