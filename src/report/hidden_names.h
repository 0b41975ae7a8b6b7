// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a finished report loses its names: whatever an area, a topic or a reason says goes through it.
#pragma once

#include "branchbook/report/quarter_report.h"
#include "report/name_hider.h"

#include <QJsonValue>

namespace branchbook::report {

/// Everybody on the branch's roster and in its recycle bin, whom the areas' figures name ("elected", "leader", "full_name") or count, and who
/// answers for matters of the ledger or helps with them (ledger::peopleOf: bodies are not people); the longest first.
[[nodiscard]] QStringList hiddenNames(const QuarterFigures& figures);
/// In headings, paragraphs, tables and charts; title, addressee and signature name organizations, and heads of columns are the program's own.
/// Figures stay where they stand. A name that is a part of a phrase of the program's own (学习 of 中心组学习) stays there, and is hidden elsewhere.
void hideNames(Document& document, const NameHider& names);
/// In every text of the value, but for the program's phrases as above; not in keys.
[[nodiscard]] QJsonValue hideNames(const QJsonValue& value, const NameHider& names);

} // namespace branchbook::report
