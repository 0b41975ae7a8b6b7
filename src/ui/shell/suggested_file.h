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
/// Of something that has a day and a name of its own; an empty branch is the desk's.
[[nodiscard]] QString suggestedFile(const Desk& desk, form::OutputKind kind, form::FileNameFacts facts,
                                    const QString& ending);

} // namespace branchbook::ui
