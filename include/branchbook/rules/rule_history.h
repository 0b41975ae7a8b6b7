// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the versions of a rule differ, and which rules take their figure from another.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

/// 2014.05.28—2026.05.10, 2026.05.11 起, 不限
[[nodiscard]] QString periodText(const Rule& rule);
/// 要求：3个月内 → 6个月内; 新增步骤：8+ 公示 …; empty where only the dates and the source's name differ.
[[nodiscard]] QStringList versionDifferences(const Catalogue& catalogue, const Rule& before, const Rule& now);
/// Rules in force on `day` that take a figure from `id` or name it among their parameters, in the catalogue's order.
[[nodiscard]] QList<const Rule*> rulesRestingOn(const Catalogue& catalogue, QStringView id, QDate day);
/// 第十三条; 条号待核实 where the article is not sure; empty where none is known.
[[nodiscard]] QString articleText(const Source& source);

} // namespace branchbook::rules
