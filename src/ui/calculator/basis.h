// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a result that says which rule gave it, since when, and how sure that is.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::ui {

struct Basis {
    QString cited; ///< 《发展党员工作细则》第十九条、第二十条
    QDate since; ///< invalid: not known
    bool toVerify = false; ///< one of the rules has confidence C or M
    bool local = false; ///< one of the figures is the branch's own
};

/// Of the rules in force on `day`; a regulation is named once. Ids that are not in force are left out.
[[nodiscard]] Basis basisOf(const rules::Catalogue& catalogue, const QStringList& ruleIds, QDate day);

} // namespace branchbook::ui
