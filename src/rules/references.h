// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which limits a rule rests on, and filling in their figures.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/rules/rule.h"

#include <functional>

namespace branchbook::rules {

struct Reference {
    QString at; ///< JSON pointer inside the rule: "/within"
    QString id;
    bool figure = true; ///< must be a limit in force as long as the rule is; else any rule will do
};
[[nodiscard]] std::vector<Reference> references(const Rule& rule);

/// The limit of this id, or null.
using FindLimit = std::function<const Limit*(const QString& id)>;
/// Puts the figures of the limits into the body. Error: rules.value with the pointer inside the rule as `where`: a limit
/// of the wrong unit, or brackets that do not rise. All references are known to exist.
[[nodiscard]] Result<> fillFigures(Rule& rule, const FindLimit& find);

} // namespace branchbook::rules
