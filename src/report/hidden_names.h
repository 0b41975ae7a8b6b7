// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a finished report loses its names: whatever an area, a topic or a reason says goes through it.
#pragma once

#include "branchbook/report/quarter_report.h"

#include <QJsonValue>

namespace branchbook::report {

/// Everybody on the branch's roster and in its recycle bin, and whom the areas' figures name ("elected", "leader", "full_name"); the longest first.
[[nodiscard]] QStringList hiddenNames(const QuarterFigures& figures);
/// In headings, paragraphs, tables and charts; title, addressee and signature name organizations. Figures stay where they stand.
void hideNames(Document& document, const QStringList& names);
/// In every text of the value; not in keys.
[[nodiscard]] QJsonValue hideNames(const QJsonValue& value, const QStringList& names);

} // namespace branchbook::report
