// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules as the settings list them: in force today, by subject, with the book's own figures.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/rules/rule_base.h"

#include <memory>

namespace branchbook::ui {

class Desk;

/// Checked ✓: read against the text. Local: the book has a figure of its own. LeftOut: it has one that is not used.
enum class RuleCheck { Checked, ToVerify, Local, LeftOut };

struct RuleRow {
    const rules::Rule* rule = nullptr; ///< with the book's figure
    int subject = 0; ///< index of subjectTitles()
    QString source; ///< 《发展党员工作细则》第十三条
    QString demand;
    QString since; ///< 2018.10 起
    RuleCheck check = RuleCheck::Checked;
    QString words; ///< what the filter looks in
};

/// Rows point into the rulebook.
struct RuleList {
    QDate day;
    agenda::Rulebook rulebook;
    std::shared_ptr<const rules::RuleBase> base;
    QList<agenda::StoredOverride> overrides; ///< the whole book's first
    std::vector<RuleRow> rows; ///< by subject, then in the catalogue's order

    [[nodiscard]] const RuleRow* find(const QString& id) const;
    /// That of the branch goes before that of the book.
    [[nodiscard]] const agenda::StoredOverride* overrideOf(const QString& id) const;
};
using RuleListPtr = std::shared_ptr<const RuleList>;
[[nodiscard]] Result<RuleListPtr> loadRuleList(const Desk& desk);
/// Ids of overrides that no row shows.
[[nodiscard]] QStringList unplacedOverrides(const RuleList& list);

/// 全部, 必须, 应当, 一般, 待核实, 本支部.
enum class RulePart { All, Must, Should, Normally, ToVerify, Local };
inline constexpr int kRulePartCount = 6;
[[nodiscard]] bool isInPart(const RuleRow& row, RulePart part);
/// Every word of `typed` is found in the row.
[[nodiscard]] bool matchesWords(const RuleRow& row, const QString& typed);

[[nodiscard]] QStringList subjectTitles();
[[nodiscard]] int subjectOf(const rules::Rule& rule);
/// 必须, 应当, 一般, 可以, 本支部定.
[[nodiscard]] QString strengthText(rules::Strength strength);

} // namespace branchbook::ui
