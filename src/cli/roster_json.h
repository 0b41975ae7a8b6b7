// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `roster import` prints, for programs and for people.
#pragma once

#include "branchbook/roster/plan.h"
#include "cli/command.h"

namespace branchbook::cli {

/// The contract's object: counts, mapping, problems; besides them notices, the sheet that was read and those that were not.
[[nodiscard]] QJsonObject importJson(const roster::ImportPlan& plan, const sheet::Table& table);
/// 出生日期：1985年7月 → 1985年7月12日, numbers masked so that they still differ; — for nothing.
[[nodiscard]] QString changeText(const roster::Change& change);
enum class Written : quint8 { Yes, DryRun };
/// Counts and problems in lines; ID numbers and phones masked.
[[nodiscard]] QStringList importLines(const roster::ImportPlan& plan, const sheet::Table& table, Written written);

} // namespace branchbook::cli
