// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部班子和分工: the term in office, who holds which post, duties, and the plan of a year, to be hung up or filed.
#pragma once

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct CommitteeSheet {
    book::Branch branch;
    organization::Committee committee;
    QList<organization::Duty> duties; ///< that run on the day
    QList<organization::WorkItem> work; ///< of the year
    organization::WorkYear said;
    int year = 0;
    QDate today;
    QSet<QString> present; ///< organization::presentOn that day: a duty of somebody who left is nobody's
};

/// Always in Chinese, as every document.
[[nodiscard]] Document committeeDocument(const CommitteeSheet& sheet);

} // namespace branchbook::report
