// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short turns of phrase about a finding, for lists that have one line.
#pragma once

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/reason.h"

#include <QCoreApplication>

namespace branchbook::agenda {

/// The context is the one in which the collector of texts files calls of a free function.
[[nodiscard]] inline QString tr(const char* text)
{
    return QCoreApplication::translate("branchbook::agenda", text);
}

[[nodiscard]] inline const rules::CountInPeriod* countOf(const rules::Finding& finding)
{
    return std::get_if<rules::CountInPeriod>(&finding.rule->body);
}
/// The kind of gathering that a finding counts; nullopt for anything else.
[[nodiscard]] std::optional<gathering::Kind> kindOf(const rules::Finding& finding);

/// The first plan for this finding; it may lie before today where it was never recorded. Null: there is none.
[[nodiscard]] const gathering::GatheringRow* planOf(const Agenda& agenda, const rules::Finding& finding);

/// A session that is owed because it was planned for this very day, and not because a rule counts it.
[[nodiscard]] bool isPlanItem(const Agenda& agenda, const rules::Finding& finding);

/// 8月没有记录, 本季度尚未召开, 已安排在9月25日, 原定9月11日，尚未记录
[[nodiscard]] QString recordText(const Agenda& agenda, const rules::Finding& finding);
[[nodiscard]] QString dayText(QDate day); ///< 9月20日
/// 9月20日 周日
[[nodiscard]] QString weekdayText(QDate day);

} // namespace branchbook::agenda
