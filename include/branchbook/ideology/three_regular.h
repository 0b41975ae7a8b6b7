// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三个经常: 经常性教育, 经常性培训, 经常性考核评价 of a year in one view (mission I4–I6, domain-rules §14.1). Nothing is stored for
// it: every figure is another record's.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/ideology/rotation_store.h"

#include <array>

namespace branchbook::ideology {

enum class Regular : quint8 { Education, Training, Appraisal };
inline constexpr std::size_t kRegulars = 3;
[[nodiscard]] QString regularTitle(Regular regular); ///< 经常性教育, 经常性培训, 经常性考核评价

/// One line of a block: what was held of a kind, or another figure that has no months.
struct RegularLine {
    Regular regular = Regular::Education;
    gathering::Kind kind = gathering::Kind::PartyLesson;
    int held = 0;
    int planned = 0; ///< still to come in the year
    std::array<int, 12> heldIn{}; ///< by month
    std::array<int, 12> plannedIn{}; ///< still to come, by month
    bool yearly = {}; ///< asked for once a year (EDU2019 arts. 17, 18): no quarter is quiet for want of it
    int quietQuarters = 0; ///< quarters of the year that are over and had none; 0 of what is yearly
};

struct RegularYear {
    int year = 0;
    QString
        themeDays; ///< 主题党日 held, planned and asked for, in words: why the overview of the year has another figure
    QList<RegularLine> lines; ///< in the order of Regular
    TurnFigures turns; ///< of the cycle that `year` ends
    int belowTarget = 0; ///< members whose hours are below the share of the year that is over
    std::optional<gathering::GatheringId> lastEvaluation; ///< 民主评议 for the year, else for the one before
    int evaluationYear = 0;
};
/// Errors: those of reading the rules.
[[nodiscard]] Result<RegularYear> loadRegularYear(const store::Session& session, const rules::Catalogue& catalogue,
                                                  book::BranchId branch, QDate today);

} // namespace branchbook::ideology
