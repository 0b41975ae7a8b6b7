// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员学时: the class hours of a year beside those that the rule asks for (EDU2019 art 20) and those that the days so far make.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::ideology {

struct StudyPaceLine {
    book::MemberId member;
    QString name;
    bool floating = false;
    bool retired = false;
    std::optional<gathering::ExcuseGround> excused; ///< of whom no hours are asked in that year
    double hours = 0; ///< class hours (学时) to one decimal, as the roster shows them
};

/// The Party members of the year's last day, or of today where it is to come.
struct StudyPace {
    int year = 0;
    double target = 0; ///< class hours that the rule asks for in a year; 0: no rule is in force
    double due = 0; ///< those of them that the days so far make: target × days gone by / days of the year
    QString basis; ///< 《党员教育管理工作条例》第二十条; empty without a rule
    QList<StudyPaceLine> people; ///< the fewest hours first, then by pinyin

    [[nodiscard]] bool isBehind(const StudyPaceLine& line) const { return !line.excused && line.hours < due; }
    [[nodiscard]] int behind() const;
    [[nodiscard]] int behindRetired() const; ///< of those behind
    [[nodiscard]] int excused() const; ///< 年老体弱党员不作硬性要求
};
/// Counts what was recorded up to `today`.
[[nodiscard]] Result<StudyPace> loadStudyPace(const store::Session& session, const rules::Catalogue& catalogue,
                                              book::BranchId branch, int year, QDate today);

} // namespace branchbook::ideology
