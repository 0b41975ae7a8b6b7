// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule files on disk, as bytes with their names.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

struct RuleFiles {
    QList<Catalogue::File> files;
    QList<Error> unread;
};
/// Every *.json of the folder by name. A folder that is not there has none.
[[nodiscard]] RuleFiles readRuleFiles(const QString& folder);
/// Error: rules.unreadable (Io): not there, not allowed, or larger than any rule file.
[[nodiscard]] Result<Catalogue::File> readRuleFile(const QString& path);

} // namespace branchbook::rules
