// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员学时: the class hours of a year beside those that the rules ask for (EDU2019 art 20; of secretary and committee members 56,
// domain-rules §6) and those that the days so far make. Window, agenda and report judge by rules/year_pace.h alone.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/year_pace.h"

namespace branchbook::ideology {

struct StudyPaceLine {
    book::MemberId member;
    QString name;
    bool floating = false;
    bool retired = false;
    std::optional<gathering::ExcuseGround> excused; ///< of whom no hours are asked in that year
    double hours = 0; ///< class hours (学时) to one decimal, as the roster shows them
    bool onCommittee = false; ///< secretary or committee member on that day
    bool owes = true; ///< false: came after the middle of the year, as the agenda counts it
    double target =
        0; ///< class hours asked of this one in a year; 0: none, no rule is in force or the person is excused
};

/// The Party members of the year's last day, or of today where it is to come.
struct StudyPace {
    int year = 0;
    double target = 0; ///< class hours that the rule asks of a member in a year; 0: no rule is in force
    double due = 0; ///< those of them that the days so far make: target × days gone by / days of the year
    double leaderTarget = 0; ///< of secretary and committee members; 0: no rule is in force
    double leaderDue = 0;
    rules::YearPace pace; ///< of the year
    QString basis; ///< 《党员教育管理工作条例》第二十条; empty without a rule
    QList<StudyPaceLine> people; ///< the fewest hours first, then by pinyin

    [[nodiscard]] bool isBehind(const StudyPaceLine& line) const
    {
        return !line.excused && line.owes && rules::isBehindPace(line.hours, line.target, pace);
    }
    [[nodiscard]] double dueOf(const StudyPaceLine& line) const { return rules::dueSoFar(line.target, pace); }
    [[nodiscard]] int behind() const;
    /// Those, the fewest hours first; the retired last, of whom EDU2019 art. 23 lets many be excused (page 24).
    [[nodiscard]] QList<StudyPaceLine> behindFirst() const;
    [[nodiscard]] int onPace() const; ///< neither behind nor excused
    [[nodiscard]] int leaders() const; ///< secretary and committee members
    [[nodiscard]] int behindRetired() const; ///< of those behind
    [[nodiscard]] int excused() const; ///< 年老体弱党员不作硬性要求
};
/// Counts what was held up to `today`, which may be a day gone by: then hours, people, the committee and what is asked are those of the
/// end of that day. An excuse is for its whole year, whenever it was entered, and 离退休 has no day in the book.
[[nodiscard]] Result<StudyPace> loadStudyPace(const store::Session& session, const rules::Catalogue& catalogue,
                                              book::BranchId branch, int year, QDate today);

} // namespace branchbook::ideology
