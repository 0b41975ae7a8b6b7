// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 述职评议考核 (三级联述联评联考): the round of a year with its course, the duty report, the sums of the papers by group of raters,
// the grade that was given from above (domain-rules §14.2, §1.2). Local practice, medium confidence: the names of steps and
// grades are the usual ones, no figure is given anywhere, so points and weights are settings of the round. Who wrote which paper
// is written nowhere (docs/secret_ballot.md).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/organization/discipline.h"

#include <array>
#include <optional>
#include <span>

namespace branchbook::organization {

using AppraisalId = Id<struct AppraisalTag>;

/// The table that ledger items name as their source.
inline constexpr char kAppraisalTable[] = "appraisal";

struct AppraisalWord {
    const char* name; ///< stable: "present"
    const char16_t* title; ///< 述职: data, Chinese in every language
};

/// To whom the secretary reports: the higher organization, the members' meeting, or both (domain-rules §1.2).
enum class AppraisalLevel : quint8 { Higher, Members, Both };
[[nodiscard]] std::span<const AppraisalWord> appraisalLevels();
[[nodiscard]] QString appraisalLevelName(AppraisalLevel level);
[[nodiscard]] QString appraisalLevelTitle(AppraisalLevel level);
[[nodiscard]] std::optional<AppraisalLevel> appraisalLevelByName(QStringView name); ///< name or title

/// 确定范围 … 次年复查, in this order.
enum class AppraisalStep : quint8 {
    Scope,
    Evidence,
    Report,
    Present,
    Comment,
    Ballot,
    Grading,
    Feedback,
    Pledge,
    Recheck
};
inline constexpr std::size_t kAppraisalSteps = 10;
[[nodiscard]] std::span<const AppraisalWord> appraisalSteps();
[[nodiscard]] QString appraisalStepName(AppraisalStep step);
[[nodiscard]] QString appraisalStepTitle(AppraisalStep step);
[[nodiscard]] std::optional<AppraisalStep> appraisalStepByName(QStringView name);

enum class AppraisalRater : quint8 { Higher, Members, Masses };
inline constexpr std::size_t kAppraisalRaters = 3;
[[nodiscard]] std::span<const AppraisalWord> appraisalRaters();
[[nodiscard]] QString appraisalRaterName(AppraisalRater rater);
[[nodiscard]] QString appraisalRaterTitle(AppraisalRater rater); ///< 上级, 党员, 群众
[[nodiscard]] std::optional<AppraisalRater> appraisalRaterByName(QStringView name);

/// 好, 较好, 一般, 差.
enum class AppraisalGrade : quint8 { Good, Fair, Average, Poor };
inline constexpr std::size_t kAppraisalGrades = 4;
[[nodiscard]] std::span<const AppraisalWord> appraisalGrades();
[[nodiscard]] QString appraisalGradeName(AppraisalGrade grade);
[[nodiscard]] QString appraisalGradeTitle(AppraisalGrade grade);
[[nodiscard]] std::optional<AppraisalGrade> appraisalGradeByName(QStringView name);

inline constexpr int kMostAppraisalPoints = 100;
inline constexpr int kMostAppraisalWeight = 100;

/// What an answer counts, and what a group counts. The usual points are those of polls; a group counts as much as another
/// unless it is said otherwise.
struct AppraisalScale {
    std::array<int, kAppraisalGrades> points{100, 80, 60, 0}; ///< by AppraisalGrade, 0 … 100
    std::array<int, kAppraisalRaters> weights{1, 1, 1}; ///< by AppraisalRater, 0 … 100; 0: the group does not count
    bool operator==(const AppraisalScale&) const = default;
};
/// "好100 较好80 一般60 差0；上级40 党员30 群众30": as a correction keeps it.
[[nodiscard]] QString appraisalScaleText(const AppraisalScale& scale);

struct AppraisalStepDay {
    AppraisalStep step = AppraisalStep::Scope;
    QDate doneOn;
    QString note;
    QString despite; ///< why it stands out of its order; empty: it does not
    std::optional<gathering::GatheringId> gathering = {}; ///< the meeting that it rests on
    bool operator==(const AppraisalStepDay&) const = default;
};

/// The sums of the papers of one group.
struct AppraisalCount {
    AppraisalRater rater = AppraisalRater::Higher;
    QDate heldOn;
    int issued = 0;
    int collected = 0;
    std::array<int, kAppraisalGrades> marks{}; ///< papers by AppraisalGrade; what is missing of `collected` gave none
    QDate enteredOn;
    bool operator==(const AppraisalCount&) const = default;

    [[nodiscard]] int graded() const { return marks[0] + marks[1] + marks[2] + marks[3]; }
};
/// "发出7 收回7；好5 较好2 一般0 差0": as a correction keeps it.
[[nodiscard]] QString appraisalCountText(const AppraisalCount& count);

/// What the higher organization decided.
struct AppraisalResult {
    AppraisalGrade grade = AppraisalGrade::Good;
    QDate on;
    QString by; ///< the organization
    QString comment; ///< 点评意见
    bool operator==(const AppraisalResult&) const = default;
};

struct AppraisalCorrection {
    QDate on;
    QString matter; ///< 上级测评, 等次, 述职报告
    QString before; ///< in words; of the report its former text, as minutes are stored
    QString reason;
    bool operator==(const AppraisalCorrection&) const = default;

    [[nodiscard]] bool isReport() const { return matter == reportMatter(); }
    [[nodiscard]] static QString reportMatter()
    {
        return QStringLiteral("述职报告");
    } ///< kept in the book, hence Chinese
};

struct Appraisal {
    AppraisalId id;
    qint64 rev = 0;
    book::BranchId branch;
    int forYear = 0; ///< one round a year
    AppraisalLevel level = AppraisalLevel::Higher;
    QString toWhom; ///< 局机关党委: the organization to which the branch reports
    QString speaker; ///< who reports, by name: sums of papers lead to no person's record
    QDate meetingOn; ///< the day set for 述职; invalid: not set
    AppraisalScale scale;
    /// Committee: sums, grade, remarks, report and problems are told only to who asks for them.
    DisciplineLevel secrecy = DisciplineLevel::Branch;
    QString report; ///< 述职报告, as minutes are stored; empty: not written
    std::optional<AppraisalResult> result;
    QDate publishedFrom; ///< invalid: not published
    QDate publishedUntil;
    QString publishedAt; ///< the place
    QString note;
    int edition = 1; ///< one more with each count, grade and correction: none is undone under a later one
    QDate enteredOn;
    QList<AppraisalStepDay> steps; ///< those done, in the order of the steps
    QList<AppraisalCount> counts; ///< in the order of the raters
    QList<AppraisalCorrection> corrections; ///< oldest first
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return secrecy == DisciplineLevel::Branch; }
    [[nodiscard]] const AppraisalStepDay* step(AppraisalStep step) const; ///< null: not done
    /// The first that is not done; nothing when all are.
    [[nodiscard]] std::optional<AppraisalStep> currentStep() const;
    [[nodiscard]] const AppraisalCount* count(AppraisalRater rater) const; ///< null: not entered
    [[nodiscard]] int weightOf(AppraisalRater rater) const { return scale.weights[static_cast<std::size_t>(rater)]; }
    /// Points of the papers on the average, in tenths, half up; none: nobody gave a grade.
    [[nodiscard]] std::optional<int> scoreOf(AppraisalRater rater) const;
    /// The groups' scores as they are shown, by their weights, in tenths, half up; none: one that counts has no score.
    [[nodiscard]] std::optional<int> total() const;
    /// (94.3×40＋92.5×30＋86.7×30)÷100＝91.5; empty where there is no total.
    [[nodiscard]] QString totalWorking() const;
    /// Groups that count and have no score yet.
    [[nodiscard]] QList<AppraisalRater> missing() const;
};

/// The first day of which it tells: that of its entry, or of a step, a count, a grade or a publication before it.
[[nodiscard]] QDate knownFrom(const Appraisal& appraisal);
/// Without steps, counts, grade, publication and corrections of later days; the report is not there before the day of its step. What was
/// corrected or graded anew is as now, and so are head, points, weights and secrecy.
[[nodiscard]] Appraisal standingOn(Appraisal appraisal, QDate day);

/// What speaks against the round as it stands without stopping it: a day outside November to January (domain-rules §14.2).
[[nodiscard]] QStringList appraisalDoubts(const Appraisal& appraisal);

/// Of the problems that were told: how many, and how many were closed by the end of `day`.
struct AppraisalProblems {
    int total = 0;
    int closed = 0;
};
[[nodiscard]] AppraisalProblems appraisalProblemsBy(const QList<ledger::Item>& items, QDate day);

} // namespace branchbook::organization
