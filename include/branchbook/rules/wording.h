// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks in a few Chinese words, for lists and settings.
#pragma once

#include "branchbook/rules/rule.h"

namespace branchbook::rules {

/// 每季度1次, 3个月内, 不少于5个工作日, 超过应到会的1/2, 不超过党员总数的1/3; empty where a rule has no figure.
[[nodiscard]] QString demandText(const Rule& rule);

} // namespace branchbook::rules
