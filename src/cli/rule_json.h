// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of the catalogue as JSON.
#pragma once

#include "branchbook/rules/rule.h"

#include <QJsonObject>

namespace branchbook::cli {

[[nodiscard]] QJsonObject ruleJson(const rules::Rule& rule);

} // namespace branchbook::cli
