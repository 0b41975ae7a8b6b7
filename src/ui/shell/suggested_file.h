// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is called before anybody types a name: by the book's pattern for its kind.
#pragma once

#include "branchbook/form/output_name.h"

namespace branchbook::ui {

class Desk;

/// Without a folder. `ending` without its dot.
[[nodiscard]] QString suggestedFile(const Desk& desk, form::OutputKind kind, const QString& title, Quarter quarter,
                                    const QString& ending);

} // namespace branchbook::ui
