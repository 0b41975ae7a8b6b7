// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Options that a branch is described with, for the commands of books and of branches.
#pragma once

#include "cli/command.h"

#include "branchbook/base/date.h"

namespace branchbook::cli {

/// 联合党支部, or 联合 for short. Error: cli.choice (Invalid).
[[nodiscard]] Result<QString> branchKind(const QString& text);
/// 村, 社区, 机关 …: where the branch is. Error: cli.choice (Invalid).
[[nodiscard]] Result<QString> branchSector(const QString& text);
/// --founded: a day, a month or a year. Error: value.date (Invalid).
[[nodiscard]] Result<PartialDate> foundingDate(const Context& context, QDate today);

} // namespace branchbook::cli
