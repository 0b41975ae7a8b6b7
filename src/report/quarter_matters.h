// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matters of the ledger in the JSON of the quarterly report.
#pragma once

#include "branchbook/report/quarter_report.h"

#include <QJsonObject>

namespace branchbook::report {

/// "tasks" and "problems", each with its sums and its list.
[[nodiscard]] QJsonObject mattersJson(const MatterFigures& matters, NameStyle style);

} // namespace branchbook::report
