// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a sanction has effect, one after another (domain-rules §7.1, corrections 58 to 60).
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

enum class SanctionKind : quint8 {
    Warning, ///< 警告
    SeriousWarning, ///< 严重警告
    RemovalFromPost, ///< 撤销党内职务
    ProbationWithinParty, ///< 留党察看
    Expulsion, ///< 开除党籍
};
[[nodiscard]] QString sanctionName(SanctionKind kind); ///< 警告 …
[[nodiscard]] std::optional<SanctionKind> sanctionByName(QStringView name); ///< 警告 or "warning"
[[nodiscard]] QStringList sanctionNames();

struct Sanction {
    SanctionKind kind = SanctionKind::Warning;
    QDate effectiveOn; ///< the day on which the decision takes effect 生效
    int months = 0; ///< 留党察看 alone: 12 or 24 (checkSanctionTerm); what was written before may be anything from 1 on
    QDate restoredOn; ///< 留党察看 alone: the day on which the rights were restored; invalid: not yet
};

/// Days are those on which something begins to be free: on `effectEnds` the sanction no longer has effect.
struct SanctionEffect {
    Sanction sanction;
    QDate probationEnds; ///< 留党察看 alone: rights may be restored from this day
    QDate effectEnds; ///< invalid: not known until rights are restored; for an expulsion no readmission before it
    bool cumulated = false; ///< fell into the effect period of the one before: what was left of it is added
    QDate announceBy; ///< to the members of the branch and the person
    QDate reportBy; ///< on its execution, to the organ that decided
    QString ruleId;
    QString why;
};

struct SanctionResult {
    std::vector<SanctionEffect> effects; ///< by the day on which each took effect
    QDate effectEnds; ///< of the last one; invalid: open or nothing
    bool inEffect = false; ///< on the day asked for
    bool rightsSuspended = false; ///< under 留党察看 on that day: no vote, no election, not electable
};

/// 留党察看 is for one year or for two, and one year becomes two when it is prolonged (domain-rules §7.1); of every other kind
/// there is nothing to check. Error (Invalid): sanction.term, where = months.
[[nodiscard]] Result<> checkSanctionTerm(const Sanction& sanction);

/// `sanctions` in any order. Errors (Invalid): number.below, number.above (months of 留党察看), sanction.order;
/// rules.not_found for a day before the catalogue's regulation.
[[nodiscard]] Result<SanctionResult> sanctionEffects(const Catalogue& catalogue, std::vector<Sanction> sanctions,
                                                     QDate on);

} // namespace branchbook::rules
